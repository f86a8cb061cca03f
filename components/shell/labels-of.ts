/** The sentences of several keys as one object, to hand to a client leaf as props. */
export function labelsOf<Key extends string>(
  keys: readonly Key[],
  say: (key: Key) => string,
): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>;
}
