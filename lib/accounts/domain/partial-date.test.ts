import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/calendar/domain/local-date";
import { parsePartialDate, parseStoredPartialDate, storePartialDate, writePartialDate } from "./partial-date";

test.each([
  ["1990", "1990", "1990"],
  ["02/1990", "1990-02", "02/1990"],
  ["2/1990", "1990-02", "02/1990"],
  ["05/02/1990", "1990-02-05", "05/02/1990"],
  [" 5-2-1990 ", "1990-02-05", "05/02/1990"],
  ["29.02.2024", "2024-02-29", "29/02/2024"],
])("%j is stored as %s and written as %s", (text, stored, written) => {
  const date = parsePartialDate(text);
  expect(date && storePartialDate(date)).toBe(stored);
  expect(date && writePartialDate(date)).toBe(written);
  expect(parseStoredPartialDate(stored)).toEqual(date);
});

test.each([
  "",
  "90",
  "0000",
  "13/1990",
  "0/1990",
  "30/02/1990",
  "29/02/2023",
  "00/01/1990",
  "1990/02/05",
  "05/02/90",
  "05/02/1990 10:00",
  "٠٥/٠٢/1990",
])("%j is no date", (text) => {
  expect(parsePartialDate(text)).toBeNull();
});

test.each(["1990-2", "1990-13", "1990-02-30", "05/02/1990", ""])("%j is no stored date", (text) => {
  expect(parseStoredPartialDate(text)).toBeNull();
});

test("every day is read back from both forms", () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 80_000 }), fc.constantFrom(4, 7, 10), (shift, length) => {
      const stored = addDays("1970-01-01", shift).slice(0, length);
      const date = parseStoredPartialDate(stored);
      expect(date && storePartialDate(date)).toBe(stored);
      expect(date && parsePartialDate(writePartialDate(date))).toEqual(date);
    }),
  );
});
