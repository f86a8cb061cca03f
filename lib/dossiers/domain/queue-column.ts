/** What a row of the list may show besides whose dossier it is and how much time is left. */
export const QUEUE_COLUMNS = [
  "code",
  "procedure",
  "state",
  "holder",
  "marks",
  "stepDue",
  "submitted",
  "folder",
] as const;

export type QueueColumn = (typeof QUEUE_COLUMNS)[number];

/** What fits a phone and a desk alike, for those who have chosen nothing. */
export const FIRST_COLUMNS: readonly QueueColumn[] = ["code", "procedure", "state", "holder", "marks"];

/** The columns an officer once chose, as far as they still exist. */
export function readColumns(kept: readonly string[] | undefined): readonly QueueColumn[] {
  if (!kept) return FIRST_COLUMNS;
  return QUEUE_COLUMNS.filter((column) => kept.includes(column));
}
