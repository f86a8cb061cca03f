import fc from "fast-check";
import { expect, test } from "vitest";
import { checkTaxCode, writeTaxCode } from "./tax-code";

test.each([
  ["0100109106", "0100109106", "ORGANISATION"],
  ["0101243150", "0101243150", "ORGANISATION"],
  ["0100686174", "0100686174", "ORGANISATION"],
  ["0100112437", "0100112437", "ORGANISATION"],
  ["0101245486", "0101245486", "ORGANISATION"],
  ["0300588569", "0300588569", "ORGANISATION"],
  [" 0100 109 106 ", "0100109106", "ORGANISATION"],
  ["0100109106-001", "0100109106001", "BRANCH"],
  ["0100109106001", "0100109106001", "BRANCH"],
  ["020090000001", "020090000001", "PERSON"],
])("%j is %s, %s", (text, value, kind) => {
  expect(checkTaxCode(text)).toEqual({ ok: true, taxCode: { value, kind }, warnings: [] });
});

test.each([
  ["0100109107", "CHECK_DIGIT"],
  ["0100109107-001", "CHECK_DIGIT"],
  ["0100109106-000", "FORMAT"],
  ["010010910", "FORMAT"],
  ["01001091066", "FORMAT"],
  ["0100109106-1", "FORMAT"],
  ["010010910A", "FORMAT"],
  ["", "FORMAT"],
])("%j is refused: %s", (text, error) => {
  expect(checkTaxCode(text)).toEqual({ ok: false, error });
});

test("a branch is written with a dash", () => {
  expect(writeTaxCode({ value: "0100109106001", kind: "BRANCH" })).toBe("0100109106-001");
  expect(writeTaxCode({ value: "0100109106", kind: "ORGANISATION" })).toBe("0100109106");
});

test("nine digits have one right tenth, or none that can be told", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
      const head = String(number).padStart(9, "0");
      const checks = [...Array(10).keys()].map((digit) => checkTaxCode(`${head}${digit}`));
      const right = checks.filter((check) => check.ok && check.warnings.length === 0).length;
      const undecided = checks.filter((check) => check.ok && check.warnings.length === 1).length;
      expect([right, undecided]).toEqual(undecided === 0 ? [1, 0] : [0, 10]);
    }),
  );
});
