import { describe, expect, it } from "vitest";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { readPdf, unfolded } from "@/lib/documents/render/fixtures/read-pdf";
import * as letters from "@/lib/documents/render/fixtures/sample-letters";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";

const pagesOf = async (paper: OfficialPaper) => (await readPdf(await renderOfficialPaper(paper))).pages;

const textOf = async (paper: OfficialPaper) =>
  unfolded((await pagesOf(paper)).map((page) => page.text).join(" "));

it("says why a dossier stops once, also when the reason only repeats the ground", async () => {
  const text = await textOf({
    ...letters.stop,
    ground: { kind: "REQUEST", askedAt: Date.UTC(2026, 2, 4, 3, 0) },
    reason: "Theo yêu cầu của người nộp hồ sơ.",
  });
  expect(text.match(/Theo yêu cầu của người nộp hồ sơ/g)).toHaveLength(1);
  expect(text).toContain("(nhận lúc 10 giờ 00 phút, ngày 04/03/2026).");
});

describe("what the letters say", () => {
  it.each<[string, OfficialPaper, string[]]>([
    [
      "a refusal to resolve",
      letters.resolutionRefusal,
      [
        "Mẫu số 03 – Thông tư số 03/2025/TT-VPCP",
        "PHIẾU TỪ CHỐI GIẢI QUYẾT HỒ SƠ",
        "Kính gửi: Ông/Bà NÔNG VĂN A",
        "Căn cứ: Khoản 4 Điều 22 Nghị định số 123/2015/NĐ-CP",
        "Việc cần làm tiếp theo: Nếu đã ly hôn",
        "KT. CHỦ TỊCH",
        "- Lưu: VT, HT.",
      ],
    ],
    ["one of a district", letters.districtResolutionRefusal, ["Mẫu số 03 – Thông tư số 01/2018/TT-VPCP"]],
    [
      "an apology of 2025",
      letters.apology,
      [
        "Mẫu số 04 – Thông tư số 03/2025/TT-VPCP",
        "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
        "Số: 21/UBND-TTPVHCC",
        "Thời gian hẹn trả kết quả: 09 giờ 00 phút, ngày 05/03/2026",
        "xin lỗi Ông/Bà và hẹn trả kết quả vào lúc 09 giờ 00 phút, ngày 10/03/2026",
      ],
    ],
    [
      "a late apology of 2018",
      letters.lateDistrictApology,
      [
        "Mẫu số 04 – Thông tư số 01/2018/TT-VPCP",
        "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
        "QUÁ HẠN",
        "(Lập sau ngày hẹn trả kết quả)",
      ],
    ],
    [
      "a stop of 2025",
      letters.stop,
      [
        "Mẫu số 05 – Thông tư số 03/2025/TT-VPCP",
        "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ",
        "Quá thời hạn bổ sung hồ sơ",
        "thời hạn đến hết ngày 19/03/2026",
        "Không hoàn trả 8.000 đồng đã nộp.",
        "Bước giải quyết khi dừng: Chờ bổ sung hồ sơ",
      ],
    ],
    [
      "a stop of 2018",
      letters.districtStop,
      [
        "Về việc dừng giải quyết hồ sơ",
        "Theo yêu cầu của người nộp hồ sơ (nhận lúc 15 giờ 15 phút, ngày 09/01/2024)",
        "Giấy tờ trả lại: Không có.",
        "Hoàn trả 100.000 đồng.",
      ],
    ],
    [
      "a pause",
      letters.pause,
      [
        "Về việc tạm dừng giải quyết hồ sơ",
        "1. Thời điểm tạm dừng: 10 giờ 00 phút, ngày 04/03/2026.",
        "dự kiến đến hết ngày 31/03/2026.",
      ],
    ],
    [
      "a pause without number and end",
      letters.districtPause,
      ["Số: ………/………", "cho đến khi lý do nêu trên không còn."],
    ],
    [
      "an obligation",
      letters.obligation,
      [
        "Về việc thực hiện nghĩa vụ tài chính",
        "21.110.000 đồng",
        "Hai mươi mốt triệu một trăm mười nghìn đồng.",
        "Hạn nộp: hết ngày 03/04/2026.",
        "7111.0.1234567, Kho bạc Nhà nước, chủ tài khoản: Kho bạc Nhà nước khu vực VI, nội dung chuyển khoản: LS8K2M4P7Q",
      ],
    ],
    [
      "an opinion request",
      letters.opinionRequest,
      [
        "V/v lấy ý kiến giải quyết hồ sơ H37.14-260302-0001",
        "Kính gửi: Công an xã Đồng Đăng",
        "trước 08 giờ 00 phút, ngày 05/03/2026",
      ],
    ],
  ])("%s", async (_name, paper, lines) => {
    const text = await textOf(paper);
    for (const line of lines) expect(text).toContain(line);
  });

  it("only an apology after the day is marked as late", async () => {
    expect(await textOf(letters.apology)).not.toContain("QUÁ HẠN");
    const late = await pagesOf({
      ...letters.longApology,
      originalDueAt: letters.longApology.header.issuedAt - 86_400_000,
    });
    expect(late.length).toBeGreaterThan(1);
    for (const page of late) expect(page.text).toContain("QUÁ HẠN");
  });

  it("the regime without a form for the stop names none", async () => {
    expect(await textOf(letters.districtStop)).not.toContain("Mẫu số");
  });

  it("an amount to pay is never without its word for nothing", async () => {
    const nothing = { ...letters.obligation, items: [{ name: "Tiền sử dụng đất", amountDong: 0 }] };
    expect(await textOf(nothing)).toContain("Số tiền bằng chữ: Không đồng.");
  });

  it.each([
    ["refusal", letters.longResolutionRefusal],
    ["stop", letters.longStop],
    ["opinion request", letters.longOpinionRequest],
  ] as const)("a signature of a long %s stands with words above it", async (_name, paper) => {
    const last = (await pagesOf(paper)).at(-1)?.text ?? "";
    expect(unfolded(last).split("Nơi nhận:")[0]?.length).toBeGreaterThan(60);
    expect(last).toContain("Vi Văn Thành");
  });

  it.each([letters.longResolutionRefusal, letters.longStop])(
    "long tables repeat their head",
    async (paper) => {
      const pages = await pagesOf({
        ...paper,
        papersReturned: [...paper.papersReturned, ...paper.papersReturned],
      });
      const withRows = pages.filter((page) => page.text.includes("Giấy tờ thứ"));
      expect(withRows.length).toBeGreaterThan(1);
      for (const page of withRows) expect(unfolded(page.text)).toContain("Tên giấy tờ");
    },
  );
});
