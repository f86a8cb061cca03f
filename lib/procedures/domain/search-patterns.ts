/** Words that people type around what they mean, in the form without accents. */
const FILLERS = new Set([
  "toi",
  "muon",
  "lam",
  "xin",
  "cho",
  "can",
  "thu",
  "tuc",
  "ho",
  "so",
  "o",
  "dau",
  "the",
  "nao",
]);
const MAX_WORDS = 8;

/**
 * LIKE patterns for text already in search form that starts with a space: every word has to begin one. Filler words count only when nothing
 * else was typed. Wildcards that were typed are taken literally.
 */
export function searchPatterns(searchForm: string): string[] {
  const words = [...new Set(searchForm.split(" ").filter((word) => word !== ""))];
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : words)
    .slice(0, MAX_WORDS)
    .map((word) => `% ${word.replace(/[\\%_]/g, "\\$&")}%`);
}
