import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPersonName, comparePersonNames, normalizePersonName, toMatchingForm } from "./person-name";

test.each([
  ["Nông Thị Bích Ngọc", "Nông Thị Bích Ngọc"],
  ["  LÝ   VĂN\tB ", "LÝ VĂN B"],
  ["Nguyễn Văn Đức".normalize("NFD"), "Nguyễn Văn Đức"],
  ["Lý\u200b Thị\u00a0Hoa", "Lý Thị Hoa"],
  ["Y’Bih Niê K-Đăm", "Y'Bih Niê K-Đăm"],
  ["H' Hen Niê", "H' Hen Niê"],
  ["Điểu K'Ré", "Điểu K'Ré"],
  ["Vi", "Vi"],
  ["Müller Straße", "Müller Straße"],
  ["a".repeat(60), "a".repeat(60)],
])("%j is a name", (text, value) => {
  expect(checkPersonName(text)).toMatchObject({ ok: true, value });
});

test.each([
  ["", "EMPTY"],
  [" \u200b\u00a0", "EMPTY"],
  ["a".repeat(61), "TOO_LONG"],
  ["Nguyễn Văn 2", "FORBIDDEN_CHARACTER"],
  ["Hoa 🌸", "FORBIDDEN_CHARACTER"],
  ["-", "FORBIDDEN_CHARACTER"],
  ["<b>Lan</b>", "FORBIDDEN_CHARACTER"],
  ["Lan\u0000", "FORBIDDEN_CHARACTER"],
  ["a\u0323\u0328\u0335\u0336\u0337", "FORBIDDEN_CHARACTER"],
  ["Иван", "FORBIDDEN_CHARACTER"],
])("%j is refused: %s", (text, error) => {
  expect(checkPersonName(text)).toMatchObject({ ok: false, error });
});

test("names are sorted by given name", () => {
  const names = ["Nông Văn Đức", "Hoàng Thị Ánh", "Lý Văn Dũng", "Triệu Ánh", "Vi Văn An"];
  expect(names.sort(comparePersonNames)).toEqual([
    "Vi Văn An",
    "Hoàng Thị Ánh",
    "Triệu Ánh",
    "Lý Văn Dũng",
    "Nông Văn Đức",
  ]);
});

test("the population database matches without accents or spaces", () => {
  expect(toMatchingForm("Nông Thị Đào")).toBe("NONGTHIDAO");
});

test("normalising is stable and gives composed text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const value = normalizePersonName(text);
      expect(value.normalize("NFC")).toBe(value);
      expect(checkPersonName(text).value).toBe(value);
    }),
  );
});

test("long hostile input is answered at once", () => {
  expect(checkPersonName(`a${" '-".repeat(20_000)}`)).toMatchObject({ error: "TOO_LONG" });
  expect(checkPersonName(`a${"' ".repeat(29)}!`)).toMatchObject({ error: "FORBIDDEN_CHARACTER" });
});
