import { createFormatter } from "next-intl";
import { expect, test } from "vitest";
import { formatsOf, TIME_ZONE } from "./formats";
import { sayMoment } from "./say-moment";

const formatter = (locale: "vi" | "en") =>
  createFormatter({ locale, timeZone: TIME_ZONE, formats: formatsOf(locale) });

test.each<["vi" | "en", string, string]>([
  ["vi", "2026-11-21T03:34:00Z", "thứ Bảy, 21/11/2026, 10:34"],
  ["vi", "2026-11-25T09:30:00Z", "thứ Tư, 25/11/2026, 16:30"],
  // Midnight is the beginning of the day, and the day is the one here.
  ["vi", "2026-11-21T17:05:00Z", "Chủ nhật, 22/11/2026, 00:05"],
  ["en", "2026-11-21T03:34:00Z", "Saturday, Nov 21, 2026, 10:34"],
])("in %s %s is said %s", (locale, at, said) => {
  expect(sayMoment(formatter(locale), new Date(at))).toBe(said);
});
