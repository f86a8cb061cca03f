import { describe, expect, it } from "vitest";
import { buildPaperHeader, placeOfUnit } from "@/lib/documents/domain/paper-header";

describe("placeOfUnit", () => {
  it.each([
    ["Xã Đồng Đăng", "Đồng Đăng"],
    ["Thị trấn Na Sầm", "Na Sầm"],
    ["Huyện Văn Lãng", "Văn Lãng"],
    ["Thành phố Lạng Sơn", "Lạng Sơn"],
    ["Tỉnh Lạng Sơn", "Lạng Sơn"],
    ["Phường 1", "Phường 1"],
    ["Phường Kỳ Lừa", "Kỳ Lừa"],
    ["Xã Xã Lũng", "Xã Lũng"],
  ])("of %s is %s", (unit, place) => {
    expect(placeOfUnit(unit)).toBe(place);
    expect(placeOfUnit(unit.normalize("NFD"))).toBe(place);
  });
});

describe("buildPaperHeader", () => {
  const facts = { agencyName: "UBND xã Đồng Đăng", unitName: "Xã Đồng Đăng", issuedAt: new Date(5) };

  it("freezes the names and the instant", () => {
    expect(buildPaperHeader({ ...facts, parentAgencyName: "UBND tỉnh Lạng Sơn" })).toEqual({
      parentAgencyName: "UBND tỉnh Lạng Sơn",
      agencyName: "UBND xã Đồng Đăng",
      place: "Đồng Đăng",
      issuedAt: 5,
    });
  });

  it("puts no agency above itself", () => {
    expect(buildPaperHeader({ ...facts, parentAgencyName: facts.agencyName })).not.toHaveProperty(
      "parentAgencyName",
    );
  });
});
