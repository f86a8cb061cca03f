import { countOnPaper } from "@/lib/documents/domain/paper-count";
import { instantOnPaper } from "@/lib/documents/domain/paper-time";
import type { ReturnAcknowledgement } from "@/lib/documents/domain/return-acknowledgement";
import { dossierView } from "@/lib/documents/render/views/form-view";

/** What template `return-acknowledgement` prints. */
export function returnAcknowledgementView(paper: ReturnAcknowledgement) {
  return {
    ...dossierView(paper, { kind: "DOSSIER_CODE", value: paper.dossierCode }),
    form: null,
    title: "Giấy biên nhận trả kết quả",
    requestContent: paper.requestContent,
    ownerName: paper.ownerName.toLocaleUpperCase("vi"),
    results: paper.results.map((result) => ({
      name: result.name,
      number: result.number ?? "",
      copies: countOnPaper(result.copies),
    })),
    receiver: {
      name: paper.receiver.name.toLocaleUpperCase("vi"),
      signer: paper.receiver.name,
      idNumber: paper.receiver.idNumber || null,
      authorisation: paper.receiver.authorisation || null,
    },
    returnedAt: instantOnPaper(paper.returnedAt),
    officerName: paper.officerName,
  };
}
