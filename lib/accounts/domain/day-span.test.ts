import { expect, it } from "vitest";
import { daySpan } from "./day-span";

it.each([
  ["nothing: thirty days", {}, "2026-02-01", "2026-03-02"],
  ["a span", { from: "2026-01-05", to: "2026-01-09" }, "2026-01-05", "2026-01-09"],
  ["one day", { from: "2026-01-05", to: "2026-01-05" }, "2026-01-05", "2026-01-05"],
  ["an end: thirty days up to it", { to: "2026-01-30" }, "2026-01-01", "2026-01-30"],
  ["a beginning", { from: "2025-12-31" }, "2025-12-31", "2026-03-02"],
  ["days to come", { from: "2026-04-01", to: "2026-05-01" }, "2026-03-02", "2026-03-02"],
  ["the wrong way round", { from: "2026-02-09", to: "2026-02-05" }, "2026-02-05", "2026-02-05"],
  ["no dates", { from: "hôm qua", to: "30/02/2026" }, "2026-02-01", "2026-03-02"],
])("%s", (_case, asked, fromOn, toOn) => {
  expect(daySpan(asked, "2026-03-02")).toEqual({ fromOn, toOn });
});
