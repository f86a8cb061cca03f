import { ownDossiersAddressToType } from "@/lib/documents/domain/lookup-address-to-type";
import { dateOnPaper } from "@/lib/documents/domain/paper-time";
import type { ComponentProblem, SupplementPaper } from "@/lib/documents/domain/supplement-paper";
import { formView } from "@/lib/documents/render/views/form-view";
import { partyView } from "@/lib/documents/render/views/party-view";

const PROBLEMS: Readonly<Record<ComponentProblem, string>> = {
  MISSING: "Còn thiếu",
  WRONG: "Chưa đúng",
  ILLEGIBLE: "Không đọc được",
};

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
    items: paper.items.map((item) => ({ ...item, problem: item.problem ? PROBLEMS[item.problem] : null })),
    answerAt: answerPlace(paper),
    reason: paper.reason,
    legalBasis: paper.legalBasis || null,
    answerBy: paper.answerBy ? dateOnPaper(paper.answerBy) : null,
    officer: { name: paper.officer.name, phone: paper.officer.phone || null },
    contact: paper.officer.name || paper.receivingUnitName,
  };
}

/** Where to bring the answer; null on a paper from before it was kept. */
function answerPlace({ answerAt, lookup }: SupplementPaper): string | null {
  if (!answerAt) return null;
  if (answerAt.kind === "ONLINE") {
    return `${ownDossiersAddressToType(lookup.portalUrl)} (đăng nhập, mở hồ sơ này, chọn “Bổ sung hồ sơ”)`;
  }
  return [answerAt.unitName, answerAt.address].filter(Boolean).join(", ");
}
