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

const NEWEST = 20;

/** The newest twenty notices of the person, newest first. */
export async function listNotices(actor: Exclude<Actor, { kind: "SYSTEM" }>): Promise<NoticeRow[]> {
  const rows = await prisma.notice.findMany({
    where: { accountId: actor.accountId },
    include: { dossier: { select: { code: true, reference: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: NEWEST,
  });
  return rows.map(({ id, kind, createdAt, readAt, dossierId, dossier }) => ({
    ...{ id, kind, createdAt, dossierId },
    unread: readAt === null,
    dossierName: dossier.code ?? dossier.reference,
  }));
}
