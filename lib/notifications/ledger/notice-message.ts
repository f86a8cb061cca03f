import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";

/** Tells an applicant that somebody wrote to them about a dossier, not what; while it is unread once is enough. */
export async function noticeMessage(
  tx: Transaction,
  { at, ...about }: { accountId: string; dossierId: string; eventSeq: number; at: Date },
): Promise<void> {
  const { dossierId, eventSeq } = about;
  await tx.notice.upsert({
    where: { dossierId_eventSeq_kind: { dossierId, eventSeq, kind: "MESSAGE" } },
    create: { id: newId(at), ...about, kind: "MESSAGE", createdAt: at },
    update: { createdAt: at, readAt: null },
  });
}
