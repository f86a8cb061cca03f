/** Longest phrase, in characters: some voices fall silent in the middle of longer ones. */
export const LONGEST_PHRASE = 180;

function splitLong(sentence: string): string[] {
  const phrases: string[] = [];
  let phrase = "";
  for (const word of sentence.split(" ")) {
    if (phrase && phrase.length + word.length + 1 > LONGEST_PHRASE) {
      phrases.push(phrase);
      phrase = word;
    } else phrase = phrase ? `${phrase} ${word}` : word;
  }
  return phrase ? [...phrases, phrase] : phrases;
}

/** Cuts a paragraph at the ends of sentences, and long sentences between words; nothing is lost or reordered. */
export function splitIntoPhrases(text: string): string[] {
  const plain = text.replace(/\s+/g, " ").trim();
  if (!plain) return [];
  return plain.split(/(?<=[.!?;:…])\s/).flatMap(splitLong);
}
