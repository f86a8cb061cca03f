import { describe, expect, test } from "vitest";
import type { Term } from "@/lib/calendar/domain/term";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { type ClockEvent, tellClock } from "./clock-story";
import type { DossierChange } from "./dossier-projection";
import { retellClock, summariseDays } from "./retell-clock";

const calendar = publishedCalendar();
const TEN_DAYS: Term = { value: 10, unit: "WORKING_DAY" };
const iso = (text: string) => at(text).toISOString();

function event(
  type: string,
  when: string,
  change: DossierChange,
  facts: { [key: string]: unknown } = {},
): ClockEvent {
  return {
    seq: Number(when.replaceAll(/\D/g, "").slice(2)),
    type,
    at: iso(when),
    payload: { change, facts },
  };
}

const submitted = event("SUBMITTED", "2026-02-27 16:00", {
  state: "SUBMITTED",
  submittedAt: iso("2026-02-27 16:00"),
  receptionDueAt: iso("2026-03-02 16:00"),
  calendarVersion: 1,
});
const accepted = event("ACCEPTED", "2026-03-02 09:00", {
  state: "APPRAISING",
  acceptedAt: iso("2026-03-02 09:00"),
  clockStartAt: iso("2026-03-02 09:00"),
  calendarVersion: 1,
  term: TEN_DAYS,
  dueAt: iso("2026-03-16 09:00"),
});
const change = (fields: object) => fields as DossierChange;

function tell(...events: ClockEvent[]) {
  const story = tellClock([submitted, ...events]);
  const chapters = retellClock(story, () => calendar);
  const kinds = chapters.map(({ turn }) => turn.kind);
  return { story, chapters, kinds, agrees: chapters.every((chapter) => chapter.agrees) };
}

test("before acceptance the clock is that of the counter", () => {
  const asked = event("SUPPLEMENT_REQUESTED", "2026-03-02 10:00", { state: "SUPPLEMENT_RECEPTION" });
  const answered = event("SUPPLEMENT_ANSWERED", "2026-03-03 07:00", {
    state: "SUBMITTED",
    receptionDueAt: iso("2026-03-03 17:00"),
  });
  const { story, agrees, kinds } = tell(asked, answered);
  expect(story).toMatchObject({ subject: "RECEPTION", stops: [] });
  expect(kinds).toEqual(["ACCEPTED", "RESTARTED"]);
  expect(agrees).toBe(true);
});

test("example 28: a completed supplement starts the term from zero", () => {
  const reason = "Thiếu giấy chứng sinh";
  const { story, kinds, agrees } = tell(
    accepted,
    event("SUPPLEMENT_REQUESTED", "2026-03-04 10:00", { state: "SUPPLEMENT" }, { reason }),
    event("SUPPLEMENT_ANSWERED", "2026-03-11 14:00", {
      state: "APPRAISING",
      clockStartAt: iso("2026-03-11 14:00"),
      dueAt: iso("2026-03-25 14:00"),
    }),
  );
  expect(kinds).toEqual(["ACCEPTED", "RESTARTED"]);
  expect(agrees).toBe(true);
  expect(story.stops).toEqual([
    {
      fromAt: iso("2026-03-04 10:00"),
      toAt: iso("2026-03-11 14:00"),
      reason: "SUPPLEMENT",
      effect: "RESTART",
      ground: reason,
    },
  ]);
});

const stopped = event("OBLIGATION_ASKED", "2026-03-06 10:00", change({ state: "FIN_OBLIGATION" }));
const resumed = event(
  "OBLIGATION_MET",
  "2026-03-18 10:00",
  change({ state: "APPRAISING", dueAt: iso("2026-03-26 09:00") }),
);

test("example 31: after a financial obligation the rest runs on", () => {
  const { story, chapters, kinds, agrees } = tell(accepted, stopped, resumed);
  expect(kinds).toEqual(["ACCEPTED", "RESUMED"]);
  expect(agrees).toBe(true);
  expect(story.stops).toMatchObject([{ reason: "OBLIGATION", effect: "ADDED" }]);
  expect(chapters[1]).toMatchObject({
    left: { unit: "OFFICE_TIME", days: 5, hours: 7, minutes: 0 },
    stop: { reason: "OBLIGATION" },
  });
});

test("a wish to withdraw within a stop leaves the stop as it is", () => {
  const { story, agrees } = tell(
    accepted,
    event("PAUSED", "2026-03-06 10:00", change({ state: "PAUSED" })),
    event("WITHDRAWAL_ASKED", "2026-03-10 08:00", change({ state: "WITHDRAW_ASKED", resumeState: "PAUSED" })),
    event("WITHDRAWAL_DENIED", "2026-03-11 08:00", change({ state: "PAUSED", resumeState: null })),
    event("RESUMED", "2026-03-18 10:00", change({ state: "APPRAISING", dueAt: iso("2026-03-26 09:00") })),
  );
  expect(story.stops.map(({ reason, toAt }) => [reason, toAt])).toEqual([
    ["PAUSE", iso("2026-03-18 10:00")],
    ["WITHDRAWAL", iso("2026-03-11 08:00")],
  ]);
  expect(agrees).toBe(true);
});

