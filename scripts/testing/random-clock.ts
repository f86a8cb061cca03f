import fc from "fast-check";
import type { ClockTurn } from "@/lib/calendar/domain/clock-turn";
import type { Term } from "@/lib/calendar/domain/term";
import { at } from "./published-calendar";

const MINUTE_MS = 60_000;
const LONGEST_WAIT = 9 * 1440;

const starts = fc.date({ min: at("2020-01-01 00:00"), max: at("2026-12-31 23:00"), noInvalidDate: true });
const days = fc.integer({ min: 1, max: 60 });
const terms: fc.Arbitrary<Term> = fc.oneof(
  { weight: 4, arbitrary: days.map((value): Term => ({ value, unit: "WORKING_DAY" })) },
  days.map((value): Term => ({ value: value / 2, unit: "WORKING_DAY" })),
  days.map((value): Term => ({ value: value / 2, unit: "WORKING_HOUR" })),
  days.map((value): Term => ({ value, unit: "CALENDAR_DAY" })),
  fc.integer({ min: 1, max: 6 }).map((value): Term => ({ value, unit: "MONTH" })),
  fc
    .integer({ min: 1, max: 2 })
    .map((value): Term => ({ value, unit: "WORKING_DAY", sameDayCutoffMinutes: 900 })),
);
const acts = fc.array(
  fc.record({
    kind: fc.constantFrom(
      "RESTARTED" as const,
      "RESUMED" as const,
      "RESUMED" as const,
      "REAPPOINTED" as const,
    ),
    waitMs: fc.integer({ min: 0, max: LONGEST_WAIT * MINUTE_MS }),
    stopMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 * LONGEST_WAIT * MINUTE_MS })),
  }),
  { maxLength: 4 },
);

/** Clocks of dossiers of seven years: any second of any day, all kinds of terms, up to four stops and apologies. */
export const anyClock: fc.Arbitrary<ClockTurn[]> = fc
  .tuple(starts, terms, acts)
  .map(([start, term, following]) => {
    let now = start.getTime();
    const first = { kind: "ACCEPTED" as const, seq: 1, at: start.toISOString() };
    const common = { calendarVersion: 1, term, promisedAt: null };
    const turns: ClockTurn[] = [{ ...first, ...common }];
    for (const { kind, waitMs, stopMs } of following) {
      if (kind === "REAPPOINTED" && turns.some((turn) => turn.kind === kind)) continue;
      const stoppedAt = new Date(now + waitMs).toISOString();
      now += waitMs + (kind === "REAPPOINTED" ? 0 : stopMs);
      const turn = { ...common, seq: turns.length + 1, at: new Date(now).toISOString() };
      turns.push(kind === "RESUMED" ? { ...turn, kind, stoppedAt } : { ...turn, kind });
    }
    return turns;
  });
