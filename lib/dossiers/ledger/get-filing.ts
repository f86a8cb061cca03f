import "server-only";
import type { EFormDefinition } from "@/lib/forms/domain/e-form";
import { eFormDefinition } from "@/lib/forms/schemas/e-form-definition";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import { type ProcedureContent, procedureContent } from "@/lib/procedures/schemas/procedure-content";
import type { Process } from "@/lib/workflow/domain/process";
import { getProcessInForce } from "@/lib/workflow/queries/get-process-in-force";

/** What is asked of those who file under one procedure version. */
export type Filing = {
  procedureId: string;
  procedureVersionId: string;
  name: string;
  content: ProcedureContent;
  form: EFormDefinition;
};

/** The same with the process that a dossier filed on one day follows. */
export type FilingWithProcess = Filing & { processVersionId: string; process: Process };

const loaded = new Map<string, Filing>();

/**
 * The form and papers of a version that is set up for filing. Throws `RuleError("notFileable")` for one that is only
 * described in the catalogue. Procedure versions never change, so each is read once a process of the server.
 */
export async function getFiling(tx: Transaction, procedureVersionId: string): Promise<Filing> {
  const known = loaded.get(procedureVersionId);
  if (known) return known;
  const row = await tx.procedureVersion.findUniqueOrThrow({
    where: { id: procedureVersionId },
    include: { eFormVersion: true, processVersions: { take: 1, select: { id: true } } },
  });
  if (!row.eFormVersion || row.processVersions.length === 0 || row.state !== "PUBLISHED") {
    throw new RuleError("notFileable");
  }
  const filing: Filing = {
    procedureId: row.procedureId,
    procedureVersionId: row.id,
    name: row.name,
    content: procedureContent.parse(row.content),
    form: eFormDefinition.parse(row.eFormVersion.definition),
  };
  loaded.set(procedureVersionId, filing);
  return filing;
}

/** What a dossier filed on a local day begins with. Throws `RuleError("notFileable")` when no process applies then. */
export async function getFilingOn(
  tx: Transaction,
  procedureVersionId: string,
  on: string,
): Promise<FilingWithProcess> {
  const filing = await getFiling(tx, procedureVersionId);
  const inForce = await getProcessInForce(tx, procedureVersionId, on);
  if (!inForce) throw new RuleError("notFileable");
  return { ...filing, ...inForce };
}
