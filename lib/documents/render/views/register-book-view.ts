import { dateOfInstant, dateOnPaper, placeAndDate, shortInstant } from "@/lib/documents/domain/paper-time";
import type { RegisterBook, RegisterEntry } from "@/lib/documents/domain/register-book";
import { formLine, headerView } from "@/lib/documents/render/views/form-view";

/** How a result reaches its person, in the words of the form. */
export const DELIVERIES = { COUNTER: "Trực tiếp", POST: "Bưu chính", ONLINE: "Trực tuyến" } as const;

/** The twelve columns of a row, the first one left to the template, which counts. */
function entryView(entry: RegisterEntry): string[] {
  const { returned } = entry;
  return [
    entry.dossierCode,
    entry.content,
    String(entry.setCount).padStart(2, "0"),
    entry.partyName,
    [entry.address, entry.phone].filter(Boolean).join("; "),
    shortInstant(entry.receivedAt),
    entry.dueAt === undefined ? "" : shortInstant(entry.dueAt),
    entry.resultAt === undefined ? "" : shortInstant(entry.resultAt),
    returned ? dateOfInstant(returned.at) : "",
    returned ? `${returned.giverName} / ${returned.receiverName}` : "",
    DELIVERIES[entry.delivery],
    entry.note ?? "",
  ];
}

/** What template `register-book` prints: form F07. */
export function registerBookView(book: RegisterBook) {
  return {
    form: formLine(book.kind, book.regime),
    title: "Sổ theo dõi hồ sơ",
    header: headerView(book.header),
    placeAndDate: placeAndDate(book.header.place, book.header.issuedAt),
    office: book.officeName,
    period: `${dateOnPaper(book.periodFrom)} – ${dateOnPaper(book.periodTo)}`,
    openedOn: dateOnPaper(book.openedOn),
    closedOn: book.closedOn ? dateOnPaper(book.closedOn) : null,
    firstNumber: book.firstNumber ?? 1,
    entries: book.entries.map(entryView),
  };
}
