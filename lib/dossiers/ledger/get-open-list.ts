import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { FolderHandOver } from "@/lib/documents/domain/folder-hand-over";
import type { ResultHandOver } from "@/lib/documents/domain/result-hand-over";
import { handOverListsOf } from "@/lib/dossiers/access";
import type { HandOverKind } from "@/lib/dossiers/domain/hand-over-list";
import type { Transaction } from "@/lib/platform/db/transact";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import type { ListSigner } from "./assert-carries";

/**
 * A hand-over list with what ends it, locked with its dossiers until the transaction ends: of two who end it, the
 * second sees the first. Throws `NotFoundError` for a list that is absent or out of sight.
 */
export async function getOpenList(tx: Transaction, actor: Actor, listId: string) {
  await tx.$queryRaw`SELECT d.id FROM dossier d JOIN hand_over_item i ON i.dossier_id = d.id
    WHERE i.list_id = ${listId}::uuid ORDER BY d.id FOR UPDATE OF d`;
  const row = await tx.handOverList.findFirst({
    where: { AND: [{ id: listId }, handOverListsOf(actor)] },
    include: {
      end: true,
      items: {
        orderBy: { position: "asc" },
        include: { dossier: { select: { code: true, reference: true } } },
      },
    },
  });
  if (!row) throw new NotFoundError(`list ${listId}`);
  const { kind, paper, ...list } = row;
  return {
    ...list,
    kind: kind as HandOverKind,
    paper: paper as unknown as FolderHandOver | ResultHandOver,
  };
}

export type OpenList = Awaited<ReturnType<typeof getOpenList>>;

/** Whether the list has ended by this very act of this person already: a request sent again. */
export function isEndedBy(
  { end }: OpenList,
  outcome: "RECEIVED" | "WITHDRAWN",
  { accountId }: Pick<ListSigner, "accountId">,
): boolean {
  return end?.outcome === outcome && end.accountId === accountId;
}
