import { expect, it } from "vitest";
import { registerPeriod } from "./register-period";

const TODAY = "2026-11-23";

it.each([
  [{}, "2026-11-01", "2026-11-23", null],
  [{ from: "2026-03-01", to: "2026-03-31" }, "2026-03-01", "2026-03-31", null],
  [{ from: "2025-11-01", to: "2026-02-01" }, "2025-11-01", "2025-12-31", "2025-12-31"],
  [{ from: "2026-03-10", to: "2026-03-01" }, "2026-03-10", "2026-03-10", null],
  [{ from: "2027-01-01" }, "2026-11-23", "2026-11-23", null],
  [{ from: "2026-02-30", to: "x" }, "2026-11-01", "2026-11-23", null],
])("%j: %s to %s, closed %s", (asked, fromOn, toOn, closedOn) => {
  const openedOn = `${fromOn.slice(0, 4)}-01-01`;
  expect(registerPeriod(asked, TODAY)).toEqual({ fromOn, toOn, openedOn, closedOn });
});
