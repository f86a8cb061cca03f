import { instantOnPaper, shortInstant } from "@/lib/documents/domain/paper-time";
import type { ProcessingHistory } from "@/lib/documents/domain/processing-history";
import { dossierView } from "@/lib/documents/render/views/form-view";

/** What template `processing-history` prints. */
export function processingHistoryView(paper: ProcessingHistory) {
  return {
    ...dossierView(paper, { kind: "DOSSIER_CODE", value: paper.dossierCode }),
    title: "Quá trình xử lý hồ sơ",
    requestContent: paper.requestContent,
    ownerName: paper.ownerName.toLocaleUpperCase("vi"),
    printedAt: instantOnPaper(paper.header.issuedAt),
    steps: paper.steps.map((step) => [
      shortInstant(step.at),
      step.handler,
      step.action,
      step.receiver ?? "",
      step.dueAt === undefined ? "" : shortInstant(step.dueAt),
    ]),
  };
}
