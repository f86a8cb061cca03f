import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SimpleKind } from "./e-form";
import { maxLengthOf, readAnswer } from "./read-answer";

const options = [
  { value: "male", label: { vi: "Nam", en: "Male" } },
  { value: "female", label: { vi: "Nữ", en: "Female" } },
];
const context = { definition: { lists: { sexes: options } }, today: "2026-11-22" };
const read = (field: SimpleKind, raw: string) => {
  const reading = readAnswer(raw, field, context);
  return reading.ok ? reading.value : reading.message;
};

describe("readAnswer", () => {
  it.each<[string, SimpleKind, string, string]>([
    ["text is cleaned", { kind: "text", maxLength: 20 }, "  Nông\u200B  Thị ", "Nông Thị"],
    ["text too long", { kind: "text", maxLength: 3 }, "abcd", "forms.tooLong?max=3"],
    ["length counts composed letters", { kind: "text", maxLength: 4 }, "Việt".normalize("NFD"), "Việt"],
    ["no pictures in a line of text", { kind: "text", maxLength: 20 }, "nhà 😀", "forms.oddCharacters"],
    ["pictures are let through in free words", { kind: "longText", maxLength: 20 }, "cảm ơn 😀", "cảm ơn 😀"],
    ["private use nowhere", { kind: "longText", maxLength: 20 }, "\uE000", "forms.oddCharacters"],
    ["name", { kind: "personName" }, "Hoàng  Thị Ánh", "Hoàng Thị Ánh"],
    ["name of the H'Mông", { kind: "personName" }, "Y H’Bia", "Y H'Bia"],
    ["emoji in a name", { kind: "personName" }, "An 😀", "forms.personName"],
    ["digits in a name", { kind: "personName" }, "An 2", "forms.personName"],
    ["markup in a name", { kind: "personName" }, "<b>An</b>", "forms.personName"],
    ["personal id with spaces", { kind: "personalId" }, "020 090 000 123", "020090000123"],
    ["old identity card", { kind: "personalId" }, "080123456", "forms.personalId"],
    ["full-width digits", { kind: "personalId" }, "０２００９００００１２３", "forms.personalId"],
    ["phone", { kind: "phone" }, "0912.345 678", "+84912345678"],
    ["phone too short", { kind: "phone" }, "0912", "forms.phone"],
    ["tax code", { kind: "taxCode" }, "0100109106-001", "0100109106001"],
    ["tax code with a wrong digit", { kind: "taxCode" }, "0100109107", "forms.taxCodeDigit"],
    ["tax code wrong", { kind: "taxCode" }, "49001", "forms.taxCode"],
    ["bank account", { kind: "bankAccount" }, "8400 2050.00123", "8400205000123"],
    ["bank account with letters", { kind: "bankAccount" }, "nth1985", "NTH1985"],
    ["bank account in words", { kind: "bankAccount" }, "Khối 3, Đồng Đăng", "forms.bankAccount"],
    ["name instead of a bank account", { kind: "bankAccount" }, "NONGTHIHOA", "forms.bankAccount"],
    ["bank account too short", { kind: "bankAccount" }, "12345", "forms.bankAccount"],
    ["e-mail", { kind: "email" }, "a.b@example.com", "a.b@example.com"],
    ["e-mail without domain", { kind: "email" }, "a@b", "forms.email"],
    ["day", { kind: "date", precision: "day" }, "2026-02-28", "2026-02-28"],
    ["day that is none", { kind: "date", precision: "day" }, "2026-02-29", "forms.date"],
    ["month where a day is asked", { kind: "date", precision: "day" }, "2026-02", "forms.wholeDate"],
    ["year where it suffices", { kind: "date", precision: "partial" }, "1960", "1960"],
    ["month 13", { kind: "date", precision: "partial" }, "1960-13", "forms.date"],
    ["tomorrow", { kind: "date", precision: "day", notAfterToday: true }, "2026-11-23", "forms.dateInFuture"],
    ["this month", { kind: "date", precision: "partial", notAfterToday: true }, "2026-11", "2026-11"],
    ["choice", { kind: "choice", options }, "male", "male"],
    ["choice of a list", { kind: "choice", list: "sexes" }, "female", "female"],
    ["not a choice", { kind: "choice", list: "sexes" }, "toString", "forms.choice"],
    ["yes", { kind: "yesNo" }, "yes", "yes"],
    ["true is not yes", { kind: "yesNo" }, "true", "forms.choice"],
    ["money", { kind: "money" }, "50.000.000 đ", "50000000"],
    ["money with odd grouping", { kind: "money" }, "1.5", "forms.money"],
    ["money below the least", { kind: "money", min: 1000 }, "999", "forms.tooSmall?min=1000"],
    ["number", { kind: "number", decimals: 2 }, "12,50", "12.50"],
    ["too many decimals", { kind: "number", decimals: 1 }, "1,25", "forms.decimals?decimals=1"],
    ["whole number", { kind: "number", max: 9 }, "10", "forms.tooLarge?max=9"],
    ["exponent", { kind: "number" }, "1e3", "forms.wholeNumber?example=12"],
    [
      "letters where ten is the most",
      { kind: "number", min: 1, max: 10 },
      "hai",
      "forms.wholeNumber?example=10",
    ],
    ["unit", { kind: "unit", level: "commune", function: "committee" }, "x", "forms.choice"],
    ["nothing", { kind: "phone" }, " \u200B ", ""],
  ])("%s", (_name, field, raw, expected) => {
    expect(read(field, raw)).toBe(expected);
  });

  it("never throws, never keeps more than allowed, and accepts again what it kept", () => {
    const kinds: SimpleKind[] = [
      { kind: "text", maxLength: 12 },
      { kind: "longText", maxLength: 12 },
      { kind: "personName" },
      { kind: "address" },
      { kind: "phone" },
      { kind: "email" },
      { kind: "money" },
      { kind: "number", decimals: 2 },
      { kind: "date", precision: "partial" },
      { kind: "choice", list: "sexes" },
    ];
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...kinds), (raw, field) => {
        const reading = readAnswer(raw, field, context);
        if (!reading.ok) return;
        expect([...reading.value].length).toBeLessThanOrEqual(maxLengthOf(field));
        expect(readAnswer(reading.value, field, context)).toEqual(reading);
      }),
      { numRuns: 500 },
    );
  });
});
