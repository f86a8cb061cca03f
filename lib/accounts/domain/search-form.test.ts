import fc from "fast-check";
import { expect, test } from "vitest";
import { toSearchForm } from "./search-form";

test.each([
  ["Nông Thị Bích Ngọc", "nong thi bich ngoc"],
  ["NÔNG  VĂN\tĐỨC ", "nong van duc"],
  ["Đặng Thị Ường", "dang thi uong"],
  ["Nguyễn".normalize("NFD"), "nguyen"],
  ["Lý\u200b Thị\u00a0Hoa\ufeff", "ly thi hoa"],
  ["Y'Bih Niê K-Đăm", "y'bih nie k-dam"],
  ["Xã Đồng Đăng", "xa dong dang"],
  ["", ""],
])("%j is searched as %j", (text, expected) => {
  expect(toSearchForm(text)).toBe(expected);
});

test("the form does not depend on how accents are encoded, and is stable", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const form = toSearchForm(text);
      expect(toSearchForm(form)).toBe(form);
      expect(toSearchForm(text.normalize("NFD"))).toBe(form);
      expect(toSearchForm(text.normalize("NFC"))).toBe(form);
    }),
  );
});
