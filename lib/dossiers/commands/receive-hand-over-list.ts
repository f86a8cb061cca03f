import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { FolderHandOver } from "@/lib/documents/domain/folder-hand-over";
import type { ResultHandOver } from "@/lib/documents/domain/result-hand-over";
import { assertCarries, type ListSigner } from "@/lib/dossiers/ledger/assert-carries";
import { drawHandOver } from "@/lib/dossiers/ledger/draw-hand-over";
import { getOpenList, isEndedBy, type OpenList } from "@/lib/dossiers/ledger/get-open-list";
import { layDownPapers } from "@/lib/dossiers/ledger/lay-down-papers";
import type { ReceiveHandOverInput } from "@/lib/dossiers/schemas/hand-over-list-inputs";
import { endHandOverNotices } from "@/lib/notifications/ledger/notice-hand-over-list";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError, NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * Signs for a hand-over list: everything on it is here now, except what is named as missing, with why. Sent again it is
 * done once. Throws `ConflictError` when the list has ended meanwhile, received by a colleague or taken back.
 */
export function receiveHandOverList(
  actor: Actor,
  input: ReceiveHandOverInput,
  { clock }: CommandContext,
): Promise<{ listId: string }> {
  return transact(async (tx) => {
    const { listId, missing } = input;
    const list = await getOpenList(tx, actor, listId);
    const signer = assertCarries(actor, "receives", { kind: list.kind, unitId: list.toUnitId });
    if (isEndedBy(list, "RECEIVED", signer)) return { listId };
    if (list.end) throw new ConflictError("the list has ended");
    const on = new Set(list.items.map(({ dossierId }) => dossierId));
    if (missing.some(({ dossierId }) => !on.has(dossierId))) throw new NotFoundError("not on the list");
    const now = clock.now();
    const { sha256 } = await drawHandOver(tx, signedPaper(list, signer, missing, now), now);
    await tx.handOverEnd.create({
      data: {
        ...{ listId, outcome: "RECEIVED", at: now, sha256 },
        ...{ accountId: signer.accountId, inPlaceOfId: signer.inPlaceOfId },
      },
    });
    await tx.handOverMissing.createMany({ data: missing.map((entry) => ({ ...entry, listId })) });
    const absent = new Set(missing.map(({ dossierId }) => dossierId));
    const arrived = list.items.filter(({ dossierId }) => !absent.has(dossierId));
    await layDownPapers(tx, list, arrived, { accountId: signer.accountId, at: now });
    await endHandOverNotices(tx, listId, now);
    return { listId };
  });
}

/** The list as it was made, with the receiver's name and what they did not find. */
function signedPaper(
  { items, paper }: OpenList,
  { name }: ListSigner,
  missing: ReceiveHandOverInput["missing"],
  at: Date,
): FolderHandOver | ResultHandOver {
  const codeOf = new Map(
    items.map(({ dossierId, dossier }) => [dossierId, dossier.code ?? dossier.reference]),
  );
  return {
    ...paper,
    receiver: { ...paper.receiver, personName: name },
    receivedAt: at.getTime(),
    missing: missing.map(({ dossierId, reason }) => ({ dossierCode: codeOf.get(dossierId) ?? "", reason })),
  };
}
