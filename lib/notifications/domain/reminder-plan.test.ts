import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { sampleDossier } from "@/scripts/testing/sample-province";
import type { ReminderFacts } from "./reminder";
import { dueReminders, nextReminderAt, planReminders } from "./reminder-plan";

const calendar = publishedCalendar();
const iso = (text: string) => at(text).toISOString();
const facts = (changes: Partial<ReminderFacts>): ReminderFacts => ({
  ...sampleDossier(),
  stepHours: 8,
  waitsSince: null,
  ...changes,
});
const appraising = (changes: Partial<ReminderFacts>) => facts({ state: "APPRAISING", ...changes });
const row = (changes: Partial<ReminderFacts>, kind: string) =>
  planReminders(facts(changes), calendar).find((reminder) => reminder.kind === kind);

// Submitted on Monday 9 March 2026 at 12:30: eight working hours end on Tuesday at 12:00 (worked example 25).
const submitted = { submittedAt: iso("2026-03-09 12:30"), receptionDueAt: iso("2026-03-10 12:00") };
// A step of sixteen hours, taken up on Friday morning.
const step = {
  state: "APPRAISING",
  heldSinceAt: iso("2026-03-06 09:00"),
  stepDueAt: iso("2026-03-10 09:00"),
  stepHours: 16,
} as const;
// Ten working days from 2 March 2026 (worked example 28), before Tết of 2026 for the second.
const tenDays = {
  state: "APPRAISING",
  clockStartAt: iso("2026-03-02 09:00"),
  dueAt: iso("2026-03-16 09:00"),
} as const;
const asked = {
  state: "SUPPLEMENT",
  supplementDueAt: iso("2026-03-19 23:59"),
  waitsSince: { seq: 7, at: iso("2026-03-04 10:00") },
} as const;
const ready = {
  state: "RESULT_READY",
  waitsSince: { seq: 9, at: iso("2026-03-10 15:00") },
} as const;

const proposed = (kind: "PAUSE" | "REAPPOINTMENT") => ({
  ...tenDays,
  proposal: {
    ...{ kind, reasonCode: "OTHER", reason: "Phải xác minh thêm", legalBasis: "Điều 19", byAccountId: "x" },
    at: iso("2026-03-12 09:00"),
  },
});

// Asked for two working days on Tuesday morning.
const part = (changes: object = {}) => ({
  state: "CONSULTING" as const,
  legs: [
    {
      ...{ seq: 1, kind: "OPINION" as const, unitId: "tp", agencyId: "tp", request: "Cho ý kiến" },
      ...{ sentAt: iso("2026-03-03 09:00"), dueAt: iso("2026-03-05 09:00") },
      ...{ receivedAt: null, doneAt: null, outcome: null, answer: null, ...changes },
    },
  ],
});
const dropped = part({ doneAt: iso("2026-03-04 10:00"), outcome: "NOT_ANSWERED" });

