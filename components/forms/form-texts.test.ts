import { describe, expect, it } from "vitest";
import { flattenTexts, sentenceOf } from "./form-texts";

const texts = flattenTexts({ forms: { required: "Mời điền.", deep: { tooLong: "Quá {max} ký tự." } } });

describe("flattenTexts", () => {
  it("names every sentence by its full key", () => {
    expect(texts).toEqual({ "forms.required": "Mời điền.", "forms.deep.tooLong": "Quá {max} ký tự." });
  });
});

describe("sentenceOf", () => {
  it.each([
    ["forms.required", "Mời điền."],
    ["forms.deep.tooLong?max=100", "Quá 100 ký tự."],
    ["forms.deep.tooLong", "Quá {max} ký tự."],
    ["Ngày này chưa tới?", "Ngày này chưa tới?"],
    ["", ""],
  ])("%j", (message, sentence) => expect(sentenceOf(texts, message)).toBe(sentence));
});
