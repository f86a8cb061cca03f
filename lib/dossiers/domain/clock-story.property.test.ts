import fc from "fast-check";
import { expect, test } from "vitest";
import type { Term } from "@/lib/calendar/domain/term";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { sampleContext, sampleDossier } from "@/scripts/testing/sample-province";
import { applyEvent } from "./apply-event";
import type { ClockEvent } from "./clock-story";
import { tellClock } from "./clock-story";
import * as clock from "./decide-clock";
import { decideAccept, decideAnswerSupplement, decideRequestSupplement } from "./decide-reception";
import { decideAskWithdrawal, decideCancelWithdrawal, decideDenyWithdrawal } from "./decide-withdrawal";
import { type DecisionContext, isRefusal, type Outcome } from "./decision";
import type { DossierProjection } from "./dossier-projection";
import { retellClock } from "./retell-clock";
import { findDueDateProblem } from "./verify-due-date";

const first = publishedCalendar();
const stormy: WorkCalendar = {
  ...first,
  version: 2,
  days: {
    ...first.days,
    "2026-03-11": { kind: "OFF", name: "Bão" },
    "2026-03-14": { kind: "MAKEUP", name: "Bù" },
  },
};
const calendarOf = (version: number) => (version === 2 ? stormy : first);
const GROUNDS = { reasonCode: "OTHER", reason: "Đo lại đất", legalBasis: "Luật Đất đai" };

type Act = (dossier: DossierProjection, context: DecisionContext, past: ClockEvent[]) => Outcome | undefined;

/** What may happen to the clock in each state; anything else is the business of other tests. */
const ACTS: Record<string, Act[]> = {
  APPRAISING: [
    (dossier, context) => decideRequestSupplement(dossier, { ...GROUNDS, items: [] }, context),
    (_, context) => clock.decideAskObligation({ ...GROUNDS, amountDong: 1, payTo: "Kho bạc" }, context),
    (dossier, context) => clock.decidePause(dossier, GROUNDS, context),
    (dossier, context) => clock.decideReappoint(dossier, GROUNDS, context),
    (dossier, context) => decideAskWithdrawal(dossier, "Thôi", context),
    recalculate,
  ],
  SUPPLEMENT: [
    (dossier, context) => decideAnswerSupplement(dossier, { contentHash: "x", fee: null }, context),
  ],
  FIN_OBLIGATION: [
    (dossier, context) => clock.decideConfirmObligation(dossier, { proof: "BL" }, context),
    (dossier, context) => decideAskWithdrawal(dossier, "Thôi", context),
    recalculate,
  ],
  PAUSED: [
    (dossier, context) => clock.decideResume(dossier, "Xong", context),
    (dossier, context) => decideAskWithdrawal(dossier, "Thôi", context),
    recalculate,
  ],
  WITHDRAW_ASKED: [
    (dossier) => decideDenyWithdrawal(dossier, "Đã ký"),
    (dossier) => decideCancelWithdrawal(dossier),
    recalculate,
  ],
};

function recalculate(dossier: DossierProjection, context: DecisionContext, past: ClockEvent[]) {
  const turns = retellClock(tellClock(past), () => context.calendar);
  const dueAt = turns.filter(({ turn }) => turn.kind !== "RECALCULATED").at(-1)?.countedAt;
  return dueAt ? clock.decideRecalculateDue(dossier, { dueAt, provisional: false }, context) : undefined;
}

const terms: fc.Arbitrary<Term> = fc.record({
  value: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom("WORKING_DAY", "WORKING_HOUR", "CALENDAR_DAY"),
});
const choices = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 8000 }), fc.boolean()), {
  maxLength: 12,
});

test("whatever happens to a dossier, its due date follows from its events alone", () => {
  fc.assert(
    fc.property(terms, fc.integer({ min: 0, max: 20_000 }), choices, (term, wait, following) => {
      const events: ClockEvent[] = [];
      let dossier = sampleDossier();
      let now = at("2026-02-20 06:00").getTime() + wait * 60_000;
      const context = (calendar: WorkCalendar) => ({
        ...sampleContext("2026-03-02 09:00"),
        now: new Date(now),
        calendar,
      });
      const happen = (outcome: Outcome | undefined) => {
        if (!outcome || isRefusal(outcome)) return;
        const payload = { before: null, change: outcome.change, facts: outcome.facts };
        events.push({ seq: events.length + 1, type: outcome.type, at: new Date(now).toISOString(), payload });
        dossier = applyEvent(dossier, payload);
      };
      happen(decideAccept(dossier, { code: "C-1", term, setCount: 1 }, context(first)));
      dossier = { ...dossier, state: "APPRAISING", stepKey: "appraise" };
      let calendar = first;
      for (const [pick, minutes, published] of following) {
        now += minutes * 60_000 + 1;
        if (published) calendar = stormy;
        const acts = ACTS[dossier.state] ?? [];
        happen(acts[pick % Math.max(1, acts.length)]?.(dossier, context(calendar), events));
      }
      const row = { dueAt: dossier.dueAt ? new Date(dossier.dueAt) : null };
      expect(findDueDateProblem(events, row, calendarOf)).toBeNull();
    }),
    { numRuns: 400 },
  );
});
