import { dateOnPaper, instantOnPaper } from "@/lib/documents/domain/paper-time";
import type { PausePaper } from "@/lib/documents/domain/pause-paper";
import { letterView } from "@/lib/documents/render/views/letter-view";

/** What template `pause` prints: a notice under Decree 30/2020/NĐ-CP. */
export function pauseView(paper: PausePaper) {
  return {
    ...letterView(paper),
    title: "Thông báo",
    subject: "Về việc tạm dừng giải quyết hồ sơ",
    receivedAt: instantOnPaper(paper.receivedAt),
    dueAt: paper.dueAt === undefined ? null : instantOnPaper(paper.dueAt),
    pausedAt: instantOnPaper(paper.pausedAt),
    expectedUntil: paper.expectedUntil ? dateOnPaper(paper.expectedUntil) : null,
    reason: paper.reason,
    legalBasis: paper.legalBasis,
    nextStep: paper.nextStep,
  };
}
