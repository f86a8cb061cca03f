import { type ApologyPaper, isLateApology } from "@/lib/documents/domain/apology-paper";
import { dateOfInstant, instantOnPaper, provisionalNote } from "@/lib/documents/domain/paper-time";
import { formLine } from "@/lib/documents/render/views/form-view";
import { letterView } from "@/lib/documents/render/views/letter-view";
import type { Regime } from "@/lib/dossiers/domain/regime";

const TITLES: Record<Regime, string> = {
  R2018: "Phiếu xin lỗi và hẹn lại ngày trả kết quả",
  R2025: "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết",
};

/** What template `apology` prints: form F04. */
export function apologyView(paper: ApologyPaper) {
  return {
    ...letterView(paper),
    form: formLine(paper.kind, paper.regime),
    title: TITLES[paper.regime],
    late: isLateApology(paper),
    sectorName: paper.sectorName,
    receivedOn: dateOfInstant(paper.receivedAt),
    originalDueAt: instantOnPaper(paper.originalDueAt),
    newDueAt: instantOnPaper(paper.newDueAt),
    newDueNote: provisionalNote(paper.newDueAt, paper.newDueProvisional),
    reason: paper.reason,
    legalBasis: paper.legalBasis || null,
  };
}
