import { instantOnPaper } from "@/lib/documents/domain/paper-time";
import type { RefusalPaper } from "@/lib/documents/domain/refusal-paper";
import { formView } from "@/lib/documents/render/views/form-view";
import { channelNote, partyView } from "@/lib/documents/render/views/party-view";

/** What template `refusal` prints: form F03. */
export function refusalView(paper: RefusalPaper) {
  const decision = paper.stage === "RECEPTION" ? "từ chối tiếp nhận" : "từ chối giải quyết";
  return {
    ...formView(paper, paper.reference),
    title: `Phiếu ${decision} hồ sơ`,
    number: paper.number || null,
    decision,
    receivingUnit: paper.receivingUnitName,
    channelNote: channelNote(paper.channel),
    submittedAt: instantOnPaper(paper.submittedAt),
    applicant: partyView(paper.applicant),
    requestContent: paper.requestContent,
    reason: paper.reason,
    legalBasis: paper.legalBasis || null,
    hotline: paper.hotline ?? null,
    applicantSigns: paper.channel !== "ONLINE",
    officerName: paper.officerName,
  };
}
