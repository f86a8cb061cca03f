import type { FeeReceipt } from "@/lib/documents/domain/fee-receipt";
import { dongOnPaper } from "@/lib/documents/domain/paper-money";
import { placeAndDate } from "@/lib/documents/domain/paper-time";
import { headerView } from "@/lib/documents/render/views/form-view";
import { amountInWords } from "@/lib/payments/domain/amount-in-words";
import { sumVnd, vnd } from "@/lib/payments/domain/money";

const COPIES = ["Liên 1: Lưu tại đơn vị thu", "Liên 2: Giao người nộp", "Liên 3: Nộp kế toán"];

const METHODS = {
  CASH: "Tiền mặt",
  TRANSFER: "Chuyển khoản",
  ONLINE: "Thanh toán trực tuyến",
} as const;

/** What template `fee-receipt` prints: three copies with the same words. */
export function feeReceiptView(paper: FeeReceipt) {
  const total = sumVnd(paper.items.map((item) => vnd(item.amountDong)));
  return {
    copies: COPIES,
    header: headerView(paper.header),
    placeAndDate: placeAndDate(paper.header.place, paper.collectedAt),
    title: "Biên lai thu phí, lệ phí",
    unit: paper.collectingUnitName,
    taxCode: paper.taxCode || null,
    formNumber: paper.formNumber,
    symbol: paper.symbol,
    number: paper.number,
    dossierCode: paper.dossierCode,
    payer: { name: paper.payerName.toLocaleUpperCase("vi"), address: paper.payerAddress || null },
    payerSigner: paper.payerName,
    items: paper.items.map((item) => ({ name: item.name, amount: dongOnPaper(item.amountDong) })),
    total: dongOnPaper(total),
    totalInWords: amountInWords(total),
    method: METHODS[paper.method],
    collector: paper.collectorName,
  };
}
