import { beforeAll, describe, expect, it } from "vitest";
import { catalogueQuery } from "@/lib/procedures/schemas/catalogue-query";
import { loadReference } from "@/prisma/seed/load-reference";
import { clockAt } from "@/scripts/testing/desk-scene";
import { searchProcedures } from "./search-procedures";

const NOW = clockAt("2026-03-02 08:00");

const search = (address: Record<string, string>) => searchProcedures(catalogueQuery.parse(address), NOW);

beforeAll(() => loadReference("2020", NOW.clock), 120_000);

describe("searchProcedures", () => {
  it.each([
    ["official name", "Đăng ký khai sinh", "1.001193"],
    ["no accents", "dang ky khai sinh", "1.001193"],
    ["capitals and spaces", "  ĐĂNG  KÝ KHAI SINH ", "1.001193"],
    ["accents as separate characters", "Đăng ký khai sinh".normalize("NFD"), "1.001193"],
    ["how people say it", "tôi muốn làm giấy khai sinh cho con", "1.001193"],
    ["a synonym", "có con", "1.001193"],
    ["a synonym without accents", "lay vo", "1.000894"],
    ["a synonym of business", "mở quán", "1.001612"],
    ["a code", "1.001193", "1.001193"],
  ])("finds by %s: %s", async (_what, q, code) => {
    const found = await search({ q });
    expect(found.approximate).toBe(false);
    expect(found.rows.slice(0, 3).map((row) => row.code)).toContain(code);
  });

  it.each([
    ["dang ky khai sih", "1.001193"],
    ["khai sinhh", "1.001193"],
    ["dang ki ket hon", "1.000894"],
  ])("forgives the typing error in %s", async (q, code) => {
    const found = await search({ q });
    expect(found.approximate).toBe(true);
    expect(found.rows.slice(0, 5).map((row) => row.code)).toContain(code);
  });

  it.each(["xyzzy", "%", "_", "\\", "'; --"])("finds nothing for %s and breaks nothing", async (q) => {
    expect(await search({ q })).toMatchObject({ rows: [], total: 0, approximate: false });
  });

  it("narrows by level and by what can be filed here", async () => {
    const [all, commune, online] = await Promise.all([
      search({}),
      search({ cap: "commune" }),
      search({ "truc-tuyen": "1" }),
    ]);
    expect(commune.total).toBeLessThan(all.total);
    expect(commune.rows.every((row) => row.levelCodes.includes("commune"))).toBe(true);
    expect(online.total).toBeGreaterThan(0);
    expect(online.rows.every((row) => row.fileable || row.needsReview)).toBe(true);
  });

  it("gives pages that do not overlap", async () => {
    const [first, second] = await Promise.all([search({}), search({ trang: "2" })]);
    const codes = new Set([...first.rows, ...second.rows].map((row) => row.code));
    expect(codes.size).toBe(first.rows.length + second.rows.length);
  });
});
