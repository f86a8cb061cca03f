import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAgencyCode, suggestNewAgencyCode } from "./agency-code";

test.each([
  ["000.00.17.H37", "QCVN102", ["H37", "17"]],
  ["001.02.17.H37", "QCVN102", ["H37", "17", "02", "001"]],
  ["000.00.00.H30", "QCVN102", ["H30"]],
  ["H37", "QD20", ["H37"]],
  ["H37.02.02", "QD20", ["H37", "02", "02"]],
  ["H37.DN.001", "QD20", ["H37", "DN", "001"]],
  ["G15", "QD20", ["G15"]],
])("%s is a code of scheme %s", (value, scheme, levels) => {
  expect(parseAgencyCode(value)).toEqual({ value, scheme, levels });
  expect(suggestNewAgencyCode(value)).toBe(levels.join("."));
});

test.each([
  "",
  "h37.02",
  "Z37",
  "H3",
  "H37.",
  "H37..02",
  "00.00.17.H37",
  "000.00.17.Z37",
  "H37.02 ",
  "H37.02-02",
  "H37.ABCDEFGHIJK",
  "H37.1234567890.1234567890.1234567890",
])("%j is no code", (text) => {
  expect(parseAgencyCode(text)).toBeNull();
  expect(suggestNewAgencyCode(text)).toBeNull();
});

test("every old code suggests a new one that keeps its level 1 and is a code", () => {
  const group = (digits: number) =>
    fc.nat(10 ** digits - 1).map((value) => String(value).padStart(digits, "0"));
  fc.assert(
    fc.property(group(3), group(2), group(2), group(2), (four, three, two, one) => {
      const suggestion = suggestNewAgencyCode(`${four}.${three}.${two}.H${one}`) ?? "";
      expect(parseAgencyCode(suggestion)).toMatchObject({ scheme: "QD20" });
      expect(suggestion.startsWith(`H${one}`)).toBe(true);
    }),
  );
});
