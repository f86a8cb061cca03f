import "server-only";
import { DRAFT_KINDS, type DraftDay } from "@/lib/calendar/domain/calendar-draft";
import type { Transaction } from "@/lib/platform/db/transact";

/** The changes being prepared, in the order of days, each with the notice it rests on. */
export async function readCalendarDraft(tx: Transaction): Promise<(DraftDay & { source: string })[]> {
  const rows = await tx.calendarDraftDay.findMany({ orderBy: { on: "asc" } });
  return rows.map(({ on, kind, name, source }) => ({
    ...{ on, name, source },
    kind: DRAFT_KINDS.find((known) => known === kind) ?? "WEEK",
  }));
}
