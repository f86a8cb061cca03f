import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { handOverListsOf } from "@/lib/dossiers/access";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

export type HandOverPaper = { fileName: string; sha256: string; mediaType: string; sizeBytes: number };

/**
 * The bytes of a hand-over list: as it was made, or, once it was received, with both names. Throws `NotFoundError` for
 * a list of other units.
 */
export async function getHandOverPaper(
  actor: Actor,
  listId: string,
  edition: "given" | "received",
): Promise<HandOverPaper> {
  const list = await prisma.handOverList.findFirst({
    where: { AND: [{ id: listId }, handOverListsOf(actor)] },
    select: { kind: true, number: true, file: true, end: { select: { file: true } } },
  });
  const file = edition === "given" ? list?.file : list?.end?.file;
  if (!list || !file) throw new NotFoundError(`list ${listId}`);
  const name = list.kind === "FOLDERS" ? "phieu-ban-giao-ho-so" : "phieu-ban-giao-ket-qua";
  return { ...file, fileName: `${name}-${list.number.replace("/", "-")}.pdf` };
}
