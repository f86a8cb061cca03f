import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Role } from "@/lib/organization/domain/role";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import { findSeatHolders } from "./find-addressees";

const KIND = "HAND_OVER_LIST";

type WaitingList = {
  listId: string;
  /** Who may sign for it. */
  receivers: { unitId: string; roles: readonly Role[] };
  giverAccountId: string;
  /** How many papers are on it. */
  count: number;
  at: Date;
};

/** Tells everybody who may sign for a hand-over list that it waits, its giver excepted: one notice a person and list. */
export async function noticeHandOverList(tx: Transaction, list: WaitingList): Promise<void> {
  const { listId, receivers, giverAccountId, count, at } = list;
  const told = await findSeatHolders(tx, receivers, localDateOf(at));
  await tx.officerNotice.createMany({
    data: told
      .filter((accountId) => accountId !== giverAccountId)
      .map((accountId) => ({
        ...{ id: newId(at), accountId, kind: KIND, basis: listId },
        ...{ count, createdAt: at },
      })),
    skipDuplicates: true,
  });
}

/** A list that was signed for or taken back waits for nobody any more. */
export async function endHandOverNotices(tx: Transaction, listId: string, at: Date): Promise<void> {
  await tx.officerNotice.updateMany({
    where: { kind: KIND, basis: listId, dossierId: null, readAt: null },
    data: { readAt: at },
  });
}
