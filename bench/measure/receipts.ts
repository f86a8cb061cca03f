import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";
import { officialPaperSchema } from "@/lib/documents/schemas/official-paper-schema";
import { prisma } from "@/lib/platform/db/prisma";
import { type Latency, measureLatency, type Repetition } from "./latency";

/** Draws receipts that have been issued, one after the other, from their stored data to the bytes of the PDF. */
export async function measureReceipts(all: Repetition): Promise<Latency> {
  const rows = await prisma.officialPaper.findMany({
    where: { form: "RECEIPT" },
    orderBy: { issuedAt: "desc" },
    take: 100,
  });
  const papers = rows.map((row) => officialPaperSchema.parse(row.data));
  return measureLatency("Receipt, PDF/A (drawn)", all, async (index) => {
    const paper = papers[index % papers.length];
    if (!paper) throw new Error("no receipt has been issued");
    await renderOfficialPaper(paper);
  });
}
