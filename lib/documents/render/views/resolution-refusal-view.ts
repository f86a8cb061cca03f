import { countOnPaper } from "@/lib/documents/domain/paper-count";
import { instantOnPaper } from "@/lib/documents/domain/paper-time";
import type { ResolutionRefusalPaper } from "@/lib/documents/domain/resolution-refusal-paper";
import { formLine } from "@/lib/documents/render/views/form-view";
import { letterView } from "@/lib/documents/render/views/letter-view";

/** What template `resolution-refusal` prints: form F03 after appraisal. */
export function resolutionRefusalView(paper: ResolutionRefusalPaper) {
  return {
    ...letterView(paper),
    form: formLine(paper.kind, paper.regime),
    title: "Phiếu từ chối giải quyết hồ sơ",
    receivedAt: instantOnPaper(paper.receivedAt),
    dueAt: paper.dueAt === undefined ? null : instantOnPaper(paper.dueAt),
    reason: paper.reason,
    legalBasis: paper.legalBasis,
    nextStep: paper.nextStep,
    papersReturned: paper.papersReturned.map(({ name, count }) => ({ name, count: countOnPaper(count) })),
  };
}
