/** Shown in the place of a character that the font of the papers does not have. */
export const MISSING_CHARACTER = "□";

const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const CONTROL = /[\p{Cc}\p{Cs}]/gu;
/** More marks on one letter than any language writes: shaping them takes time by the square of their number. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
const VARIANT = /\p{Emoji_Modifier}/gu;

/**
 * Text that a paper can show and archive: NFC, nothing invisible, no character without a glyph (PDF/A forbids
 * them). Line ends become `\n`, other control characters a space; a run of unknown characters one `□`.
 * `hasGlyph` tells whether the font has a code point.
 */
export function printableText(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const plain = text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .normalize("NFC")
    .replace(IGNORED, "")
    .replace(VARIANT, "")
    .replace(PILED_MARKS, "$1")
    .replace(CONTROL, (character) => (character === "\n" ? "\n" : " "));
  let shown = "";
  for (const character of plain) {
    if (character === "\n" || hasGlyph(character.codePointAt(0) ?? 0)) shown += character;
    else if (!shown.endsWith(MISSING_CHARACTER)) shown += MISSING_CHARACTER;
  }
  return shown;
}
