import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_PHRASE, splitIntoPhrases } from "./split-into-phrases";

// Between à and ỹ lie spaces of other scripts too.
const word = fc.stringMatching(/^[a-zà-ỹ.;]{1,30}$/u).filter((text) => !/\s/.test(text));

describe("splitIntoPhrases", () => {
  it.each([
    ["", []],
    ["  \n ", []],
    ["Nộp tại xã. Lệ phí 15.000 đ; trả trong ngày.", ["Nộp tại xã.", "Lệ phí 15.000 đ;", "trả trong ngày."]],
  ])("%j", (text, phrases) => expect(splitIntoPhrases(text)).toEqual(phrases));

  it("keeps every word in order, and no phrase of several words is too long", () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const phrases = splitIntoPhrases(words.join(" "));
        expect(phrases.join(" ")).toBe(words.join(" "));
        for (const phrase of phrases)
          expect(phrase.includes(" ") ? phrase.length : 0).toBeLessThanOrEqual(LONGEST_PHRASE);
      }),
    );
  });
});
