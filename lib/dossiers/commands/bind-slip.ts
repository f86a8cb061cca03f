import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertPostSlip } from "@/lib/dossiers/ledger/assert-post-slip";
import { getDraftForEdit } from "@/lib/dossiers/ledger/get-draft-for-edit";
import type { BindSlipInput } from "@/lib/dossiers/schemas/post-inputs";
import { transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/**
 * Says in which draft the dossier of a slip is entered; one that a colleague has begun and not sent is taken over.
 * Throws `RuleError("slipEntered")` when the slip has its dossier, `NotFoundError` for another counter's slip.
 */
export function bindSlip(actor: Actor, input: BindSlipInput): Promise<{ draftId: string }> {
  const { handOverId, place, draftId } = input;
  return transact(async (tx) => {
    const slip = await assertPostSlip(tx, actor, input);
    if (slip.dossierId) throw new RuleError("slipEntered");
    const draft = await getDraftForEdit(tx, actor, draftId);
    if (draft.row.channel !== "POST") throw new RuleError("slipMissing");
    const bound = await tx.postParcel.updateMany({
      where: { handOverId, place, dossierId: null },
      data: { draftId },
    });
    if (bound.count === 0) throw new RuleError("slipEntered");
    return { draftId };
  });
}
