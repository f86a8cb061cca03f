import { expect, it } from "vitest";
import { composeResultBody } from "./result-template";

it("tells every declared answer but those for the office, a question without its mark and each row of a table on a line", () => {
  const body = composeResultBody({
    agencyName: "Sở Tư pháp",
    procedureName: "Cấp Phiếu lý lịch tư pháp",
    code: "000.00.03.H37-261129-0001",
    applicantName: "Vi Văn Lâm",
    ownerName: "Vi Văn Lâm",
    pages: [
      {
        key: "one",
        title: "Loại phiếu",
        answers: [
          { key: "sheet", label: "Ông/Bà cần phiếu nào?", text: "Phiếu số 1" },
          { key: "count", label: "Số lượng phiếu", text: "3" },
          { key: "note", label: "Ghi chú", text: "" },
          { key: "fee", label: "Mức phí", text: "Thông thường", forOffice: true },
        ],
      },
      {
        key: "two",
        title: "Đã sống ở đâu",
        answers: [
          {
            key: "residences",
            label: "Quá trình cư trú",
            table: { columns: ["Từ", "Đến", "Nơi cư trú"], rows: [["1958", "", "Xã Tân Thanh"]] },
          },
        ],
      },
      {
        key: "three",
        title: "Lời nhắn",
        answers: [
          { key: "message", label: "Điều cần nói thêm", text: "Xin gọi vào buổi chiều", forOffice: true },
        ],
      },
    ],
  });
  expect(body.split("\n").slice(1)).toEqual([
    "",
    "Loại phiếu",
    "Ông/Bà cần phiếu nào: Phiếu số 1",
    "Số lượng phiếu: 3",
    "",
    "Đã sống ở đâu",
    "Quá trình cư trú:",
    "- Từ: 1958; Nơi cư trú: Xã Tân Thanh",
    "",
    "Nội dung trên đã được thẩm định, đủ điều kiện giải quyết.",
  ]);
});
