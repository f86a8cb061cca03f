import { dateOnPaper } from "@/lib/documents/domain/paper-time";
import type { SupplementPaper } from "@/lib/documents/domain/supplement-paper";
import { formView } from "@/lib/documents/render/views/form-view";
import { partyView } from "@/lib/documents/render/views/party-view";

/** What template `supplement` prints: form F02. */
export function supplementView(paper: SupplementPaper) {
  return {
    ...formView(paper, paper.reference),
    title: "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
    number: paper.number || null,
    receivingUnit: paper.receivingUnitName,
    applicant: partyView(paper.applicant),
    owner: { name: paper.owner.name.toLocaleUpperCase("vi") },
    requestContent: paper.requestContent,
    items: paper.items,
    reason: paper.reason,
    legalBasis: paper.legalBasis || null,
    answerBy: paper.answerBy ? dateOnPaper(paper.answerBy) : null,
    officer: { name: paper.officer.name, phone: paper.officer.phone || null },
    contact: paper.officer.name || paper.receivingUnitName,
  };
}
