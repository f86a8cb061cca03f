import "server-only";
import { addDays, localDateOf } from "@/lib/calendar/domain/local-date";
import { excerptCalendar } from "@/lib/calendar/domain/work-calendar";
import { loadCalendars } from "@/lib/calendar/queries/load-calendars";
import type { ClockStory } from "@/lib/dossiers/domain/clock-story";
import type { DossierEventPayload } from "@/lib/dossiers/domain/dossier-event";
import { DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import { findOpenSupplement, tellShownClock } from "@/lib/dossiers/domain/shown-clock";
import type { DueClock } from "@/lib/dossiers/dto";
import type { Dossier, DossierEvent } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";

/** Rolling over a holiday needs the days after the term as well. */
const DAYS_BEYOND = 14;

/**
 * All that the date shown for a dossier is made of, with the days of the calendars it was counted by. Null when no
 * date is shown. The caller has checked sight of the dossier.
 */
export async function readDueClock(
  row: Pick<Dossier, "state" | "regime" | "endedAt">,
  events: readonly Pick<DossierEvent, "seq" | "type" | "at" | "payload">[],
): Promise<DueClock | null> {
  const told = events.map(({ seq, type, at, payload }) => ({
    ...{ seq, type, at: at.toISOString() },
    payload: payload as unknown as DossierEventPayload,
  }));
  const state = DOSSIER_STATES.find((known) => known === row.state) ?? "SUBMITTED";
  const asked = findOpenSupplement(told, state);
  const story = tellShownClock(told, state, asked ? await findCalendarOf(new Date(asked.at)) : null);
  if (!story || story.turns.every((turn) => turn.promisedAt === null)) return null;
  const versions = [...new Set(story.turns.map((turn) => turn.calendarVersion))];
  const calendarOf = await loadCalendars(prisma, versions);
  const [fromOn, toOn] = spanOf(story);
  return {
    story,
    calendars: versions.map((version) => excerptCalendar(calendarOf(version), fromOn, toOn)),
    regime: row.regime as DueClock["regime"],
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

/** The calendar that was in force at a moment; the first one for what is older than any. */
async function findCalendarOf(at: Date): Promise<number> {
  const published = await prisma.calendarVersion.findFirst({
    where: { createdAt: { lte: at } },
    orderBy: { version: "desc" },
    select: { version: true },
  });
  return published?.version ?? 1;
}

function spanOf({ turns }: ClockStory): [string, string] {
  const instants = turns.flatMap((turn) => [turn.at, turn.promisedAt ?? turn.at]).sort();
  const on = (at = "") => localDateOf(new Date(at));
  return [addDays(on(instants[0]), -1), addDays(on(instants.at(-1)), DAYS_BEYOND)];
}
