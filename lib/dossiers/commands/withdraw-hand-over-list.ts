import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertCarries } from "@/lib/dossiers/ledger/assert-carries";
import { getOpenList, isEndedBy } from "@/lib/dossiers/ledger/get-open-list";
import { layDownPapers } from "@/lib/dossiers/ledger/lay-down-papers";
import type { WithdrawHandOverInput } from "@/lib/dossiers/schemas/hand-over-list-inputs";
import { endHandOverNotices } from "@/lib/notifications/ledger/notice-hand-over-list";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError } from "@/lib/platform/errors/app-error";

/**
 * Takes back a list that nobody has received: its papers are to be handed over again, its number stays used. Throws
 * `ConflictError` when the other side has signed for it meanwhile.
 */
export function withdrawHandOverList(
  actor: Actor,
  { listId }: WithdrawHandOverInput,
  { clock }: CommandContext,
): Promise<{ listId: string }> {
  return transact(async (tx) => {
    const list = await getOpenList(tx, actor, listId);
    const signer = assertCarries(actor, "gives", { kind: list.kind, unitId: list.fromUnitId });
    if (isEndedBy(list, "WITHDRAWN", signer)) return { listId };
    if (list.end) throw new ConflictError("the list has ended");
    const { accountId, inPlaceOfId } = signer;
    const at = clock.now();
    await tx.handOverEnd.create({ data: { listId, outcome: "WITHDRAWN", accountId, inPlaceOfId, at } });
    await layDownPapers(tx, list, [], { accountId, at });
    await endHandOverNotices(tx, listId, at);
    return { listId };
  });
}
