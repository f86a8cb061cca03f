/** An identity number as lists show it: only its last four digits, `••••••••1234`. */
export function maskPersonalId(value: string): string {
  const shown = value.slice(-4);
  return "•".repeat(Math.max(0, value.length - shown.length)) + shown;
}
