import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { visibleTo } from "@/lib/dossiers/access";
import { receiverRoles } from "@/lib/dossiers/domain/hand-over-grants";
import type { OwedPaper } from "@/lib/dossiers/domain/hand-over-list";
import { assertCarries, type ListSigner } from "@/lib/dossiers/ledger/assert-carries";
import { composeHandOver } from "@/lib/dossiers/ledger/compose-hand-over";
import { drawHandOver } from "@/lib/dossiers/ledger/draw-hand-over";
import { nextDocumentNumber } from "@/lib/dossiers/ledger/next-code";
import { readOwedPapers } from "@/lib/dossiers/ledger/read-owed-papers";
import type { MakeHandOverInput } from "@/lib/dossiers/schemas/hand-over-list-inputs";
import { noticeHandOverList } from "@/lib/notifications/ledger/notice-hand-over-list";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { ConflictError, NotFoundError } from "@/lib/platform/errors/app-error";

/**
 * Puts papers on a numbered hand-over list, whose bytes are kept from this moment on. Sent again it is one list. Throws
 * `NotFoundError` for a unit or a dossier out of sight, `ConflictError` when one of them is no longer to be handed over.
 */
export function makeHandOverList(
  actor: Actor,
  input: MakeHandOverInput,
  { clock }: CommandContext,
): Promise<{ listId: string }> {
  return transact(async (tx) => {
    const { listId, kind, fromUnitId, toUnitId, dossierIds } = input;
    const signer = assertCarries(actor, "gives", { kind, unitId: fromUnitId });
    // Two lists of the same papers, or the same list twice, go one after the other.
    await tx.$queryRaw`SELECT id FROM dossier WHERE id = ANY(${dossierIds}::uuid[]) ORDER BY id FOR UPDATE`;
    if (await isMade(tx, listId, signer)) return { listId };
    const seen = await tx.dossier.count({ where: { AND: [{ id: { in: dossierIds } }, visibleTo(actor)] } });
    if (seen < dossierIds.length) throw new NotFoundError("a dossier of the list");
    const now = clock.now();
    const tree = await getUnitTree(localDateOf(now));
    const calendar = await getLatestCalendar(tx);
    const owed = await readOwedPapers(tx, kind, { unitIds: [fromUnitId], dossierIds }, { tree, calendar });
    const papers = owed.filter((paper) => paper.toUnitId === toUnitId);
    if (papers.length < dossierIds.length) throw new ConflictError("a paper is no longer to be handed over");
    const number = await nextNumber(tx, input, now);
    const paper = await composeHandOver(tx, { ...input, number, papers, tree, at: now, giver: signer.name });
    const { sha256 } = await drawHandOver(tx, paper, now);
    const { accountId: giverAccountId, inPlaceOfId: giverInPlaceOfId } = signer;
    await tx.handOverList.create({
      data: {
        ...{ id: listId, kind, number, fromUnitId, toUnitId, giverAccountId, giverInPlaceOfId, sha256 },
        ...{ givenAt: now, note: input.note, paper: paper as unknown as Prisma.InputJsonObject },
        items: { createMany: { data: papers.map(toItem) } },
      },
    });
    await tx.dossier.updateMany({
      where: { id: { in: dossierIds } },
      data: kind === "FOLDERS" ? { folderListId: listId } : { resultListId: listId },
    });
    const receivers = { unitId: toUnitId, roles: receiverRoles(kind) };
    await noticeHandOverList(tx, { listId, receivers, giverAccountId, count: papers.length, at: now });
    return { listId };
  });
}

/** Whether this very list was made before. Throws `NotFoundError` when it is somebody else's. */
async function isMade(tx: Transaction, listId: string, { accountId }: ListSigner): Promise<boolean> {
  const made = await tx.handOverList.findUnique({ where: { id: listId }, select: { giverAccountId: true } });
  if (made && made.giverAccountId !== accountId) throw new NotFoundError(`list ${listId}`);
  return made !== null;
}

/** The next number of the unit's lists of the year: "07/PBG" for folders, "07/PBGKQ" for results. */
async function nextNumber(
  tx: Transaction,
  { kind, fromUnitId }: Pick<MakeHandOverInput, "kind" | "fromUnitId">,
  now: Date,
): Promise<string> {
  const series = kind === "FOLDERS" ? "PBG" : "PBGKQ";
  const order = await nextDocumentNumber(tx, fromUnitId, series, Number(localDateOf(now).slice(0, 4)));
  return `${String(order).padStart(2, "0")}/${series}`;
}

function toItem({ dossierId, edition, dueAt }: OwedPaper, index: number) {
  return { dossierId, edition, dueAt, position: index + 1 };
}
