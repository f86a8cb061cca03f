import type {
  ControlSheet,
  ControlSheetRow,
  ElectronicSignature,
} from "@/lib/documents/domain/control-sheet";
import { countOnPaper } from "@/lib/documents/domain/paper-count";
import { instantOnPaper, shortInstant } from "@/lib/documents/domain/paper-time";
import { formView } from "@/lib/documents/render/views/form-view";

/** Enough of a hash to find the event in the dossier's history. */
const PRINTED_HASH_DIGITS = 12;

const OUTCOMES = { EARLY: "Trước hạn", ON_TIME: "Đúng hạn", LATE: "Quá hạn" } as const;

const signatureView = (signature: ElectronicSignature) => ({
  name: signature.userName,
  at: shortInstant(signature.at),
  hash: signature.eventHash.slice(0, PRINTED_HASH_DIGITS),
});

const rowView = (row: ControlSheetRow) => ({
  from: row.fromName,
  to: row.toName,
  given: signatureView(row.given),
  received: row.received ? signatureView(row.received) : null,
  outcome: row.outcome ? OUTCOMES[row.outcome] : "",
  note: row.note ?? "",
});

/** "02 bản giấy, 01 bản điện tử". */
function sayCounts({ count, electronic }: Omit<ControlSheet["components"][number], "name">): string {
  if (electronic === undefined) return countOnPaper(count);
  const said = [
    count && `${countOnPaper(count)} bản giấy`,
    electronic && `${countOnPaper(electronic)} bản điện tử`,
  ];
  return said.filter(Boolean).join(", ");
}

/** What template `control-sheet` prints: form F06. */
export function controlSheetView(paper: ControlSheet) {
  return {
    ...formView(paper, { kind: "DOSSIER_CODE", value: paper.dossierCode }),
    title: "Phiếu kiểm soát quá trình giải quyết hồ sơ",
    requestContent: paper.requestContent,
    resolvingAgency: paper.resolvingAgencyName,
    coordinatingAgencies: paper.coordinatingAgencyNames.join("; ") || null,
    components: paper.components.map(({ name, ...counts }) => ({ name, count: sayCounts(counts) })),
    receivedAt: instantOnPaper(paper.receivedAt),
    dueAt: paper.dueAt === undefined ? null : instantOnPaper(paper.dueAt),
    rows: paper.rows.map(rowView),
  };
}
