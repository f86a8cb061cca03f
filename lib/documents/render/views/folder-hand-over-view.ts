import type { FolderHandOver } from "@/lib/documents/domain/folder-hand-over";
import { dateOfInstant } from "@/lib/documents/domain/paper-time";
import { handOverView } from "@/lib/documents/render/views/hand-over-view";

/** What template `folder-hand-over` prints. */
export function folderHandOverView(paper: FolderHandOver) {
  return {
    ...handOverView(paper, paper.entries.length),
    title: "Phiếu bàn giao hồ sơ",
    entries: paper.entries.map((entry) => ({
      ...entry,
      dueOn: entry.dueAt === undefined ? "" : dateOfInstant(entry.dueAt),
      note: entry.note ?? "",
    })),
  };
}
