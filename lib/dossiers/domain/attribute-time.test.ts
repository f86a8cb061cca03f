import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workingMinutesBetween } from "@/lib/calendar/domain/working-time";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { type AttributedTime, attributeTime, divide, type LivedTime } from "./attribute-time";
import type { DossierChange } from "./dossier-projection";
import { type HeldSpan, heldSpans } from "./held-spans";

const calendar = publishedCalendar();
const HOURS: Readonly<Record<string, number>> = { receive: 4, appraise: 20, sign: 8 };
const hoursOf = (stepKey: string) => HOURS[stepKey];

function spansOf(...rows: [string, DossierChange][]): HeldSpan[] {
  return heldSpans(rows.map(([when, change]) => ({ at: at(when).toISOString(), payload: { change } })));
}

const accepted: [string, DossierChange] = [
  "2026-03-02 09:00",
  { state: "RECEIVED", stepKey: "receive", holderUnitId: "office" },
];
const appraised: [string, DossierChange] = [
  "2026-03-02 11:00",
  { state: "APPRAISING", stepKey: "appraise", holderUnitId: "division" },
];
const lived = (spans: HeldSpan[], endAt: string, dueAt: string): LivedTime => ({
  spans,
  startAt: at("2026-03-02 09:00"),
  clockStartAt: at("2026-03-02 09:00"),
  endAt: at(endAt),
  dueAt: at(dueAt),
  hoursOf,
});
const brief = ({ shares }: AttributedTime) =>
  shares.map(({ stepKey, unitId, side, minutes, lateMinutes }) =>
    [stepKey, unitId, side, minutes, lateMinutes].join(" "),
  );

describe("who is late", () => {
  it("charges the step that took longer than its hours, not the quick ones around it", () => {
    const sent: [string, DossierChange] = ["2026-03-09 11:00", { state: "SIGNING", stepKey: "sign" }];
    const time = attributeTime(
      calendar,
      lived(spansOf(accepted, appraised, sent), "2026-03-10 09:00", "2026-03-09 09:00"),
    );
    expect(brief(time)).toEqual([
      "receive office OFFICE 120 0",
      "appraise division OFFICE 2400 480",
      "sign division OFFICE 360 0",
    ]);
    expect(time).toMatchObject({ minutes: 2880, lateMinutes: 480 });
  });

  it.each([
    ["2026-03-09 17:45", 0],
    ["2026-03-09 23:59", 0],
    ["2026-03-10 07:30", 390],
  ])(
    "nobody, while the due day lasts, whatever the hour: ended %s, %i minutes late",
    (endAt, lateMinutes) => {
      const time = attributeTime(calendar, lived(spansOf(accepted, appraised), endAt, "2026-03-09 09:00"));
      expect(time).toMatchObject({ lateMinutes });
      expect(time.shares.reduce((sum, share) => sum + share.lateMinutes, 0)).toBe(lateMinutes);
    },
  );

  it("charges the citizen's time to the citizen; where no step took too long, lateness follows the time used", () => {
    const time = attributeTime(
      calendar,
      lived(
        spansOf(
          accepted,
          appraised,
          ["2026-03-03 09:00", { state: "FIN_OBLIGATION" }],
          ["2026-03-05 09:00", { state: "APPRAISING" }],
        ),
        "2026-03-06 09:00",
        "2026-03-05 09:30",
      ),
    );
    expect(brief(time)).toEqual([
      "receive office OFFICE 120 56",
      "appraise division OFFICE 840 394",
      "appraise division CITIZEN 960 0",
    ]);
  });

  it("charges another agency for the opinion it was asked for", () => {
    const legs = [{ unitId: "experts", doneAt: null }] as unknown as DossierChange["legs"];
    const consulted = { state: "CONSULTING", ...(legs ? { legs } : {}) } as DossierChange;
    const spans = spansOf(accepted, appraised, ["2026-03-02 14:30", consulted]);
    const time = attributeTime(calendar, lived(spans, "2026-03-06 09:00", "2026-03-05 09:00"));
    expect(time.shares.at(-1)).toMatchObject({ unitId: "experts", side: "OTHER_AGENCY", minutes: 1680 });
    expect(time.shares.map((share) => share.lateMinutes)).toEqual([0, 32, 448]);
  });

  it("goes on counting while a wish to withdraw is looked at", () => {
    const asked: DossierChange = { state: "WITHDRAW_ASKED", resumeState: "APPRAISING" };
    expect(spansOf(accepted, appraised, ["2026-03-03 08:00", asked])).toHaveLength(2);
  });
});

const states = [
  "RECEIVED",
  "APPRAISING",
  "SUPPLEMENT",
  "PAUSED",
  "CONSULTING",
  "INTERLINKED",
  "WITHDRAW_ASKED",
];
const anyLife = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 6000 }),
        fc.constantFrom(...states),
        fc.constantFrom("receive", "appraise", "sign", "unknown"),
        fc.constantFrom("a", "b", "c"),
      ),
      { minLength: 1, maxLength: 12 },
    ),
    fc.integer({ min: 0, max: 9000 }),
    fc.integer({ min: 0, max: 30_000 }),
    fc.integer({ min: 0, max: 30_000 }),
  )
  .map(([steps, wait, due, restart]) => {
    let now = at("2026-02-09 16:00").getTime() + 1_234;
    const startAt = new Date(now);
    const events = steps.map(([minutes, state, stepKey, holderUnitId], index) => {
      now += index === 0 ? 0 : minutes * 60_000;
      const change = { state, resumeState: "APPRAISING", stepKey, holderUnitId } as DossierChange;
      return { at: new Date(now).toISOString(), payload: { change } };
    });
    const endAt = new Date(now + wait * 60_000);
    const clockStartAt = new Date(Math.min(startAt.getTime() + restart * 60_000, now));
    const dueAt = new Date(clockStartAt.getTime() + due * 60_000);
    return { spans: heldSpans(events), startAt, endAt, clockStartAt, dueAt, hoursOf };
  });

describe("shares of any history", () => {
  it("are never negative, whole, and add up to the whole", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        const { shares, minutes, lateMinutes } = attributeTime(calendar, life);
        const sum = (pick: (share: (typeof shares)[number]) => number) =>
          shares.reduce((total, share) => total + pick(share), 0);
        expect(sum((share) => share.minutes)).toBe(minutes);
        expect(minutes).toBe(workingMinutesBetween(calendar, life.startAt, life.endAt));
        expect(sum((share) => share.lateMinutes)).toBe(lateMinutes);
        for (const share of shares) {
          expect(Number.isInteger(share.minutes) && share.minutes >= 0).toBe(true);
          expect(Number.isInteger(share.lateMinutes) && share.lateMinutes >= 0).toBe(true);
          if (!share.running) expect(share.lateMinutes).toBe(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("divide any whole number exactly", () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (whole, given) => {
        fc.pre(given.some((weight) => weight > 1e-6));
        const parts = divide(whole, given);
        expect(parts.reduce((total, part) => total + part, 0)).toBe(whole);
        expect(parts.every((part, index) => part >= 0 && (given[index] !== 0 || part === 0))).toBe(true);
      }),
    );
  });
});
