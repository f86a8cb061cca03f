import type { ObligationPaper } from "@/lib/documents/domain/obligation-paper";
import { dongOnPaper } from "@/lib/documents/domain/paper-money";
import { dateOnPaper, instantOnPaper } from "@/lib/documents/domain/paper-time";
import { letterView } from "@/lib/documents/render/views/letter-view";
import { amountInWords } from "@/lib/payments/domain/amount-in-words";
import { sumVnd, vnd } from "@/lib/payments/domain/money";

/** What template `obligation` prints: a notice under Decree 30/2020/NĐ-CP. */
export function obligationView(paper: ObligationPaper) {
  const total = sumVnd(paper.items.map((item) => vnd(item.amountDong)));
  return {
    ...letterView(paper),
    title: "Thông báo",
    subject: "Về việc thực hiện nghĩa vụ tài chính",
    receivedAt: instantOnPaper(paper.receivedAt),
    clockStoppedAt: instantOnPaper(paper.clockStoppedAt),
    items: paper.items.map((item) => ({
      name: item.name,
      note: item.note ?? "",
      amount: dongOnPaper(item.amountDong),
    })),
    total: dongOnPaper(total),
    totalInWords: amountInWords(total),
    legalBasis: paper.legalBasis,
    nextStep: paper.nextStep,
    payBy: paper.payBy ? dateOnPaper(paper.payBy) : null,
    account: paper.account ?? null,
  };
}
