import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { bundlePapers } from "@/lib/documents/render/bundle-papers";
import { listSheetsToPrint } from "@/lib/dossiers/domain/visit-print";
import { listVisit } from "@/lib/dossiers/queries/list-visit";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { openBytes } from "@/lib/platform/storage/file-store";
import { openOfficialPaper } from "./open-official-paper";

/**
 * Everything to hand over to one person at the counter as one PDF: of each dossier received that day its receipt
 * (F01, two copies) and fee receipts. The pages are those first issued; a paper nobody has opened yet is drawn and
 * kept now. Throws `NotFoundError` for a visit that is not this officer's, or that has no paper.
 */
export async function printVisit(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  { dossierId }: { dossierId: string },
  context: CommandContext,
): Promise<Uint8Array> {
  const sheets = listSheetsToPrint(await listVisit(actor, dossierId));
  if (sheets.length === 0) throw new NotFoundError(`papers of visit ${dossierId}`);
  const bytesOf = new Map<string, Uint8Array>();
  for (const paperId of new Set(sheets)) {
    const { sha256 } = await openOfficialPaper(actor, paperId, context);
    const stored = await new Response(await openBytes(sha256)).arrayBuffer();
    bytesOf.set(paperId, new Uint8Array(stored));
  }
  const bytes = sheets.flatMap((paperId) => bytesOf.get(paperId) ?? []);
  return bundlePapers(bytes, "Giấy tờ giao cho người nộp hồ sơ", context.clock.now().getTime());
}