describe("planReminders", () => {
  it.each([
    ["SUBMITTED", submitted, "2026-03-09 12:30", "2026-03-10 08:00", ["RECEPTION"]],
    ["RECEPTION_SHORT", submitted, "2026-03-10 08:00", "2026-03-10 12:00", ["RECEPTION", "CENTRE_HEAD"]],
    ["STEP_HALF", step, "2026-03-09 09:00", "2026-03-09 15:18", ["HOLDER"]],
    ["STEP_MOST", step, "2026-03-09 15:18", "2026-03-10 09:00", ["HOLDER"]],
    ["STEP_LAST_DAY", step, "2026-03-09 09:00", "2026-03-10 09:00", ["HOLDER", "DIV_HEAD"]],
    ["DUE_SOON", tenDays, "2026-03-12 09:00", "2026-03-17 00:00", ["HOLDER", "DIV_HEAD", "SIGNER"]],
    // Friday, since nobody is there on Sunday (worked example 32).
    ["NO_DRAFT", tenDays, "2026-03-13 07:30", "2026-03-17 00:00", ["SIGNER", "CENTRE_HEAD"]],
    ["PAUSE_PROPOSED", proposed("PAUSE"), "2026-03-12 09:00", null, ["LINE_SIGNER"]],
    ["REAPPOINTMENT_PROPOSED", proposed("REAPPOINTMENT"), "2026-03-12 09:00", null, ["LINE_SIGNER"]],
    ["PART_ASKED", part(), "2026-03-03 09:00", "2026-03-04 09:00", ["ASKED_UNIT"]],
    ["PART_LAST_DAY", part(), "2026-03-04 09:00", "2026-03-05 09:00", ["ASKED_UNIT"]],
    ["PART_LATE", part(), "2026-03-05 09:00", null, ["ASKED_UNIT"]],
    ["PART_OVERDUE", part(), "2026-03-05 09:00", null, ["HOLDER", "CENTRE_HEAD"]],
    ["PART_ENDED", dropped, "2026-03-04 10:00", "2026-03-11 00:00", ["ASKED_UNIT"]],
    ["SUPPLEMENT_DAY_5", asked, "2026-03-09 07:30", "2026-03-14 07:30", ["APPLICANT"]],
    ["SUPPLEMENT_DAY_10", asked, "2026-03-14 07:30", "2026-03-18 07:30", ["APPLICANT"]],
    ["SUPPLEMENT_DAY_14", asked, "2026-03-18 07:30", "2026-03-19 23:59", ["APPLICANT"]],
    ["RESULT_DAY_15", ready, "2026-03-25 07:30", "2026-04-09 07:30", ["APPLICANT", "RETURN"]],
    ["RESULT_DAY_30", ready, "2026-04-09 07:30", null, ["APPLICANT", "RETURN"]],
  ])("%s", (kind, changes, from, until, to) => {
    const reminder = row(changes, kind);
    expect(reminder?.at).toEqual(at(from));
    expect(reminder?.until).toEqual(until && at(until));
    expect(reminder?.to).toEqual(to);
  });

  it("says until when a new date may still be promised: the working day before the old one (Art. 19.6)", () => {
    const reminder = row(proposed("REAPPOINTMENT"), "REAPPOINTMENT_PROPOSED");
    expect(reminder?.dueAt).toEqual(at("2026-03-13 17:00"));
  });

  it("counts two working days over Tết", () => {
    const changes = { ...tenDays, clockStartAt: iso("2026-02-02 09:00"), dueAt: iso("2026-02-23 09:00") };
    expect(row(changes, "DUE_SOON")?.at).toEqual(at("2026-02-12 09:00"));
  });

  it.each([
    [
      "a step shorter than a day has no last day",
      { ...step, stepHours: 4, heldSinceAt: iso("2026-03-09 14:30") },
      "STEP_LAST_DAY",
    ],
    [
      "what was resumed late has its half behind it",
      { ...step, heldSinceAt: iso("2026-03-09 10:00") },
      "STEP_HALF",
    ],
    ["a term of one day has no day before", part({ dueAt: iso("2026-03-04 09:00") }), "PART_LAST_DAY"],
    ["it is answered", part({ doneAt: iso("2026-03-04 10:00"), outcome: "AGREED" }), "PART_LATE"],
    ["it is answered", part({ doneAt: iso("2026-03-04 10:00"), outcome: "AGREED" }), "PART_ENDED"],
    ["nobody waits for it", dropped, "PART_LATE"],
    ["a draft is there", { ...tenDays, draftResultHash: "b".repeat(64) }, "NO_DRAFT"],
    ["a new date was promised already", { ...tenDays, reappointments: 1 }, "NO_DRAFT"],
    ["the term is one day", { ...tenDays, clockStartAt: iso("2026-03-13 09:00") }, "DUE_SOON"],
    ["it lies at the counter already", { ...submitted, channel: "COUNTER" as const }, "SUBMITTED"],
    ["the clock stands", { ...tenDays, state: "PAUSED" as const }, "DUE_SOON"],
    ["the clock stands", { ...step, state: "FIN_OBLIGATION" as const }, "STEP_MOST"],
    ["there is no term to complete it in", { ...asked, supplementDueAt: null }, "SUPPLEMENT_DAY_5"],
    ["the post has it", { ...ready, state: "RETURNING_POST" as const }, "RESULT_DAY_15"],
    ["it was returned", { ...ready, state: "RETURNED" as const }, "RESULT_DAY_30"],
  ])("%s: no %s", (_why, changes, kind) => expect(row(changes, kind)).toBeUndefined());

  it("keeps what it is about: the hold of a step, the due date, the round", () => {
    expect(row(step, "STEP_HALF")?.basis).toBe(`receive/${step.heldSinceAt}`);
    expect(row(tenDays, "DUE_SOON")?.basis).toBe(tenDays.dueAt);
    expect(row(asked, "SUPPLEMENT_DAY_5")?.basis).toBe("7");
  });
});

