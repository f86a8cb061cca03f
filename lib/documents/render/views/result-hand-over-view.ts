import type { ResultHandOver } from "@/lib/documents/domain/result-hand-over";
import { handOverView } from "@/lib/documents/render/views/hand-over-view";

/** What template `result-hand-over` prints. */
export function resultHandOverView(paper: ResultHandOver) {
  return {
    ...handOverView(paper, paper.entries.length),
    title: "Phiếu bàn giao kết quả",
    entries: paper.entries.map((entry) => ({ ...entry, ownerAddress: entry.ownerAddress ?? "" })),
  };
}
