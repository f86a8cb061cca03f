import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayConfigureProcesses } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { addDays, localDateOf } from "@/lib/calendar/domain/local-date";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import type { ProcessDraft } from "@/lib/platform/db/generated/client";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import type { ProcessDefect } from "@/lib/workflow/domain/process-defect";
import { isProven, proveProcess } from "@/lib/workflow/domain/prove-process";
import { changeProcessDraft } from "@/lib/workflow/ledger/change-process-draft";
import { loadProofGround } from "@/lib/workflow/ledger/load-proof-ground";
import { writeDefinition } from "@/lib/workflow/ledger/write-definition";
import { processDefinition } from "@/lib/workflow/schemas/process-definition";
import type { PublishProcessInput } from "@/lib/workflow/schemas/process-inputs";

/** The new version, or what keeps the draft from becoming one. */
export type Publication =
  | { published: true; processVersionId: string; version: number }
  | { published: false; defects: ProcessDefect[] };

class NotProven extends Error {
  constructor(readonly defects: ProcessDefect[]) {
    super("process not proven");
  }
}

/**
 * Makes the draft the version that dossiers filed from `validFrom` on follow, after proving that it can run in every
 * unit with the people of today; the former version ends the day before. Dossiers under way keep theirs (NĐ
 * 118/2025/NĐ-CP chapter VI: the internal process is approved, then applied).
 * @throws ForbiddenError for anybody but an administrator of the catalogue; ValidationError for a day in the past;
 * NotFoundError and ConflictError as for saving
 */
export async function publishProcess(
  actor: Actor,
  input: PublishProcessInput,
  { clock }: CommandContext,
): Promise<Publication> {
  assertMayAdminister(mayConfigureProcesses(actor));
  const now = clock.now();
  const today = localDateOf(now);
  if (input.validFrom < today) throw new ValidationError({ validFrom: ["errors.field.dateInPast"] });
  const stamp = { changedById: actor.accountId, changedAt: now };
  try {
    return await transact(async (tx) => {
      const draft = await changeProcessDraft(tx, input, stamp);
      const process = processDefinition.parse(draft.definition);
      const defects = proveProcess(process, await loadProofGround(tx, draft.procedureVersionId, today));
      // Thrown, so that the draft keeps the version its author has on the screen.
      if (!isProven(defects)) throw new NotProven(defects);
      const version = await addVersion(tx, draft, input, {
        definition: writeDefinition(process),
        publishedById: actor.accountId,
        publishedAt: now,
      });
      await tx.processDraft.delete({ where: { id: draft.id } });
      return { published: true, processVersionId: version.id, version: version.version };
    });
  } catch (failure) {
    if (failure instanceof NotProven) return { published: false, defects: failure.defects };
    throw failure;
  }
}

type Written = Pick<
  Parameters<Transaction["processVersion"]["create"]>[0]["data"] & object,
  "definition" | "publishedAt" | "publishedById"
>;

async function addVersion(
  tx: Transaction,
  { procedureVersionId }: ProcessDraft,
  { validFrom, decisionNumber }: PublishProcessInput,
  written: Written & { publishedAt: Date; publishedById: string },
) {
  const last = await tx.processVersion.aggregate({ where: { procedureVersionId }, _max: { version: true } });
  await tx.processVersion.updateMany({
    where: { procedureVersionId, OR: [{ validTo: null }, { validTo: { gte: validFrom } }] },
    data: { validTo: addDays(validFrom, -1) },
  });
  return tx.processVersion.create({
    data: {
      id: newId(written.publishedAt),
      procedureVersionId,
      version: (last._max.version ?? 0) + 1,
      validFrom,
      decisionNumber: decisionNumber || null,
      ...written,
    },
  });
}
