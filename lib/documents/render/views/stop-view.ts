import { countOnPaper } from "@/lib/documents/domain/paper-count";
import { dongOnPaper } from "@/lib/documents/domain/paper-money";
import { dateOnPaper, instantOnPaper } from "@/lib/documents/domain/paper-time";
import type { FeeSettlement, StopGround, StopPaper } from "@/lib/documents/domain/stop-paper";
import { formLine } from "@/lib/documents/render/views/form-view";
import { letterView } from "@/lib/documents/render/views/letter-view";

function groundWords(ground: StopGround): string {
  switch (ground.kind) {
    case "REQUEST":
      return `Theo yêu cầu của người nộp hồ sơ (nhận lúc ${instantOnPaper(ground.askedAt)})`;
    case "SUPPLEMENT_EXPIRED":
      return (
        `Quá thời hạn bổ sung hồ sơ (đã yêu cầu lúc ${instantOnPaper(ground.askedAt)}, ` +
        `thời hạn đến hết ngày ${dateOnPaper(ground.answerBy)})`
      );
    case "OTHER":
      return "Căn cứ khác theo quy định của pháp luật";
  }
}

/** The ground and what was written about it; a reason that only says the ground again is not printed twice. */
function groundAndReason({ ground, reason }: StopPaper): string {
  const words = groundWords(ground);
  const bare = reason.trim().replace(/\.$/, "");
  return words.startsWith(bare) ? `${words}.` : `${words}. ${reason}`;
}

function settlementWords(settlement: FeeSettlement): string {
  switch (settlement.kind) {
    case "NOTHING_PAID":
      return "Không phát sinh khoản đã nộp.";
    case "REFUND":
      return `Hoàn trả ${dongOnPaper(settlement.amountDong)}. ${settlement.how}`;
    case "KEPT":
      return `Không hoàn trả ${dongOnPaper(settlement.amountDong)} đã nộp. ${settlement.why}`;
  }
}

/** What template `stop` prints: form F05, or the plain notice of the regime that has no form for it. */
export function stopView(paper: StopPaper) {
  const form = formLine(paper.kind, paper.regime);
  return {
    ...letterView(paper),
    form,
    title: form ? "Thông báo dừng giải quyết hồ sơ" : "Thông báo",
    subject: form ? null : "Về việc dừng giải quyết hồ sơ",
    receivedAt: instantOnPaper(paper.receivedAt),
    ground: groundAndReason(paper),
    stage: paper.stageAtStop,
    legalBasis: paper.legalBasis,
    nextStep: paper.nextStep,
    papersReturned: paper.papersReturned.map(({ name, count }) => ({ name, count: countOnPaper(count) })),
    feeSettlement: settlementWords(paper.feeSettlement),
  };
}
