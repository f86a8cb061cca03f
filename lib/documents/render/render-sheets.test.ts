import { describe, expect, it } from "vitest";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { readPdf, unfolded } from "@/lib/documents/render/fixtures/read-pdf";
import * as registers from "@/lib/documents/render/fixtures/sample-registers";
import * as sheets from "@/lib/documents/render/fixtures/sample-sheets";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";

const pagesOf = async (paper: OfficialPaper) =>
  (await readPdf(await renderOfficialPaper(paper))).pages.map((page) => unfolded(page.text));

const textOf = async (paper: OfficialPaper) => (await pagesOf(paper)).join(" ");

const times = (text: string, part: string) => text.split(part).length - 1;

describe("what lists and slips say", () => {
  it.each<[string, OfficialPaper, string[]]>([
    [
      "the control sheet of 2025",
      sheets.controlSheet,
      [
        "Mẫu số 06 – Thông tư số 03/2025/TT-VPCP",
        "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
        "1. Giao: Trung tâm Phục vụ hành chính công xã Đồng Đăng",
        "Người giao: Hoàng Thị Bích 10:00 02/03/2026 · #01c4f7a19b3e",
        "Trước hạn",
        "Quá hạn",
        "Người nhận: ……",
        "02 bản giấy, 01 bản điện tử",
      ],
    ],
    ["the control sheet of 2018", sheets.longControlSheet, ["Mẫu số 05 – Thông tư số 01/2018/TT-VPCP"]],
    [
      "the register of 2025",
      registers.registerBook,
      [
        "Mẫu số 07 – Thông tư số 03/2025/TT-VPCP",
        "SỔ THEO DÕI HỒ SƠ",
        "Kỳ: 01/03/2026 – 31/03/2026. Mở sổ ngày 01/01/2026. Số hồ sơ: 2",
        "Hoàng Thị Bích / Nông Văn A",
        "Bưu chính",
      ],
    ],
    [
      "the register of 2018",
      registers.districtRegister,
      ["Mẫu số 06 – Thông tư số 01/2018/TT-VPCP", "khóa sổ ngày 31/12/2024"],
    ],
    [
      "the fee receipt",
      sheets.feeReceipt,
      [
        "Mã số thuế: 4900123457",
        "Mẫu số: 01BLP0-001",
        "Ký hiệu: LS-26E",
        "Số: 0000123",
        "24.000 đồng",
        "Số tiền bằng chữ: Hai mươi tư nghìn đồng.",
        "Hình thức thanh toán: Tiền mặt",
      ],
    ],
    [
      "the hand-over of folders on its way",
      sheets.folderHandOver,
      [
        "PHIẾU BÀN GIAO HỒ SƠ",
        "Số: 07/PBG",
        "Số hồ sơ bàn giao: 02",
        "Ghi chú: Kèm 01 đĩa CD bản vẽ",
        "Giao lại",
        "05/03/2026",
        "BÊN GIAO",
        "BÊN NHẬN",
      ],
    ],
    [
      "the hand-over of folders with both names",
      sheets.longFolderHandOver,
      [
        "Bên nhận: Nông Thị Hạnh – ",
        "Số đã nhận: 39/40",
        "Chưa nhận H37.14-260302-0007: Không có bìa hồ sơ trong túi giao",
      ],
    ],
    [
      "the hand-over of results",
      sheets.resultHandOver,
      ["PHIẾU BÀN GIAO KẾT QUẢ", "Số kết quả bàn giao: 02", "BÊN GIAO", "BÊN NHẬN"],
    ],
    [
      "the acknowledgement",
      sheets.returnAcknowledgement,
      ["GIẤY BIÊN NHẬN TRẢ KẾT QUẢ", "Nhận thay theo: Giấy ủy quyền ngày 04/3/2026", "NÔNG THỊ MAI"],
    ],
    [
      "results given to the post",
      sheets.postHandOver,
      ["Bên giao: Hoàng Thị Bích", "EB123456789VN", "30.000 đồng"],
    ],
    [
      "dossiers brought by the post",
      sheets.dossiersFromPost,
      ["Bên giao: Lê Văn Sơn", "Người gửi, địa chỉ", "Xác nhận", "Đủ", "Thiếu: giấy chứng sinh"],
    ],
    ["the transfer slip", sheets.transferSlip, ["PHIẾU CHUYỂN XỬ LÝ", "Nơi nhận: Sở Tư pháp tỉnh Lạng Sơn"]],
    ["the history", sheets.processingHistory, ["QUÁ TRÌNH XỬ LÝ HỒ SƠ", "09:00 02/03/2026", "Hạn xử lý"]],
    [
      "the label",
      sheets.folderLabel,
      ["Hẹn trả: 09:00 05/03/2026", "Vị trí: Kệ 2 – ngăn 5", "Không hẹn ngày"],
    ],
  ])("%s", async (_name, paper, lines) => {
    const text = await textOf(paper);
    for (const line of lines) expect(text).toContain(line);
  });

  it("the fee receipt has three copies that differ in their name only", async () => {
    const pages = await pagesOf(sheets.feeReceipt);
    expect(pages).toHaveLength(3);
    expect(pages.map((page) => /Liên \d: [^)]+/.exec(page)?.[0])).toEqual([
      "Liên 1: Lưu tại đơn vị thu",
      "Liên 2: Giao người nộp",
      "Liên 3: Nộp kế toán",
    ]);
    expect(new Set(pages.map((page) => page.replace(/\(Liên [^)]+\)/, ""))).size).toBe(1);
  });

  it("a label never runs over to a second sheet, whatever the names", async () => {
    const [label] = sheets.folderLabel.labels;
    if (!label) throw new Error("no label");
    const long = { ...label, requestContent: "Thủ tục ".repeat(200), shelfPlace: "Kệ ".repeat(200) };
    const wide = { ...sheets.folderLabel, officeName: "TRUNG TÂM ".repeat(20), labels: [long, long] };
    expect(await pagesOf(wide)).toHaveLength(2);
  });
});

