import { expect, it } from "vitest";
import { dongInput } from "./dong-input";

const dong = dongInput(1_000_000_000);

it.each([
  ["8000", 8000],
  ["8.000", 8000],
  [" 1 500 000 ", 1_500_000],
  ["1.000\u00a0000", 1_000_000],
  ["1000000000", 1_000_000_000],
  [8000, 8000],
])("%j is a sum", (typed, amount) => expect(dong.parse(typed)).toBe(amount));

it.each(["1e3", "0x10", "0b11", "1.50", "8,000", "-5", "+5", "8000 đ", "", "0", "1000000001", 1.5, null])(
  "%j is none",
  (typed) => {
    expect(dong.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual(["forms.money"]);
  },
);
