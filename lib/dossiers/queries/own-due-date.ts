import "server-only";
import { addDays, localDateOf } from "@/lib/calendar/domain/local-date";
import { RECEPTION_TERM, type Term } from "@/lib/calendar/domain/term";
import { excerptCalendar, type WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import type { DueInputs } from "@/lib/dossiers/dto";
import type { Dossier, DossierEvent } from "@/lib/platform/db/generated/client";

/**
 * What the due date that counts now is computed from: that of the result once the dossier was accepted, that of
 * reception before. Null while the clock stands still, and when the law sets no term.
 */
export function ownDueDate(
  row: Dossier,
  events: readonly DossierEvent[],
  calendar: WorkCalendar,
): { due: DueInputs; reception: boolean } | null {
  if (row.acceptedAt) {
    if (!row.term || !row.clockStartAt || !row.dueAt || row.state === "SUPPLEMENT") return null;
    const term = row.term as unknown as Term;
    return { due: inputs(row.clockStartAt, term, row.dueAt, row.dueProvisional, calendar), reception: false };
  }
  if (row.state !== "SUBMITTED") return null;
  const start = events.filter(({ type }) => type === "SUBMITTED" || type === "SUPPLEMENT_ANSWERED").at(-1);
  const startAt = start?.at ?? row.submittedAt;
  return { due: inputs(startAt, RECEPTION_TERM, row.receptionDueAt, false, calendar), reception: true };
}

function inputs(
  startAt: Date,
  term: Term,
  dueAt: Date,
  provisional: boolean,
  calendar: WorkCalendar,
): DueInputs {
  // Some days beyond: rolling over a holiday needs the days after the term as well.
  const excerpt = excerptCalendar(
    calendar,
    addDays(localDateOf(startAt), -1),
    addDays(localDateOf(dueAt), 14),
  );
  return {
    startAt: startAt.toISOString(),
    term,
    calendar: excerpt,
    dueAt: dueAt.toISOString(),
    provisional,
  };
}
