import type { Term } from "@/lib/calendar/domain/term";
import type { Channel } from "./channel";

/**
 * The published time limit for a channel. One record in fourteen has different limits a channel; a channel the
 * record does not name takes the limit of the counter, then any. Null when the procedure has none.
 */
export function findTerm(terms: Partial<Record<Channel, Term>>, channel: Channel): Term | null {
  return terms[channel] ?? terms.COUNTER ?? terms.ONLINE ?? terms.POST ?? null;
}
