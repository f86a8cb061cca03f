import "server-only";
import type { FrozenPaper } from "@/lib/documents/domain/official-paper";
import { officialPaperSchema } from "@/lib/documents/schemas/official-paper-schema";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import { enqueue } from "@/lib/platform/jobs/enqueue";

/**
 * Freezes what a paper says at the moment it is issued, and queues its drawing. The bytes are drawn from it once,
 * and a reprint gives those first bytes.
 * @throws ZodError for data that could never be drawn: a defect of the caller, and nothing is issued.
 */
export async function freezeOfficialPaper(
  tx: Transaction,
  paper: {
    dossierId: string;
    eventSeq: number;
    /** Which of several papers of this kind that the event issues. */
    part?: number;
    number: string | null;
    data: FrozenPaper;
    issuedAt: Date;
  },
): Promise<string> {
  officialPaperSchema.parse(paper.data);
  const id = newId(paper.issuedAt);
  await tx.officialPaper.create({
    data: {
      id,
      dossierId: paper.dossierId,
      form: paper.data.kind,
      eventSeq: paper.eventSeq,
      part: paper.part ?? 0,
      number: paper.number,
      data: paper.data as unknown as Prisma.InputJsonObject,
      issuedAt: paper.issuedAt,
    },
  });
  await enqueue(tx, "paper-issued", { paperId: id });
  return id;
}
