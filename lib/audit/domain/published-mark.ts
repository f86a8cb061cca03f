/** The last day that was published, as it is kept beside the key: outside the database, whose owner cannot change it. */
export type PublishedMark = { no: number; on: string; hash: string };

/** The file of the mark that belongs to a file of the signing key; a new key in the same place goes on with it. */
export function markFileOf(keyFile: string): string {
  return `${keyFile}.last-day.json`;
}

/**
 * `gone`: the database no longer has the day that was published last, or has another one under its number.
 * `unreadable`: what the file holds is no mark.
 */
export class PublishedMarkError extends Error {
  override readonly name = "PublishedMarkError";
  constructor(readonly code: "gone" | "unreadable") {
    super(`the last published day is ${code}`);
  }
}
