import "server-only";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";

/** A paper as PDF that is not issued: nothing of it is kept. */
export function drawDraftPaper(paper: OfficialPaper): Promise<Uint8Array> {
  return renderOfficialPaper(paper);
}
