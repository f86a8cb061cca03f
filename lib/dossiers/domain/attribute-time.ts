import { localDateOf } from "@/lib/calendar/domain/local-date";
import { timeliness } from "@/lib/calendar/domain/timeliness";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { workingMinutesBetween } from "@/lib/calendar/domain/working-time";
import { type HeldSpan, keyOf } from "./held-spans";

/** Office time that one unit had at one step, and its part in the lateness; whole minutes, never negative. */
export type TimeShare = Omit<HeldSpan, "fromAt"> & { minutes: number; lateMinutes: number };

export type AttributedTime = {
  /** In the order in which they first had the dossier. */
  shares: TimeShare[];
  /** Office time from start to end: the sum of all shares, to the minute. */
  minutes: number;
  /**
   * Office time beyond the due moment in which the term ran, once the due day is over (lateness is by date): the sum
   * of all parts in the lateness.
   */
  lateMinutes: number;
};

export type LivedTime = {
  spans: readonly HeldSpan[];
  /** The acceptance; what happened before is not counted. */
  startAt: Date;
  /** The end of the processing, or now. */
  endAt: Date;
  /** Where the term last began from zero. */
  clockStartAt: Date;
  dueAt: Date | null;
  /** Office hours given to a step; undefined for one the process does not have. */
  hoursOf: (stepKey: string) => number | undefined;
};

/**
 * Divides the office time of a dossier among those who had it, and its lateness among the steps that took longer
 * than their hours, in proportion. Time the term stood still is charged to the side that was waited for, and never
 * makes anybody late; without any step over its hours, lateness follows the time used.
 */
export function attributeTime(calendar: WorkCalendar, lived: LivedTime): AttributedTime {
  const { startAt, endAt, dueAt, clockStartAt } = lived;
  const between = (from: Date, to: Date) => workingMinutesBetween(calendar, from, to);
  const lateFrom = dueAt && timeliness(localDateOf(endAt), localDateOf(dueAt)) === "LATE" ? dueAt : null;
  const shares = new Map<string, TimeShare & { counted: number }>();
  let lateMinutes = 0;
  lived.spans.forEach((span, index) => {
    const from = later(new Date(span.fromAt), startAt);
    const to = earlier(new Date(lived.spans[index + 1]?.fromAt ?? endAt), endAt);
    const { stepKey, unitId, side, running } = span;
    if (to < from) return;
    const key = keyOf(span);
    const none = { stepKey, unitId, side, running, minutes: 0, lateMinutes: 0, counted: 0 };
    const share = shares.get(key) ?? none;
    share.minutes += between(from, to);
    if (running) {
      share.counted += between(later(from, clockStartAt), to);
      lateMinutes += lateFrom ? between(later(from, lateFrom), to) : 0;
    }
    shares.set(key, share);
  });
  const rows = [...shares.values()];
  const parts = divide(lateMinutes, overruns(rows, lived.hoursOf));
  return {
    shares: rows.map(({ counted: _, ...share }, index) => ({ ...share, lateMinutes: parts[index] ?? 0 })),
    minutes: between(startAt, endAt),
    lateMinutes,
  };
}

type Counted = Pick<TimeShare, "stepKey"> & { counted: number };

/** By how much each took longer than the hours of its step, of which it may be one of several. */
function overruns(rows: readonly Counted[], hoursOf: LivedTime["hoursOf"]): number[] {
  const used = new Map<string, number>();
  for (const { stepKey, counted } of rows) used.set(stepKey, (used.get(stepKey) ?? 0) + counted);
  const over = rows.map(({ stepKey, counted }) => {
    const total = used.get(stepKey) ?? 0;
    const given = Math.round((hoursOf(stepKey) ?? 0) * 60);
    return total > given ? ((total - given) * counted) / total : 0;
  });
  return over.some((minutes) => minutes > 0) ? over : rows.map(({ counted }) => counted);
}

/**
 * Divides a whole number by weights into whole numbers that add up to it exactly: each gets its part rounded down,
 * what is left goes to the largest remainders. All zero when there is nothing to weigh.
 */
export function divide(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (whole * weight) / sum);
  const parts = exact.map(Math.floor);
  const rest = whole - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .filter(({ index }) => (weights[index] ?? 0) > 0)
    .sort((a, b) => b.remainder - a.remainder);
  for (const { index } of byRemainder.slice(0, rest)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
