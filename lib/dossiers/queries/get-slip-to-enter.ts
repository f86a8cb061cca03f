import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertPostSlip } from "@/lib/dossiers/ledger/assert-post-slip";
import type { EnterSlipInput } from "@/lib/dossiers/schemas/post-inputs";
import { prisma } from "@/lib/platform/db/prisma";
import { RuleError } from "@/lib/platform/errors/app-error";

/** A slip whose dossier is to be entered, with the draft in which this officer has begun to. */
export type SlipToEnter = { procedureCode: string; senderName: string; ownDraftId: string | null };

/**
 * A slip of this officer's counter. Throws `RuleError("slipEntered")` for one that has its dossier, `NotFoundError` for
 * one of another counter.
 */
export async function getSlipToEnter(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  input: EnterSlipInput,
): Promise<SlipToEnter> {
  const { dossierId, procedureCode, senderName, draftId, draft } = await assertPostSlip(prisma, actor, input);
  if (dossierId) throw new RuleError("slipEntered");
  const own = draft?.accountId === actor.accountId;
  return {
    procedureCode: procedureCode ?? "",
    senderName: senderName ?? "",
    ownDraftId: own ? draftId : null,
  };
}