describe("dueReminders", () => {
  const plan = planReminders(appraising(step), calendar);
  const told = (localTime: string) => dueReminders(plan, at(localTime)).map(({ kind }) => kind);

  it.each([
    ["2026-03-09 08:59", []],
    ["2026-03-09 09:00", ["STEP_HALF", "STEP_LAST_DAY"]],
    ["2026-03-09 15:18", ["STEP_LAST_DAY", "STEP_MOST"]],
    ["2026-03-10 08:59", ["STEP_LAST_DAY", "STEP_MOST"]],
    ["2026-03-10 09:00", []],
  ])("at %s: %j", (localTime, wanted) => expect(told(localTime)).toEqual(wanted));

  it("knows when to look again", () => {
    expect(nextReminderAt(plan, at("2026-03-06 09:00"))).toEqual(at("2026-03-09 09:00"));
    expect(nextReminderAt(plan, at("2026-03-09 09:00"))).toEqual(at("2026-03-09 15:18"));
    expect(nextReminderAt(plan, at("2026-03-09 15:18"))).toBeNull();
  });

  const instants = fc
    .date({ min: at("2025-07-01"), max: at("2026-11-30"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const maybe = fc.option(instants);
  const anyFacts: fc.Arbitrary<ReminderFacts> = fc
    .record({
      state: fc.constantFrom(...DOSSIER_STATES),
      ...{ submittedAt: instants, heldSinceAt: instants, receptionDueAt: instants },
      ...{ clockStartAt: maybe, stepDueAt: maybe, dueAt: maybe, supplementDueAt: maybe },
      stepHours: fc.double({ min: 0.25, max: 200, noNaN: true }),
      waitsSince: fc.option(fc.record({ seq: fc.nat(), at: instants })),
    })
    .map(facts);

  it("never tells anything before its moment, and each thing by one key only", () => {
    fc.assert(
      fc.property(anyFacts, instants, (dossier, now) => {
        const all = planReminders(dossier, calendar);
        const keys = all.map(({ kind, basis }) => `${kind} ${basis}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const reminder of dueReminders(all, new Date(now))) {
          expect(reminder.at.getTime()).toBeLessThanOrEqual(Date.parse(now));
        }
        const next = nextReminderAt(all, new Date(now));
        if (next) expect(next.getTime()).toBeGreaterThan(Date.parse(now));
      }),
    );
  });

  it("misses nothing that stays true, however late and in however many turns it is looked at", () => {
    fc.assert(
      fc.property(anyFacts, fc.array(instants, { maxLength: 20 }), (dossier, turns) => {
        const all = planReminders(dossier, calendar);
        const last = turns.toSorted().at(-1);
        const seen = new Set(turns.flatMap((now) => dueReminders(all, new Date(now))));
        for (const reminder of last ? dueReminders(all, new Date(last)) : []) {
          expect(seen.has(reminder)).toBe(true);
        }
      }),
    );
  });
});
