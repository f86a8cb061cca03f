import { countOnPaper } from "@/lib/documents/domain/paper-count";
import { instantOnPaper } from "@/lib/documents/domain/paper-time";
import type { TransferSlip } from "@/lib/documents/domain/transfer-slip";
import { dossierView } from "@/lib/documents/render/views/form-view";

/** What template `transfer-slip` prints. */
export function transferSlipView(paper: TransferSlip) {
  return {
    ...dossierView(paper, { kind: "DOSSIER_CODE", value: paper.dossierCode }),
    form: null,
    title: "Phiếu chuyển xử lý",
    number: paper.number || null,
    from: paper.fromName,
    to: paper.toName,
    applicantName: paper.applicantName.toLocaleUpperCase("vi"),
    requestContent: paper.requestContent,
    task: paper.task,
    papers: paper.papers.map((row) => ({
      name: row.name,
      counts: [row.original, row.copy, row.electronic].map(countOnPaper),
    })),
    sentAt: instantOnPaper(paper.sentAt),
    dueAt: paper.dueAt === undefined ? null : instantOnPaper(paper.dueAt),
    officerName: paper.officerName,
  };
}
