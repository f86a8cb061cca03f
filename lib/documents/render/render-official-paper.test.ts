import { describe, expect, it } from "vitest";
import type { OfficialPaper } from "@/lib/documents/domain/official-paper";
import { readPdf, unfolded } from "@/lib/documents/render/fixtures/read-pdf";
import * as papers from "@/lib/documents/render/fixtures/sample-papers";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";

const read = async (paper: OfficialPaper) => readPdf(await renderOfficialPaper(paper));

const textOf = async (paper: OfficialPaper) =>
  unfolded((await read(paper)).pages.map((page) => page.text).join(" "));

describe("letters with marks", () => {
  it("read back composed", async () => {
    const text = await textOf({
      ...papers.receipt,
      requestContent: "Đăng ký việc cải chính hộ tịch".normalize("NFD"),
    });
    expect(text).toContain("Nội dung yêu cầu giải quyết: Đăng ký việc cải chính hộ tịch");
    expect(text).toBe(text.normalize("NFC"));
  });
});

describe("the receipt (F01)", () => {
  it("names who filed it for the applicant, by which right, and lets them sign", async () => {
    const agent = { name: "Lý Văn Xa", right: "Giấy ủy quyền số 12 ngày 01/03/2026, phạm vi: nộp hồ sơ" };
    const text = await textOf({ ...papers.counterReceipt, agent });
    expect(text).toContain(`Người nộp thay: ${agent.name} (${agent.right})`);
    const signed = text.slice(text.indexOf("NGƯỜI NỘP HỒ SƠ"));
    expect(signed).toContain(agent.name);
    expect(signed).not.toContain(papers.counterReceipt.applicant.name);
    expect(await textOf(papers.counterReceipt)).not.toContain("Người nộp thay");
  });

  it("holds the fields of the form", async () => {
    const text = await textOf(papers.receipt);
    for (const line of [
      "UBND XÃ ĐỒNG ĐĂNG",
      "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Mã hồ sơ: H37.14-260302-0001",
      "Đồng Đăng, ngày 02 tháng 3 năm 2026",
      "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
      "Ông/Bà NÔNG VĂN A (Trực tuyến)",
      "Số căn cước/hộ chiếu: 020090001234",
      "2. Số lượng hồ sơ: 01 (bộ)",
      "3. Thời gian giải quyết theo quy định: 03 ngày làm việc",
      "4. Thời gian nhận hồ sơ: 09 giờ 00 phút, ngày 02/03/2026",
      "5. Thời gian trả kết quả: 09 giờ 00 phút, ngày 05/03/2026",
      "6. Đăng ký nhận kết quả tại: Trực tuyến",
      "Phí/lệ phí: 8.000 đồng (đã nộp)",
      "NGƯỜI TIẾP NHẬN HỒ SƠ",
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toContain("NGƯỜI NỘP HỒ SƠ");
    expect(text).not.toContain("Thay thế");
    expect(text).not.toContain("Trang 1");
  });

  it("keeps the form of its regime, and the applicant's signature at the counter", async () => {
    const text = await textOf(papers.counterReceipt);
    expect(text).toContain("Mẫu số 01 – Thông tư số 01/2018/TT-VPCP");
    expect(text).toContain("UBND HUYỆN VĂN LÃNG");
    expect(text).toContain("NGƯỜI NỘP HỒ SƠ");
    expect(text).not.toContain("Bản điện tử");
    expect(await textOf(papers.receipt)).toContain("Mẫu số 01 – Thông tư số 03/2025/TT-VPCP");
  });

  it("warns where the holidays of the year are not announced, and only there", async () => {
    const dueAt = Date.UTC(2027, 0, 7, 2, 0);
    const text = await textOf({ ...papers.receipt, dueAt, dueProvisional: true });
    expect(text).toContain("ngày 07/01/2027 (tạm tính, lịch nghỉ năm 2027 chưa công bố)");
    expect(await textOf(papers.receipt)).not.toContain("tạm tính");
  });

  it("says which receipt it takes the place of", async () => {
    expect(await textOf(papers.counterReceipt)).toContain(
      "(Thay thế giấy đã lập lúc 14 giờ 30 phút, ngày 03/01/2024, hẹn trả kết quả lúc 14 giờ 30 phút, ngày 08/01/2024)",
    );
  });

  it("goes on over more pages, each with the table's head, the code and its number", async () => {
    const { dossierCode, components } = papers.longReceipt;
    const { pages } = await read({ ...papers.counterReceipt, dossierCode, components });
    expect(pages).toHaveLength(2);
    for (const [place, page] of pages.entries()) {
      expect(unfolded(page.text)).toContain("Tên thành phần hồ sơ");
      expect(page.text).toContain(`Trang ${place + 1}/2`);
      expect(page.text).toContain(dossierCode);
    }
  });

  it("keeps a name of eleven hundred letters whole", async () => {
    expect(await textOf(papers.longReceipt)).toContain(papers.longReceipt.requestContent);
  });
});

describe("what people type", () => {
  const HOSTILE =
    '#panic("x") $x^2$ ] [ \\ \\u{41} "q" \'s\' @ref <label> *b* _i_ `c` = h // c /* d */ -- ... ~ {{}} %';

  it("is never taken for markup", async () => {
    const text = await textOf({ ...papers.receipt, requestContent: HOSTILE, officerName: "#sys.inputs" });
    expect(text).toContain(HOSTILE);
    expect(text).toContain("#sys.inputs");
  });

  it("may hold what the font lacks, invisible letters and words of any length", async () => {
    const long = "x".repeat(300);
    const text = await textOf({
      ...papers.receipt,
      requestContent: "Xin\u200b chào 👍🏽 漢字 \u0000 Đ\u0323",
      applicant: { ...papers.receipt.applicant, address: long },
    });
    expect(text).toContain("Xin chào □ □");
    expect(text.replaceAll(" ", "")).toContain(long);
  });
});

describe("what is not known", () => {
  it("prints as a dotted line, or not at all", async () => {
    const applicant = { name: "Lý Thị Bình", kind: "PERSON", address: "", phone: "" } as const;
    const receipt = await textOf({
      ...papers.receipt,
      applicant,
      delivery: { kind: "POST", address: "" },
      officerName: "",
    });
    expect(receipt).toMatch(/Địa chỉ: \.{20}/);
    expect(receipt).toMatch(/Qua dịch vụ bưu chính công ích (?!,)/);
    const supplement = await textOf({ ...papers.supplement, applicant, items: [], officer: { name: "" } });
    expect(supplement).toContain("liên hệ Trung tâm Phục vụ hành chính công xã Đồng Đăng để được hướng dẫn");
  });
});

describe("the other papers", () => {
  it("F02 lists what to complete, by when, under the temporary reference", async () => {
    const text = await textOf(papers.supplement);
    expect(text).toContain("Mẫu số 02");
    expect(text).toContain("Mã tạm: TN-01JX7Q3M9V5T2K8B6C4D0E1F2G");
    expect(text).toContain("Ghi đủ mục đích sử dụng giấy xác nhận.");
    expect(text).toContain("trước hết ngày 17/03/2026");
    expect(text).toContain("NGƯỜI HƯỚNG DẪN");
  });

  it("F02 says of each component what is wrong, and where the answer is taken", async () => {
    const text = await textOf(papers.supplement);
    expect(text).toContain("Chưa đúng: Ghi đủ mục đích");
    expect(text).toContain("Không đọc được: Ảnh bị mờ");
    expect(text).toMatch(/Bổ sung hồ sơ tại: \S+\/ho-so \(đăng nhập/);
    const counter = { kind: "COUNTER", unitName: "Bộ phận Một cửa xã Đồng Đăng", address: "Khối 3" } as const;
    const atCounter = await textOf({ ...papers.supplement, answerAt: counter });
    expect(atCounter).toContain("Bổ sung hồ sơ tại: Bộ phận Một cửa xã Đồng Đăng, Khối 3");
    const { answerAt: _none, ...before } = papers.supplement;
    const items = before.items.map(({ problem: _problem, ...item }) => item);
    expect(await textOf({ ...before, items })).toMatch(/Xem và bổ sung hồ sơ tại: \S+\/tra-cuu/);
  });

  it("F03 says whether reception or resolution is refused", async () => {
    expect(await textOf(papers.refusal)).toContain("PHIẾU TỪ CHỐI TIẾP NHẬN HỒ SƠ");
    expect(await textOf(papers.refusal)).toContain("Thời gian nộp hồ sơ: 06 giờ 59 phút, ngày 02/03/2026");
    expect(await textOf({ ...papers.refusal, stage: "RESOLUTION" })).toContain(
      "PHIẾU TỪ CHỐI GIẢI QUYẾT HỒ SƠ",
    );
  });

  it("a result has number and date only once issued", async () => {
    expect(await textOf(papers.result)).toContain("Số: 15/UBND-XNTTHN");
    const draft = await textOf(papers.draftResult);
    expect(draft).toContain("DỰ THẢO");
    expect(draft).toContain("ngày …… tháng …… năm 2026");
  });

  it("the procedure sheet tells what to bring and where to go", async () => {
    const text = await textOf(papers.sheet);
    for (const line of [
      "Đăng ký khai sinh",
      "Giấy chứng sinh",
      "UBND cấp xã",
      "8.000 đồng",
      "In ngày 02/03/2026",
    ]) {
      expect(text).toContain(line);
    }
  });
});