test("example 32: a letter of apology adds three working days", () => {
  const apology = event("REAPPOINTED", "2026-03-13 10:00", change({ dueAt: iso("2026-03-19 09:00") }));
  expect(tell(accepted, apology)).toMatchObject({ kinds: ["ACCEPTED", "REAPPOINTED"], agrees: true });
});

describe("a changed calendar", () => {
  const storm = { ...calendar, version: 2, days: { ...calendar.days } };
  Object.assign(storm.days, { "2026-03-05": { kind: "OFF", name: "Bão" } });
  const calendarOf = (version: number) => (version === 2 ? storm : calendar);
  const recalculated = event("DUE_RECALCULATED", "2026-03-19 08:00", {
    calendarVersion: 2,
    dueAt: iso("2026-03-27 09:00"),
  });

  test("counts everything again, stops included", () => {
    const story = tellClock([submitted, accepted, stopped, resumed, recalculated]);
    const chapters = retellClock(story, calendarOf);
    expect(chapters.map(({ turn, agrees }) => [turn.kind, turn.calendarVersion, agrees])).toEqual([
      ["ACCEPTED", 1, true],
      ["RESUMED", 1, true],
      ["RECALCULATED", 2, true],
    ]);
    expect(chapters.at(-1)?.steps).toEqual([]);
  });

  test("names the day that moved the date", () => {
    const moved = { ...recalculated.payload.change, dueAt: iso("2026-03-17 09:00") };
    const story = tellClock([submitted, accepted, { ...recalculated, payload: { change: moved } }]);
    const [, again] = retellClock(story, calendarOf);
    expect(again?.agrees).toBe(true);
    expect(summariseDays(again?.steps ?? []).off).toEqual(["Bão"]);
  });
});

test("types it does not know are read by what they change", () => {
  const note = event("SOMETHING_NEW", "2026-03-03 09:00", { heldSinceAt: iso("2026-03-03 09:00") });
  expect(tell(accepted, note)).toMatchObject({ kinds: ["ACCEPTED"], agrees: true });
  const same = event("SOMETHING_NEW", "2026-03-03 09:00", { dueAt: iso("2026-03-16 09:00") });
  expect(tell(accepted, same)).toMatchObject({ kinds: ["ACCEPTED"], agrees: true });
});

test("a date moved by hand is not explained, and a wrong one does not agree", () => {
  const moved = event("SOMETHING_NEW", "2026-03-03 09:00", { dueAt: iso("2026-04-16 09:00") });
  expect(tell(accepted, moved)).toMatchObject({ kinds: ["ACCEPTED", "UNEXPLAINED"], agrees: false });
  const wrong = event("REAPPOINTED", "2026-03-13 10:00", change({ dueAt: iso("2026-03-20 09:00") }));
  expect(tell(accepted, wrong).agrees).toBe(false);
});

test("a procedure without a term has nothing to count", () => {
  const free = { ...accepted.payload.change, term: null, dueAt: null };
  const { chapters, agrees } = tell({ ...accepted, payload: { change: free } });
  expect(chapters).toMatchObject([{ countedAt: null, steps: [] }]);
  expect(agrees).toBe(true);
});

test("the days passed over are named once", () => {
  const long = event("ACCEPTED", "2026-02-12 09:00", {
    ...accepted.payload.change,
    acceptedAt: iso("2026-02-12 09:00"),
    clockStartAt: iso("2026-02-12 09:00"),
    dueAt: iso("2026-03-05 09:00"),
  });
  const { chapters, agrees } = tell(long);
  expect(agrees).toBe(true);
  expect(summariseDays(chapters[0]?.steps ?? [])).toMatchObject({ weekendDays: 6, worked: [] });
});

test("what came by post counts from the minutes that were signed for it, not from when it was entered", () => {
  const signed = iso("2026-02-27 10:00");
  const entered = event("SUBMITTED", "2026-03-02 08:00", {
    state: "SUBMITTED",
    submittedAt: signed,
    receptionDueAt: iso("2026-03-02 10:00"),
    calendarVersion: 1,
  });
  expect(tellClock([entered]).turns).toMatchObject([{ kind: "ACCEPTED", at: signed }]);
  const taken = { ...accepted, payload: { change: { ...accepted.payload.change, clockStartAt: signed } } };
  const [turn] = tellClock([entered, taken]).turns;
  expect(turn).toMatchObject({ kind: "ACCEPTED", at: signed });
});
