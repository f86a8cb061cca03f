import type { HandOverSigning } from "@/lib/documents/domain/hand-over-signing";
import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import { instantOnPaper, placeAndDate } from "@/lib/documents/domain/paper-time";
import { headerView } from "@/lib/documents/render/views/form-view";

/** What both hand-over lists print around their table. */
export function handOverView(paper: HandOverSigning & { header: PaperHeader }, count: number) {
  const { giver, receiver, missing = [] } = paper;
  return {
    header: headerView(paper.header),
    placeAndDate: placeAndDate(paper.header.place, paper.header.issuedAt),
    number: paper.number || null,
    giver,
    receiver: { unitName: receiver.unitName, personName: receiver.personName ?? null },
    handedAt: instantOnPaper(paper.handedAt),
    receivedAt: paper.receivedAt === undefined ? null : instantOnPaper(paper.receivedAt),
    note: paper.note || null,
    missing,
    total: String(count).padStart(2, "0"),
    receivedTotal: String(count - missing.length).padStart(2, "0"),
  };
}
