import { expect, it } from "vitest";
import { isLateApology } from "./apology-paper";

const header = { agencyName: "UBND xã Đồng Đăng", place: "Đồng Đăng" };

// Days are counted in Vietnamese time: 17:00 UTC is the next day.
it.each([
  ["the day before", "2026-03-04T09:00:00Z", "2026-03-05T02:00:00Z", false],
  ["on the day, after the hour", "2026-03-05T09:00:00Z", "2026-03-05T02:00:00Z", false],
  ["just before midnight", "2026-03-05T16:59:00Z", "2026-03-05T02:00:00Z", false],
  ["just after midnight", "2026-03-05T17:00:00Z", "2026-03-05T02:00:00Z", true],
])("an apology made %s", (_when, issued, due, late) => {
  expect(
    isLateApology({ header: { ...header, issuedAt: Date.parse(issued) }, originalDueAt: Date.parse(due) }),
  ).toBe(late);
});
