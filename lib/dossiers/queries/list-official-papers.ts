import "server-only";
import type { DeskOfficialPaper } from "@/lib/dossiers/dto";
import { prisma } from "@/lib/platform/db/prisma";

/** The official papers of a dossier, newest first. The caller has checked sight of the dossier. */
export async function listOfficialPapers(dossierId: string): Promise<DeskOfficialPaper[]> {
  const papers = await prisma.officialPaper.findMany({
    where: { dossierId },
    select: { id: true, form: true, number: true, issuedAt: true },
    orderBy: { issuedAt: "desc" },
  });
  return papers.map((paper) => ({ ...paper, issuedAt: paper.issuedAt.toISOString() }));
}
