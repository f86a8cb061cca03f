export type FormMessage = { key: string; params: Readonly<Record<string, string>> };

/**
 * A message key with its parameters as one string (`forms.tooLong?max=100`), because neither zod nor
 * react-hook-form carries more than a string to the place where the sentence is shown.
 */
export function writeFormMessage(
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const query = new URLSearchParams(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `${key}?${query}` : key;
}

/** The key and parameters written by `writeFormMessage`. */
export function readFormMessage(message: string): FormMessage {
  const [key = "", query = ""] = message.split("?", 2);
  return { key, params: Object.fromEntries(new URLSearchParams(query)) };
}
