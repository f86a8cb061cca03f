import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import type { Process } from "@/lib/workflow/domain/process";
import { processDefinition } from "@/lib/workflow/schemas/process-definition";

const loaded = new Map<string, Process>();

/** A version of a configured process. Versions never change, so each is read once a process of the server. */
export async function getProcess(tx: Transaction, processVersionId: string): Promise<Process> {
  const known = loaded.get(processVersionId);
  if (known) return known;
  const row = await tx.processVersion.findUniqueOrThrow({ where: { id: processVersionId } });
  const process = processDefinition.parse(row.definition);
  loaded.set(processVersionId, process);
  return process;
}
