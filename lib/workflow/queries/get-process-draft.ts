import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { proveProcess } from "@/lib/workflow/domain/prove-process";
import type { ProcessDraftPage } from "@/lib/workflow/dto";
import { loadProofGround } from "@/lib/workflow/ledger/load-proof-ground";
import { processDefinition } from "@/lib/workflow/schemas/process-definition";
import { listUnitOptions } from "./list-unit-options";

/** The draft of a process with all the editor works with. Throws `NotFoundError` when none is begun. */
export async function getProcessDraft(
  actor: Actor,
  procedureVersionId: string,
  { clock }: CommandContext,
): Promise<ProcessDraftPage> {
  assertMayAdminister(mayConfigureProcesses(actor));
  const today = localDateOf(clock.now());
  const draft = await prisma.processDraft.findUnique({
    where: { procedureVersionId },
    include: { basedOn: true, procedureVersion: { include: { procedure: { select: { code: true } } } } },
  });
  if (!draft) throw new NotFoundError(`process draft of ${procedureVersionId}`);
  const process = processDefinition.parse(draft.definition);
  const ground = await loadProofGround(prisma, procedureVersionId, today);
  return {
    procedureVersionId,
    code: draft.procedureVersion.procedure.code,
    name: draft.procedureVersion.name,
    draftId: draft.id,
    version: draft.version,
    basedOnVersion: draft.basedOn.version,
    process,
    published: processDefinition.parse(draft.basedOn.definition),
    fields: [...ground.fields],
    limitHours: ground.limitHours,
    units: await listUnitOptions(today),
    defects: proveProcess(process, ground),
    today,
  };
}