describe("long tables", () => {
  it("a hand-over of the control sheet stays whole, under a repeated head", async () => {
    const pages = (await pagesOf(sheets.longControlSheet)).filter((page) => page.includes("Người giao"));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page).toContain("Thời gian giao, nhận hồ sơ");
      expect(times(page, "Người giao:")).toBe(times(page, "Người nhận:"));
      expect(times(page, "1. Giao:")).toBe(times(page, "2. Nhận:"));
    }
  });

  it.each([
    ["folders", sheets.longFolderHandOver],
    ["results", sheets.longResultHandOver],
  ])(
    "a list of %s with long names keeps each dossier once, whole, under a repeated head",
    async (_name, list) => {
      const pages = await pagesOf(list);
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages.filter((text) => text.includes("H37.14-260302-00"))) {
        expect(page).toContain("Chủ hồ sơ");
      }
      const text = pages.join(" ").replaceAll(" ", "");
      const missing = list.missing?.map(({ dossierCode }) => dossierCode) ?? [];
      for (const { dossierCode } of list.entries) {
        expect(times(text, dossierCode)).toBe(missing.includes(dossierCode) ? 2 : 1);
      }
      const owner = list.entries[0]?.ownerName.replaceAll(" ", "") ?? "";
      expect(times(text, owner)).toBe(list.entries.length);
      expect(pages.filter((page) => page.includes("BÊN NHẬN"))).toHaveLength(1);
    },
  );

  it("the register holds each dossier once, numbered on, under a repeated head", async () => {
    const book = { ...registers.registerOf(300), firstNumber: 2_001 };
    const pages = await pagesOf(book);
    for (const page of pages) expect(page).toContain("Ngày hẹn trả");
    const text = pages.join(" ").replaceAll(" ", "");
    for (const entry of book.entries) expect(times(text, entry.dossierCode)).toBe(1);
    expect(text).toContain("2300000.00.17.H37-240102-0300");
  });

  it("an empty register says so", async () => {
    expect(await textOf({ ...registers.registerBook, entries: [] })).toContain("Không có hồ sơ trong kỳ.");
  });
});
