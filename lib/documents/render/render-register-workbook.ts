import "server-only";
import writeExcelFile from "write-excel-file/node";
import type { RegisterBook } from "@/lib/documents/domain/register-book";
import { registerWorkbookView } from "@/lib/documents/render/views/register-workbook-view";

/**
 * A register as a spreadsheet (XLSX): texts are texts, instants are dates in Vietnamese time; number, code and head stay
 * in view.
 */
export async function renderRegisterWorkbook(book: RegisterBook): Promise<Uint8Array> {
  const { title, headRows, headColumns, columns, rows } = registerWorkbookView(book);
  return writeExcelFile(
    rows,
    {
      sheet: title,
      columns,
      orientation: "landscape",
      stickyRowsCount: headRows,
      stickyColumnsCount: headColumns,
    },
    { fontFamily: "Times New Roman", fontSize: 11 },
  ).toBuffer();
}
