import "server-only";
import type { DeskPaper } from "@/lib/dossiers/dto";
import { prisma } from "@/lib/platform/db/prisma";

/** The papers of a dossier in the order of the procedure's list. The caller has checked sight of the dossier. */
export async function listDeskPapers(
  dossierId: string,
  components: readonly { code: string; name: string }[],
): Promise<DeskPaper[]> {
  const papers = await prisma.dossierPaper.findMany({
    where: { dossierId },
    include: { file: { select: { mediaType: true, sizeBytes: true } } },
    orderBy: [{ round: "asc" }, { addedAt: "asc" }, { id: "asc" }],
  });
  return components.flatMap(({ code, name }) =>
    papers
      .filter((paper) => paper.componentCode === code)
      .map((paper) => ({
        id: paper.id,
        componentCode: code,
        componentName: name,
        fileName: paper.fileName,
        mediaType: paper.file.mediaType,
        sizeBytes: paper.file.sizeBytes,
        round: paper.round,
      })),
  );
}
