import type { MediaType } from "./judge-file";

const MAX_LENGTH = 120;
const NAMELESS = "tep";

/** Endings that say what a file is; the first is given to a name that has none of them. */
const ENDINGS: Readonly<Record<MediaType, readonly [string, ...string[]]>> = {
  "application/pdf": [".pdf"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
};

/**
 * A file's name as it may be shown and sent in a header: NFC, no path, no control or invisible characters, at most 120
 * characters. It ends with what the file was judged to be, by which whoever saves it opens it: a PDF named `don.hta` is
 * `don.hta.pdf`. Otherwise it stays as it was typed.
 */
export function cleanFileName(raw: string, mediaType: MediaType): string {
  const name = cleaned(raw);
  const length = ENDINGS[mediaType].find((ending) => name.toLowerCase().endsWith(ending))?.length ?? 0;
  const ending = length > 0 ? name.slice(-length) : ENDINGS[mediaType][0];
  const stem = [...name.slice(0, name.length - length)].slice(0, MAX_LENGTH - ending.length).join("");
  return (stem || NAMELESS) + ending;
}

function cleaned(raw: string): string {
  const name = raw
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/^.*[\\/]/, "")
    .replace(/["<>|:*?;]/g, "_")
    .trim();
  return /^\.*$/.test(name) ? NAMELESS : name;
}
