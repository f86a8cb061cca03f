import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/calendar/domain/local-date";
import { formatDossierCode, parseDossierCode } from "./dossier-code";

test.each([
  ["000.00.17.H37-200617-0001", "000.00.17.H37", "2020-06-17", 1],
  ["H37.14-250702-0001", "H37.14", "2025-07-02", 1],
  ["H56.14-240823-0001", "H56.14", "2024-08-23", 1],
  ["H37-250702-10000", "H37", "2025-07-02", 10_000],
  ["H37.DN.001-240229-123456", "H37.DN.001", "2024-02-29", 123_456],
])("%s", (value, agencyCode, receivedOn, order) => {
  expect(parseDossierCode(value)).toEqual({ value, agencyCode, receivedOn, order });
  expect(formatDossierCode(agencyCode, receivedOn, order)).toBe(value);
});

test.each([
  "",
  "H37.14-250230-0001",
  "H37.14-230229-0001",
  "h37.14-250702-0001",
  "H37.14-250702-001",
  "H37.14-250702-0000",
  "H37.14-250702-1234567",
  "H37.14-2507020001",
  "Z37.14-250702-0001",
  "H37.14-250702-0001 ",
  "H37.14-250702-0001\n",
  "H37.14-250702-00٠1",
])("%j is no code", (text) => {
  expect(parseDossierCode(text)).toBeNull();
});

test.each<[string, string, number]>([
  ["H37.x", "2026-03-02", 1],
  ["H37", "2026-02-30", 1],
  ["H37", "1999-12-31", 1],
  ["H37", "2026-03-02", 0],
  ["H37", "2026-03-02", 1.5],
  ["H37", "2026-03-02", 1_000_000],
])("no code is written for %s, %s, %d", (agency, on, order) => {
  expect(() => formatDossierCode(agency, on, order)).toThrow(RangeError);
});

test("what is written is read back", () => {
  const agencies = fc.constantFrom(
    "000.00.17.H37",
    "001.02.17.H37",
    "H37",
    "H37.14",
    "H37.02.02",
    "H37.DN.001",
  );
  const days = fc.integer({ min: 0, max: 36_000 }).map((shift) => addDays("2000-01-01", shift));
  fc.assert(
    fc.property(agencies, days, fc.integer({ min: 1, max: 999_999 }), (agencyCode, receivedOn, order) => {
      const value = formatDossierCode(agencyCode, receivedOn, order);
      expect(parseDossierCode(value)).toEqual({ value, agencyCode, receivedOn, order });
    }),
  );
});
