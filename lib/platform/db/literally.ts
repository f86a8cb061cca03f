/** Text for `contains` and `startsWith` of a query: what LIKE takes for a wildcard is looked for as it was typed. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
