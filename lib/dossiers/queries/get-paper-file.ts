import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { cleanFileName } from "@/lib/documents/domain/file-name";
import type { MediaType } from "@/lib/documents/domain/judge-file";
import { visibleTo } from "@/lib/dossiers/access";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

export type PaperFile = { fileName: string; sha256: string; mediaType: string; sizeBytes: number };

/**
 * An uploaded paper: of a dossier the actor may see, or of their own draft. Throws `NotFoundError` for any other.
 */
export async function getPaperFile(actor: Actor, paperId: string): Promise<PaperFile> {
  const filed = await prisma.dossierPaper.findFirst({
    where: { id: paperId, dossier: visibleTo(actor) },
    include: { file: true },
  });
  const paper = filed ?? (await findOwnDraftPaper(actor, paperId));
  if (!paper) throw new NotFoundError(`paper ${paperId}`);
  const { sha256, file } = paper;
  const mediaType = file.mediaType as MediaType;
  // Names kept by earlier versions may end as they were typed.
  const fileName = cleanFileName(paper.fileName, mediaType);
  return { fileName, sha256, mediaType, sizeBytes: file.sizeBytes };
}

function findOwnDraftPaper(actor: Actor, paperId: string) {
  if (actor.kind === "SYSTEM") return null;
  return prisma.draftPaper.findFirst({
    where: { id: paperId, draft: { accountId: actor.accountId } },
    include: { file: true },
  });
}
