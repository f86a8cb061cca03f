import type { DayStatement } from "./day-statement";
import type { SignedDay } from "./history-export";

/** The columns of a publication that its statement is made of. */
export type StoredDay = Omit<DayStatement, "kind" | "publishedAt" | "key"> & {
  publishedAt: Date;
  keyId: string;
  signature: string;
};

/** The statement that was signed, as the columns of a publication say it. */
export function signedDayOf(day: StoredDay): SignedDay {
  const { no, on, publishedAt, heads, events, root, previous, keyId, signature } = day;
  const kind = "mot-cua/history-day/1";
  return {
    statement: {
      kind,
      no,
      on,
      publishedAt: publishedAt.toISOString(),
      heads,
      events,
      root,
      previous,
      key: keyId,
    },
    signature,
  };
}
