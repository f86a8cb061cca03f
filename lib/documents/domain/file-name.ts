const MAX_LENGTH = 120;

/** A file's name as it may be shown and sent in a header: NFC, no path, no control or invisible characters. */
export function cleanFileName(raw: string): string {
  const name = raw
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/^.*[\\/]/, "")
    .replace(/["<>|:*?;]/g, "_")
    .trim();
  if (name === "" || /^\.+$/.test(name)) return "tep";
  const characters = [...name];
  if (characters.length <= MAX_LENGTH) return name;
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? "";
  return characters.slice(0, MAX_LENGTH - extension.length).join("") + extension;
}
