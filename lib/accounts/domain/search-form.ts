const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const MARKS = /\p{M}/gu;
const SPACES = /\s+/gu;

/** Text without characters that take no room (zero-width spaces, byte order marks, bidi controls …). */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/**
 * The form under which names are searched and indexed: lower case, without diacritics (`đ` as `d`), single
 * spaces. Equal for equal-looking text, however its accents are encoded; applying it twice changes nothing.
 */
export function toSearchForm(text: string): string {
  return stripInvisible(text)
    .normalize("NFD")
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replaceAll("đ", "d")
    .replace(SPACES, " ")
    .trim()
    .normalize("NFC");
}
