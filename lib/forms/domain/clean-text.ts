/** Characters nobody sees: zero-width, directional marks, soft hyphen, variation selectors, tags. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** More marks on one letter than any language writes. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\t]/gu;
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u20E3/u;
const MEANINGLESS = /[\p{Co}\p{Cn}\uFFFC\uFFFD]/u;

/**
 * Text as it is kept: composed (NFC), without invisible and control characters or piled-up marks, trimmed, with
 * single spaces. With `multiline` line breaks stay (at most one empty line in a row); otherwise they become spaces.
 */
export function cleanText(raw: string, multiline = false): string {
  const text = raw
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(INVISIBLE, "")
    .replace(CONTROL_BUT_LINES, "")
    .normalize("NFC")
    .replace(PILED_MARKS, "$1");
  if (!multiline) return text.replace(/\s+/gu, " ").trim();
  return text
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Whether the text holds an emoji or another picture; ©, ® and ™ are none. */
export function hasPicture(text: string): boolean {
  return PICTURE.test(text.replace(/[©®™]/g, ""));
}

/** Whether the text holds characters without a meaning of their own (private use, unassigned, broken pairs). */
export function hasMeaningless(text: string): boolean {
  return MEANINGLESS.test(text);
}

/** Length as people count it: code points, not UTF-16 units. */
export function textLength(text: string): number {
  return [...text].length;
}
