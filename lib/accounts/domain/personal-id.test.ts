import fc from "fast-check";
import { expect, test } from "vitest";
import { BIRTH_PROVINCES } from "./birth-province";
import { checkPersonalId, isOldIdCardNumber, parsePersonalId } from "./personal-id";

test.each([
  ["020090000001", "MALE", 1990],
  ["020190000001", "FEMALE", 1990],
  ["020203000001", "MALE", 2003],
  ["020303000001", "FEMALE", 2003],
  ["020400000001", "MALE", 2100],
  ["020999000001", "FEMALE", 2399],
])("%s is of Lạng Sơn, %s, %i", (value, sex, birthYear) => {
  expect(parsePersonalId(value)).toEqual({
    value,
    provinceCode: "020",
    provinceName: "Lạng Sơn",
    sex,
    birthYear,
  });
});

test.each([" 020 090 000 001 ", "020.090.000.001", "020090\u200b000001"])("%j is read", (text) => {
  expect(parsePersonalId(text)?.value).toBe("020090000001");
});

test.each(["", "02009000000", "02009000000A", "0200900000011", "０２００９００００００１", "-"])(
  "%j is refused",
  (text) => {
    expect(checkPersonalId(text)).toEqual({ ok: false, error: "NOT_TWELVE_DIGITS" });
  },
);

test("what differs is a warning, never an error", () => {
  const birth = { precision: "YEAR", year: 1990 } as const;
  expect(checkPersonalId("020090000001", { sex: "MALE", birth })).toMatchObject({ ok: true, warnings: [] });
  expect(checkPersonalId("020090000001")).toMatchObject({ ok: true, warnings: [] });
  expect(checkPersonalId("500303000001", { sex: "MALE", birth })).toMatchObject({
    ok: true,
    warnings: ["UNKNOWN_PROVINCE", "SEX_DIFFERS", "BIRTH_YEAR_DIFFERS"],
  });
});

test("all 63 provinces are known", () => {
  expect(Object.keys(BIRTH_PROVINCES)).toHaveLength(63);
});

test("nine digits are an old card", () => {
  expect(isOldIdCardNumber("080123456")).toBe(true);
  expect(isOldIdCardNumber("020090000001")).toBe(false);
});

test("the digits say what they were made from", () => {
  const years = fc.integer({ min: 1900, max: 2399 });
  const numbers = fc.integer({ min: 0, max: 999_999 });
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(BIRTH_PROVINCES)),
      years,
      fc.boolean(),
      numbers,
      (province, year, male, last) => {
        const digit = (Math.floor(year / 100) - 19) * 2 + (male ? 0 : 1);
        const text = `${province}${digit}${String(year % 100).padStart(2, "0")}${String(last).padStart(6, "0")}`;
        const sex = male ? "MALE" : "FEMALE";
        expect(checkPersonalId(text, { sex, birth: { precision: "YEAR", year } })).toMatchObject({
          warnings: [],
        });
      },
    ),
  );
});
