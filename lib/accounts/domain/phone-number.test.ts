import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePhoneNumber, sayPhoneNumber, toNationalNumber } from "./phone-number";

test.each([
  ["0912345678", "+84912345678", "MOBILE"],
  ["091 234 56 78", "+84912345678", "MOBILE"],
  ["091.234.5678", "+84912345678", "MOBILE"],
  ["84912345678", "+84912345678", "MOBILE"],
  ["0084912345678", "+84912345678", "MOBILE"],
  ["+84 (0)91-234-5678", "+84912345678", "MOBILE"],
  ["\u202a0382345678\u202c", "+84382345678", "MOBILE"],
  ["0205 3812345", "+842053812345", "LANDLINE"],
  ["(0205) 3.812.345", "+842053812345", "LANDLINE"],
  ["+86 771 1234567", "+867711234567", "FOREIGN"],
  ["+14155550100", "+14155550100", "FOREIGN"],
])("%j is %s (%s)", (text, e164, kind) => {
  expect(parsePhoneNumber(text)).toEqual({ e164, kind, canReceiveSms: kind === "MOBILE" });
});

test.each([
  "",
  "abc",
  "091234567",
  "09123456789",
  "01681234567",
  "0312345678",
  "0512345678",
  "912345678",
  "+84",
  "+0123456789",
  "+123456",
  "113",
  "0912345678x",
  "٠912345678",
])("%j is no number", (text) => {
  expect(parsePhoneNumber(text)).toBeNull();
});

test("every way of writing a mobile number gives the same one", () => {
  const prefixes = fc.constantFrom("32", "39", "52", "56", "59", "70", "76", "79", "81", "89", "90", "99");
  const rest = fc.integer({ min: 0, max: 9_999_999 }).map((value) => String(value).padStart(7, "0"));
  const writings = fc.constantFrom("0", "84", "+84", "0084", "+840");
  fc.assert(
    fc.property(prefixes, rest, writings, (prefix, digits, writing) => {
      const phone = parsePhoneNumber(`${writing}${prefix}${digits}`);
      expect(phone?.e164).toBe(`+84${prefix}${digits}`);
      expect(phone && parsePhoneNumber(toNationalNumber(phone))).toEqual(phone);
    }),
  );
});

test.each([
  ["+84912345678", "0912345678"],
  ["+12025550123", "+12025550123"],
  ["01234567890", "01234567890"],
])("%s is said as %s", (stored, said) => {
  expect(sayPhoneNumber(stored)).toBe(said);
});
