import "server-only";
import type { DeskOfficialPaper } from "@/lib/dossiers/dto";
import { prisma } from "@/lib/platform/db/prisma";

/** The official papers of a dossier, newest first. The caller has checked sight of the dossier. */
export async function listOfficialPapers(dossierId: string): Promise<DeskOfficialPaper[]> {
  const papers = await prisma.officialPaper.findMany({
    where: { dossierId },
    select: { id: true, form: true, number: true, issuedAt: true, replacedAt: true },
    orderBy: { issuedAt: "desc" },
  });
  return papers.map(({ replacedAt, issuedAt, ...paper }) => ({
    ...paper,
    issuedAt: issuedAt.toISOString(),
    replaced: replacedAt !== null,
  }));
}
