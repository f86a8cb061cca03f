import fc from "fast-check";
import { expect, test } from "vitest";
import { amountInWords, numberInWords } from "./amount-in-words";
import { vnd } from "./money";

test.each([
  [0, "Không đồng"],
  [5, "Năm đồng"],
  [10, "Mười đồng"],
  [11, "Mười một đồng"],
  [14, "Mười bốn đồng"],
  [15, "Mười lăm đồng"],
  [20, "Hai mươi đồng"],
  [21, "Hai mươi mốt đồng"],
  [24, "Hai mươi tư đồng"],
  [25, "Hai mươi lăm đồng"],
  [100, "Một trăm đồng"],
  [104, "Một trăm linh bốn đồng"],
  [105, "Một trăm linh năm đồng"],
  [111, "Một trăm mười một đồng"],
  [999, "Chín trăm chín mươi chín đồng"],
  [1_000, "Một nghìn đồng"],
  [1_005, "Một nghìn không trăm linh năm đồng"],
  [8_000, "Tám nghìn đồng"],
  [15_000, "Mười lăm nghìn đồng"],
  [200_000, "Hai trăm nghìn đồng"],
  [1_000_005, "Một triệu không trăm linh năm đồng"],
  [1_005_000, "Một triệu không trăm linh năm nghìn đồng"],
  [1_234_567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"],
  [1_000_000_000, "Một tỷ đồng"],
  [1_050_000_000, "Một tỷ không trăm năm mươi triệu đồng"],
  [21_000_000_000, "Hai mươi mốt tỷ đồng"],
  [1_005_000_000_000, "Một nghìn không trăm linh năm tỷ đồng"],
])("%d is %s", (amount, words) => {
  expect(amountInWords(vnd(amount))).toBe(words);
});

test.each([-1, 0.5, Number.NaN, 2 ** 53])("%d has no words", (number) => {
  expect(() => numberInWords(number)).toThrow(RangeError);
});

const VALUES = new Map(
  ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"].map((word, value) => [
    word,
    value,
  ]),
);
const SCALES = new Map([
  ["nghìn", 1_000],
  ["triệu", 1_000_000],
]);

/** Reads words back by the rules of speech, apart from the code under test. */
function readWords(words: string): number {
  const billions = words.lastIndexOf("tỷ");
  if (billions >= 0) {
    const low = words.slice(billions + 3);
    return readWords(words.slice(0, billions - 1)) * 1_000_000_000 + (low ? readWords(low) : 0);
  }
  let total = 0;
  let group = 0;
  let last = 0;
  for (const word of words.split(" ")) {
    const scale = SCALES.get(word);
    if (scale) [total, group, last] = [total + (group + last) * scale, 0, 0];
    else if (word === "trăm") [group, last] = [last * 100, 0];
    else if (word === "mười") group += 10;
    else if (word === "mươi") [group, last] = [group + last * 10, 0];
    else if (word !== "linh") last = { mốt: 1, tư: 4, lăm: 5 }[word] ?? VALUES.get(word) ?? Number.NaN;
  }
  return total + group + last;
}

test("words are read back as the number they were made from", () => {
  const numbers = fc.oneof(
    fc.maxSafeNat(),
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.integer({ min: 0, max: 2_000 }),
  );
  fc.assert(
    fc.property(numbers, (number) => {
      expect(readWords(numberInWords(number))).toBe(number);
    }),
    { numRuns: 2_000 },
  );
});

test("words are clean", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (number) => {
      const words = numberInWords(number);
      expect(words.normalize("NFC")).toBe(words);
      expect(words).not.toMatch(/ {2}|^ | $|mươi (một|bốn|năm)|mười năm|undefined/u);
    }),
  );
});
