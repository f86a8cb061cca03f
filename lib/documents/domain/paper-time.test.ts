import { describe, expect, it } from "vitest";
import { dateOfInstant, dateOnPaper, instantOnPaper, placeAndDate } from "@/lib/documents/domain/paper-time";

describe("times on papers", () => {
  it.each([
    ["2026-03-02T02:00:00Z", "09 giờ 00 phút, ngày 02/03/2026"],
    ["2026-03-01T23:30:00Z", "06 giờ 30 phút, ngày 02/03/2026"],
    ["2025-12-31T17:05:00Z", "00 giờ 05 phút, ngày 01/01/2026"],
  ])("%s is %s in Việt Nam", (instant, words) => {
    expect(instantOnPaper(Date.parse(instant))).toBe(words);
  });

  it.each([
    ["2026-03-02T02:00:00Z", "Đồng Đăng, ngày 02 tháng 3 năm 2026"],
    ["2026-02-12T02:00:00Z", "Đồng Đăng, ngày 12 tháng 02 năm 2026"],
    ["2026-11-30T17:00:00Z", "Đồng Đăng, ngày 01 tháng 12 năm 2026"],
  ])("the date line of %s is %s", (instant, line) => {
    expect(placeAndDate("Đồng Đăng", Date.parse(instant))).toBe(line);
  });

  it("writes days as dd/MM/yyyy", () => {
    expect(dateOfInstant(Date.parse("2026-03-01T17:00:00Z"))).toBe("02/03/2026");
    expect(dateOnPaper("2026-03-17")).toBe("17/03/2026");
  });
});
