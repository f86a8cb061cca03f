/** A count of papers as forms print it: two digits, nothing for none. */
export function countOnPaper(count: number): string {
  return count === 0 ? "" : String(count).padStart(2, "0");
}
