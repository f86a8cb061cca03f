import type { CellObject, Row } from "write-excel-file/node";
import { localMinuteOf } from "@/lib/calendar/domain/local-date";
import { dateOnPaper } from "@/lib/documents/domain/paper-time";
import { printableText } from "@/lib/documents/domain/printable-text";
import type { RegisterBook, RegisterEntry } from "@/lib/documents/domain/register-book";
import { formLine } from "@/lib/documents/render/views/form-view";
import { DELIVERIES } from "@/lib/documents/render/views/register-book-view";

/** Heading and width in characters of each column: those of the printed form, with what it joins kept apart. */
const COLUMNS: readonly [heading: string, width: number][] = [
  ["STT", 6],
  ["Mã hồ sơ", 28],
  ["Tên thủ tục hành chính, nội dung", 46],
  ["Số lượng (bộ)", 9],
  ["Tên tổ chức, cá nhân", 28],
  ["Địa chỉ", 40],
  ["Số điện thoại", 15],
  ["Ngày nhận", 17],
  ["Ngày hẹn trả", 17],
  ["Ngày chuyển, nhận kết quả", 17],
  ["Ngày trả kết quả", 17],
  ["Bên giao", 24],
  ["Bên nhận", 24],
  ["Phương thức nhận", 16],
  ["Ghi chú", 26],
];

/** Rows above the first dossier; they stay in view. */
const HEAD_ROWS = 3;
/** Number and code. */
const HEAD_COLUMNS = 2;
const MINUTE_MS = 60_000;

/** The type is always given: a text that begins like a formula stays a text, and so do codes and telephone numbers. */
function textCell(value: string | undefined, style: CellObject = {}): CellObject | null {
  if (!value) return null;
  const shown = printableText(value, () => true);
  return { ...style, value: shown, type: String, format: "@", wrap: true, alignVertical: "top" };
}

function numberCell(value: number): CellObject {
  return { value, type: Number, format: "0", align: "center", alignVertical: "top" };
}

/** A spreadsheet knows no time zones: the cell holds the time that clocks in Viet Nam showed. */
function instantCell(at: number | undefined): CellObject | null {
  if (at === undefined) return null;
  const value = new Date(localMinuteOf(new Date(at)) * MINUTE_MS);
  return { value, type: Date, format: "dd/mm/yyyy hh:mm", align: "left", alignVertical: "top" };
}

function entryRow(entry: RegisterEntry, place: number): Row {
  const { returned } = entry;
  return [
    numberCell(place),
    textCell(entry.dossierCode),
    textCell(entry.content),
    numberCell(entry.setCount),
    textCell(entry.partyName),
    textCell(entry.address),
    textCell(entry.phone),
    instantCell(entry.receivedAt),
    instantCell(entry.dueAt),
    instantCell(entry.resultAt),
    instantCell(returned?.at),
    textCell(returned?.giverName),
    textCell(returned?.receiverName),
    textCell(DELIVERIES[entry.delivery]),
    textCell(entry.note),
  ];
}

function titleRow(text: string, style: CellObject): Row {
  const cell = { ...textCell(text, style), wrap: false, columnSpan: COLUMNS.length };
  return [cell, ...COLUMNS.slice(1).map(() => null)];
}

/** The sheet of a register: form F07 with its title, period and headings above the rows. */
export function registerWorkbookView(book: RegisterBook) {
  const period = `Kỳ: ${dateOnPaper(book.periodFrom)} – ${dateOnPaper(book.periodTo)}. Mở sổ ngày ${dateOnPaper(book.openedOn)}`;
  const closed = book.closedOn ? `, khóa sổ ngày ${dateOnPaper(book.closedOn)}` : "";
  const about = [formLine(book.kind, book.regime), book.header.agencyName, book.officeName, period + closed];
  const first = book.firstNumber ?? 1;
  const heading: CellObject = { fontWeight: "bold", align: "center", borderStyle: "thin" };
  return {
    title: "Sổ theo dõi hồ sơ",
    headRows: HEAD_ROWS,
    headColumns: HEAD_COLUMNS,
    columns: COLUMNS.map(([, width]) => ({ width })),
    rows: [
      titleRow("SỔ THEO DÕI HỒ SƠ", { fontWeight: "bold", fontSize: 14 }),
      titleRow([...new Set(about)].filter(Boolean).join(" · "), {}),
      COLUMNS.map(([text]) => textCell(text, heading)),
      ...book.entries.map((entry, index) => entryRow(entry, first + index)),
    ],
  };
}
