import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { prisma } from "@/lib/platform/db/prisma";
import { MOST_UNREAD } from "./count-unread";

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

const NEWEST = 20;

/**
 * The newest twenty notices of the person and all that are new besides, newest first: what the bell counts has to be among
 * them, or nobody could ever have seen it.
 */
export async function listNotices(actor: Exclude<Actor, { kind: "SYSTEM" }>): Promise<NoticeRow[]> {
  const find = (where: { readAt?: null }, take: number) =>
    prisma.notice.findMany({
      where: { accountId: actor.accountId, ...where },
      include: { dossier: { select: { code: true, reference: true } } },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take,
    });
  const [newest, unread] = await Promise.all([find({}, NEWEST), find({ readAt: null }, MOST_UNREAD + 1)]);
  const listed = new Set(newest.map(({ id }) => id));
  // Whatever is not among the newest is older than they are.
  return [...newest, ...unread.filter(({ id }) => !listed.has(id))].map(
    ({ id, kind, createdAt, readAt, dossierId, dossier }) => ({
      ...{ id, kind, createdAt, dossierId },
      unread: readAt === null,
      dossierName: dossier.code ?? dossier.reference,
    }),
  );
}
