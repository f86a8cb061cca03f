import { countOnPaper } from "@/lib/documents/domain/paper-count";
import { feeOnPaper } from "@/lib/documents/domain/paper-money";
import { instantOnPaper, provisionalNote } from "@/lib/documents/domain/paper-time";
import type { ReceiptPaper, ReceivedComponent, ResultDelivery } from "@/lib/documents/domain/receipt-paper";
import { termInWords } from "@/lib/documents/domain/term-in-words";
import { formView } from "@/lib/documents/render/views/form-view";
import { channelNote, partyView } from "@/lib/documents/render/views/party-view";

function componentView(component: ReceivedComponent, electronic: boolean) {
  const counts = [component.original, component.certified, component.photo];
  return {
    name: component.name,
    counts: [...counts, ...(electronic ? [component.electronic] : [])].map(countOnPaper),
  };
}

function deliveryWords(delivery: ResultDelivery): string {
  if (delivery.kind === "COUNTER") return delivery.place;
  if (delivery.kind === "POST") {
    return `Qua dịch vụ bưu chính công ích${delivery.address ? `, địa chỉ: ${delivery.address}` : ""}`;
  }
  return "Trực tuyến";
}

function replacedReceipt(paper: ReceiptPaper): string | null {
  if (!paper.replaces) return null;
  const { issuedAt, dueAt } = paper.replaces;
  return (
    `(Thay thế giấy đã lập lúc ${instantOnPaper(issuedAt)}, ` +
    `hẹn trả kết quả lúc ${instantOnPaper(dueAt)})`
  );
}

/** What template `receipt` prints: form F01. */
export function receiptView(paper: ReceiptPaper) {
  const electronic =
    paper.channel === "ONLINE" || paper.components.some((component) => component.electronic > 0);
  const byHand = paper.channel !== "ONLINE";
  return {
    ...formView(paper, { kind: "DOSSIER_CODE", value: paper.dossierCode }),
    title: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
    replaces: replacedReceipt(paper),
    receivingUnit: paper.receivingUnitName,
    resolvingAgency: paper.resolvingAgencyName ?? null,
    channelNote: channelNote(paper.channel),
    applicant: partyView(paper.applicant),
    agent: paper.agent ?? null,
    signer: paper.agent?.name ?? partyView(paper.applicant).signer,
    owner: { name: paper.owner.name.toLocaleUpperCase("vi"), address: paper.owner.address || null },
    requestContent: paper.requestContent,
    electronic,
    components: paper.components.map((component) => componentView(component, electronic)),
    setCount: countOnPaper(paper.setCount),
    term: termInWords(paper.term),
    receivedAt: instantOnPaper(paper.receivedAt),
    dueAt: instantOnPaper(paper.dueAt),
    dueNote: provisionalNote(paper.dueAt, paper.dueProvisional),
    delivery: deliveryWords(paper.delivery),
    fee: paper.fee ? feeOnPaper(paper.fee) : null,
    hotline: paper.hotline ?? null,
    copies: byHand,
    applicantSigns: byHand,
    officerName: paper.officerName,
  };
}
