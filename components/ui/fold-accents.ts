/** `text` in small letters, without Vietnamese accents and surplus spaces: what people type in a hurry. */
export function foldAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether every word typed occurs in `label`, accents and order aside. */
export function matchesLoosely(label: string, typed: string): boolean {
  const folded = foldAccents(label);
  return foldAccents(typed)
    .split(" ")
    .every((word) => folded.includes(word));
}
