import { describe, expect, it } from "vitest";
import { optionalSentence } from "./dossier-inputs";

describe("a sentence that need not be there", () => {
  const note = optionalSentence(6);

  it.each([
    [" Đã \n xem ", "Đã xem"],
    ["", null],
    ["  \u200b ", null],
    [null, null],
    [undefined, null],
  ])("%j is kept as %j", (typed, kept) => expect(note.parse(typed)).toBe(kept));

  it.each(["Đã xem rồi", "a".repeat(100)])("%s is told to be too long", (typed) => {
    expect(note.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([
      "forms.tooLong?max=6",
    ]);
  });
});
