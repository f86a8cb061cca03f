import { describe, expect, it } from "vitest";
import type { RegisterEntry } from "@/lib/documents/domain/register-book";
import { readWorkbook } from "@/lib/documents/render/fixtures/read-workbook";
import { districtRegister, registerBook, registerOf } from "@/lib/documents/render/fixtures/sample-registers";
import { renderRegisterWorkbook } from "@/lib/documents/render/render-register-workbook";

const workbookOf = async (book: typeof registerBook) => readWorkbook(await renderRegisterWorkbook(book));

/** Days since the first of the calendar of spreadsheets, 1899-12-30. */
const serialOf = (local: string) => (Date.parse(`${local}:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

const [entry, waiting] = registerBook.entries as [RegisterEntry, RegisterEntry];
const bookOf = (changes: Partial<RegisterEntry>) => ({
  ...registerBook,
  entries: [{ ...waiting, ...changes }],
});

describe("the register as a spreadsheet", () => {
  it("holds what the printed book holds", async () => {
    const { cells } = await workbookOf(registerBook);
    const value = (place: string) => cells.get(place)?.value;
    expect(value("A1")).toBe("SỔ THEO DÕI HỒ SƠ");
    expect(value("A2")).toContain("Mẫu số 07 – Thông tư số 03/2025/TT-VPCP");
    expect(value("A2")).toContain("Kỳ: 01/03/2026 – 31/03/2026. Mở sổ ngày 01/01/2026");
    expect(value("B4")).toBe(entry.dossierCode);
    expect(value("C4")).toBe(entry.content);
    expect(value("E4")).toBe("Nông Văn A");
    expect([value("L4"), value("M4"), value("N4")]).toEqual(["Hoàng Thị Bích", "Nông Văn A", "Trực tuyến"]);
    expect([value("N5"), value("O5")]).toEqual(["Bưu chính", "Chờ bổ sung"]);
    expect(cells.has("I5")).toBe(false);
    expect((await workbookOf(districtRegister)).cells.get("A2")?.value).toContain("khóa sổ ngày 31/12/2024");
  });

  it("numbers on from the parts before it and keeps its head in view", async () => {
    const { cells, frozenRows, widths } = await workbookOf({ ...registerOf(2), firstNumber: 501 });
    expect(cells.get("A4")).toMatchObject({ type: "n", value: "501" });
    expect(cells.get("A5")?.value).toBe("502");
    expect(frozenRows).toBe(3);
    expect(widths).toHaveLength(15);
  });

  it("keeps instants as dates in Vietnamese time", async () => {
    const receivedAt = Date.parse("2026-03-02T17:30:00+07:00");
    const { cells } = await workbookOf(bookOf({ receivedAt }));
    const cell = cells.get("H4");
    expect(cell).toMatchObject({ type: "n", format: "dd/mm/yyyy hh:mm" });
    expect(Number(cell?.value)).toBeCloseTo(serialOf("2026-03-02T17:30"), 6);
  });

  it.each([
    ['=HYPERLINK("http://x.vn","xem")'],
    ["+84912345678"],
    ["-1+2"],
    ["@SUM(A1)"],
    ["0912345678"],
    ["<b>Đồng & Đăng</b>"],
  ])("keeps %s a text", async (text) => {
    const { cells, formulas } = await workbookOf(bookOf({ partyName: text, phone: text, note: text }));
    for (const place of ["E4", "G4", "O4"])
      expect(cells.get(place)).toMatchObject({ type: "s", value: text, format: "@" });
    expect(formulas).toBe(0);
  });

  it("composes accents and leaves out what nobody sees", async () => {
    const partyName = "Nông Văn Ấm".normalize("NFD").replace(" ", "\u200b \u0000");
    const { cells } = await workbookOf(bookOf({ partyName }));
    expect(cells.get("E4")?.value.replace(/\s+/g, " ")).toBe("Nông Văn Ấm");
  });
});
