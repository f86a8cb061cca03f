import { SUPPLEMENT_TERM } from "@/lib/calendar/domain/term";
import { type ClockEvent, type ClockStory, tellClock } from "./clock-story";
import type { DossierState } from "./dossier-state";

/**
 * What the date shown for a dossier in this state is made of: the last day of an open supplement, else the answer of
 * reception, else the result. Null where no date is shown: before it reaches the office, and once it has ended without
 * acceptance. `askedCalendar` is the calendar of the day on which the open supplement was asked for.
 */
export function tellShownClock(
  events: readonly ClockEvent[],
  state: DossierState,
  askedCalendar: number | null,
): ClockStory | null {
  const story = tellClock(events);
  const asked = findOpenSupplement(events, state);
  if (asked && askedCalendar !== null) return tellCompletion(asked, askedCalendar);
  return story.subject === "RECEPTION" && state !== "SUBMITTED" ? null : story;
}

/** The event that asked for what the applicant is completing now, where the law of its day sets a last day. */
export function findOpenSupplement(
  events: readonly ClockEvent[],
  state: DossierState,
): ClockEvent | undefined {
  if (state !== "SUPPLEMENT" && state !== "SUPPLEMENT_RECEPTION") return undefined;
  const asked = events.findLast(({ payload }) => payload.change.supplementDueAt !== undefined);
  return asked?.payload.change.supplementDueAt ? asked : undefined;
}

function tellCompletion({ seq, at, payload }: ClockEvent, calendarVersion: number): ClockStory {
  const promisedAt = payload.change.supplementDueAt ?? null;
  const reason = payload.facts?.reason;
  const ground = typeof reason === "string" ? reason : null;
  return {
    subject: "COMPLETION",
    turns: [{ kind: "COMPLETION_ASKED", seq, at, calendarVersion, term: SUPPLEMENT_TERM, promisedAt }],
    stops: [{ fromAt: at, toAt: null, reason: "SUPPLEMENT", effect: "RESTART", ground }],
  };
}
