import { expect, test } from "vitest";
import { figureListAddress, figuresAddress } from "./figure-address";

const period = { kind: "nam", fromOn: "2026-01-01", toOn: "2026-12-31" } as const;
const filters = { period, level: "", unitId: "district", alone: false, sectorId: "" };

test("a line of the ranking lists its unit alone; a number above lists what is below the unit too", () => {
  expect(figureListAddress(filters, "qua-han", { unitId: "commune" })).toBe(
    "/dieu-hanh/danh-sach?ky=nam&don-vi=commune&rieng=co&so=qua-han",
  );
  expect(figureListAddress(filters, "qua-han")).toBe(
    "/dieu-hanh/danh-sach?ky=nam&don-vi=district&so=qua-han",
  );
});

test("the next page of a list stays with the unit alone; its figures hold what is below", () => {
  const alone = { ...filters, alone: true };
  expect(figureListAddress(alone, "qua-han", { after: "-.x" })).toContain("rieng=co");
  expect(figuresAddress(alone, { unitId: "commune" })).toBe("/dieu-hanh?ky=nam&don-vi=commune");
});
