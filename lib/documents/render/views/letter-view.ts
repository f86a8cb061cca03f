import type { PaperLetter } from "@/lib/documents/domain/paper-letter";
import { dossierView } from "@/lib/documents/render/views/form-view";
import { partyView } from "@/lib/documents/render/views/party-view";

/** What stands on every numbered and signed paper; without a number there is room to write one. */
export function letterView(paper: PaperLetter) {
  return {
    ...dossierView(paper, paper.reference),
    number: paper.number || "………/………",
    applicant: partyView(paper.applicant),
    requestContent: paper.requestContent,
    hotline: paper.hotline || null,
    recipients: paper.recipients,
    signer: paper.signer,
  };
}
