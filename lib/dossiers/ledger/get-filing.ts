import "server-only";
import type { EFormDefinition } from "@/lib/forms/domain/e-form";
import { eFormDefinition } from "@/lib/forms/schemas/e-form-definition";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import { type ProcedureContent, procedureContent } from "@/lib/procedures/schemas/procedure-content";
import type { Process } from "@/lib/workflow/domain/process";
import { processDefinition } from "@/lib/workflow/schemas/process-definition";

/** Everything needed to file under one procedure version. */
export type Filing = {
  procedureId: string;
  procedureVersionId: string;
  processVersionId: string;
  name: string;
  content: ProcedureContent;
  form: EFormDefinition;
  process: Process;
};

const loaded = new Map<string, Filing>();

/**
 * The form, papers and process of a version that is set up for filing. Throws `RuleError("notFileable")` for one
 * that is only described in the catalogue. Versions never change, so each is read once a process of the server.
 */
export async function getFiling(tx: Transaction, procedureVersionId: string): Promise<Filing> {
  const known = loaded.get(procedureVersionId);
  if (known) return known;
  const row = await tx.procedureVersion.findUniqueOrThrow({
    where: { id: procedureVersionId },
    include: { eFormVersion: true, processVersions: { orderBy: { version: "desc" }, take: 1 } },
  });
  const process = row.processVersions[0];
  if (!row.eFormVersion || !process || row.state !== "PUBLISHED") throw new RuleError("notFileable");
  const filing: Filing = {
    procedureId: row.procedureId,
    procedureVersionId: row.id,
    processVersionId: process.id,
    name: row.name,
    content: procedureContent.parse(row.content),
    form: eFormDefinition.parse(row.eFormVersion.definition),
    process: processDefinition.parse(process.definition),
  };
  loaded.set(procedureVersionId, filing);
  return filing;
}
