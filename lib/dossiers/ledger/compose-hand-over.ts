import "server-only";
import type { FolderHandOver } from "@/lib/documents/domain/folder-hand-over";
import type { HandOverSigning } from "@/lib/documents/domain/hand-over-signing";
import type { ResultHandOver } from "@/lib/documents/domain/result-hand-over";
import { feeOwed } from "@/lib/dossiers/domain/decide-result";
import type { HandOverKind, OwedPaper } from "@/lib/dossiers/domain/hand-over-list";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { getFiling } from "./get-filing";
import { headerOf } from "./paper-parts";

type Composed = {
  kind: HandOverKind;
  number: string;
  fromUnitId: string;
  toUnitId: string;
  note: string | null;
  giver: string;
  papers: readonly OwedPaper[];
  tree: UnitTree;
  at: Date;
};

/** What a hand-over list says when it is made, with the receiver's line still open. */
export async function composeHandOver(
  tx: Transaction,
  { kind, number, fromUnitId, toUnitId, note, giver, papers, tree, at }: Composed,
): Promise<FolderHandOver | ResultHandOver> {
  const header = headerOf(tree, fromUnitId, at);
  const signing: HandOverSigning = {
    number,
    giver: { unitName: getUnit(tree, fromUnitId).name, personName: giver },
    receiver: { unitName: getUnit(tree, toUnitId).name },
    handedAt: at.getTime(),
    ...(note ? { note } : {}),
  };
  return kind === "FOLDERS"
    ? { kind: "FOLDER_HAND_OVER", header, ...signing, entries: papers.map(toFolderEntry) }
    : { kind: "RESULT_HAND_OVER", header, ...signing, entries: await listResults(tx, papers) };
}

function toFolderEntry(paper: OwedPaper): FolderHandOver["entries"][number] {
  return {
    dossierCode: paper.code,
    requestContent: paper.procedureName,
    ownerName: paper.ownerName,
    original: paper.sheets.originals,
    certified: paper.sheets.certified,
    copy: paper.sheets.copies,
    ...(paper.dossierDueAt ? { dueAt: paper.dossierDueAt.getTime() } : {}),
    ...(paper.missedReason ? { note: "Giao lại" } : {}),
  };
}

async function listResults(
  tx: Transaction,
  papers: readonly OwedPaper[],
): Promise<ResultHandOver["entries"]> {
  const rows = await tx.dossier.findMany({
    where: { id: { in: papers.map(({ dossierId }) => dossierId) } },
    select: {
      ...{ id: true, resultNumber: true, applicantAddress: true, delivery: true, procedureVersionId: true },
      ...{ feeDong: true, feePaidDong: true },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const entries: ResultHandOver["entries"] = [];
  for (const paper of papers) {
    const row = byId.get(paper.dossierId);
    if (!row) continue;
    const { content, name } = await getFiling(tx, row.procedureVersionId);
    const { method, address } = row.delivery as { method?: string; address?: string };
    entries.push({
      dossierCode: paper.code,
      requestContent: paper.procedureName,
      resultName: [content.results[0]?.name ?? name, row.resultNumber].filter(Boolean).join(" số "),
      ownerName: paper.ownerName,
      ownerAddress: address ?? row.applicantAddress,
      feeDue: feeOwed(row) > 0,
      byPost: method === "POST",
    });
  }
  return entries;
}
