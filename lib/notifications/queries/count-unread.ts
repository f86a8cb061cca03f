import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { prisma } from "@/lib/platform/db/prisma";

/** More than this is told as "many": nobody counts on. */
export const MOST_UNREAD = 99;

/**
 * How many notices a person has not read, counted up to one more than `MOST_UNREAD`: for the header of every page. An
 * officer's reminder of what is done meanwhile is none.
 */
export function countUnread(actor: Exclude<Actor, { kind: "SYSTEM" }>): Promise<number> {
  const { accountId } = actor;
  const take = MOST_UNREAD + 1;
  return actor.kind === "OFFICER"
    ? prisma.officerNotice.count({ where: { accountId, readAt: null, endedAt: null }, take })
    : prisma.notice.count({ where: { accountId, readAt: null }, take });
}
