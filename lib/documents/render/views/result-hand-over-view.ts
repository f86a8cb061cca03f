import { instantOnPaper, placeAndDate } from "@/lib/documents/domain/paper-time";
import type { ResultHandOver } from "@/lib/documents/domain/result-hand-over";
import { headerView } from "@/lib/documents/render/views/form-view";

/** What template `result-hand-over` prints. */
export function resultHandOverView(paper: ResultHandOver) {
  return {
    header: headerView(paper.header),
    placeAndDate: placeAndDate(paper.header.place, paper.header.issuedAt),
    title: "Phiếu bàn giao kết quả",
    number: paper.number || null,
    giver: paper.giver,
    receiver: paper.receiver,
    handedAt: instantOnPaper(paper.handedAt),
    entries: paper.entries.map((entry) => ({ ...entry, ownerAddress: entry.ownerAddress ?? "" })),
    total: String(paper.entries.length).padStart(2, "0"),
  };
}
