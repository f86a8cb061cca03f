import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { prisma } from "@/lib/platform/db/prisma";

/** One line of a person's inbox. */
export type NoticeRow = {
  id: string;
  kind: string;
  createdAt: Date;
  unread: boolean;
  dossierId: string;
  /** The code, or the reference while there is none. */
  dossierName: string;
};

/** More would make the page heavier than a weak line carries. */
const MOST = 20;

/**
 * Twenty notices of the person at most, newest first: the new ones before those already seen, so that whatever the bell
 * counts comes to be read, however old.
 */
export async function listNotices(actor: Exclude<Actor, { kind: "SYSTEM" }>): Promise<NoticeRow[]> {
  const find = (readAt: null | { not: null }) =>
    prisma.notice.findMany({
      where: { accountId: actor.accountId, readAt },
      include: { dossier: { select: { code: true, reference: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST,
    });
  const [unread, seen] = await Promise.all([find(null), find({ not: null })]);
  return [...unread, ...seen]
    .slice(0, MOST)
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1))
    .map(({ id, kind, createdAt, readAt, dossierId, dossier }) => ({
      ...{ id, kind, createdAt, dossierId },
      unread: readAt === null,
      dossierName: dossier.code ?? dossier.reference,
    }));
}
