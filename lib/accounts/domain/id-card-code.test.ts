import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIdCardCode } from "./id-card-code";

const nothing = { fullName: null, birthOn: null, sex: null, address: null };

describe("parseIdCardCode", () => {
  it.each([
    ["020190000001", { personalId: "020190000001", ...nothing }],
    [" 020 190 000 001 ", { personalId: "020190000001", ...nothing }],
    [
      "020190000001|081234567|Nông Thị Hoa|15021990|Nữ|Thôn Nà Lầu, Đồng Đăng, Lạng Sơn|01032021",
      {
        ...{ personalId: "020190000001", fullName: "Nông Thị Hoa", birthOn: "1990-02-15" },
        sex: "FEMALE",
        address: "Thôn Nà Lầu, Đồng Đăng, Lạng Sơn",
      },
    ],
    [
      "020190000001||Nông  Thị Hoa|31021990|Khác||01032021\r\n",
      { ...nothing, personalId: "020190000001", fullName: "Nông Thị Hoa" },
    ],
    [
      "020090000001||Lý Văn Bình|15021990| NAM ||01032021",
      {
        ...{ ...nothing, personalId: "020090000001", fullName: "Lý Văn Bình", birthOn: "1990-02-15" },
        sex: "MALE",
      },
    ],
  ])("reads %s", (text, card) => {
    expect(parseIdCardCode(text)).toEqual(card);
  });

  it.each(["", "12345", "081234567|020190000001|A|B", "Nông Thị Hoa"])(
    "does not take %j for a card",
    (text) => {
      expect(parseIdCardCode(text)).toBeNull();
    },
  );

  it("never fails, whatever a scanner types", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const card = parseIdCardCode(text);
        expect(card === null || /^\d{12}$/.test(card.personalId)).toBe(true);
      }),
    );
  });
});
