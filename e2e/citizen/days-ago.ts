/** The local date `days` before today, as forms send it. */
export function daysAgo(days: number): string {
  return new Date(Date.now() + (7 - 24 * days) * 3_600_000).toISOString().slice(0, 10);
}
