import { describe, expect, it } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import type { ClockEvent } from "./clock-story";
import type { DossierChange } from "./dossier-projection";
import { DOSSIER_STATES, type DossierState } from "./dossier-state";
import { retellClock } from "./retell-clock";
import { tellShownClock } from "./shown-clock";

const calendar = publishedCalendar();
const iso = (text: string) => at(text).toISOString();
const RECEPTION_DUE = iso("2026-03-02 16:00");
const RESULT_DUE = iso("2026-03-16 09:00");
/** Example 29: fifteen days after Wed 4 March, to the end of Thu 19 March. */
const COMPLETION_DUE = new Date(at("2026-03-20 00:00").getTime() - 1).toISOString();

function event(seq: number, type: string, when: string, change: DossierChange): ClockEvent {
  return { seq, type, at: iso(when), payload: { change, facts: { reason: "Thiếu giấy chứng sinh" } } };
}

const submitted = event(1, "SUBMITTED", "2026-02-27 16:00", {
  ...{ state: "SUBMITTED", submittedAt: iso("2026-02-27 16:00") },
  ...{ receptionDueAt: RECEPTION_DUE, calendarVersion: 1 },
});
const accepted = event(2, "ACCEPTED", "2026-03-02 09:00", {
  ...{ state: "APPRAISING", acceptedAt: iso("2026-03-02 09:00"), clockStartAt: iso("2026-03-02 09:00") },
  ...{ calendarVersion: 1, term: { value: 10, unit: "WORKING_DAY" }, dueAt: RESULT_DUE },
});

/** A dossier brought to a state by one last event. */
function eventsTo(state: DossierState, isAccepted: boolean): ClockEvent[] {
  const waits = state === "SUPPLEMENT" || state === "SUPPLEMENT_RECEPTION";
  const change = { state, ...(waits && { supplementDueAt: COMPLETION_DUE }) };
  const last = event(3, "STEP", "2026-03-04 10:00", change);
  return isAccepted ? [submitted, accepted, last] : [submitted, last];
}

const BEFORE_ACCEPTANCE: Partial<Record<DossierState, string | null>> = {
  AWAIT_PREPAY: null,
  SUBMITTED: RECEPTION_DUE,
  SUPPLEMENT_RECEPTION: COMPLETION_DUE,
  REFUSED_RECEPTION: null,
  STOPPED: null,
};

describe("the story is about the date that is shown, and counts it again", () => {
  it.each(Object.keys(BEFORE_ACCEPTANCE) as DossierState[])("before acceptance: %s", (state) => {
    const story = tellShownClock(eventsTo(state, false), state, 1);
    expect(story?.turns.at(-1)?.promisedAt ?? null).toBe(BEFORE_ACCEPTANCE[state] ?? null);
    expect(story ? retellClock(story, () => calendar).every(({ agrees }) => agrees) : true).toBe(true);
  });

  const after = DOSSIER_STATES.filter((state) => state === "STOPPED" || !(state in BEFORE_ACCEPTANCE));
  it.each(after)("after acceptance: %s", (state) => {
    const story = tellShownClock(eventsTo(state, true), state, 1);
    expect(story?.turns.at(-1)?.promisedAt).toBe(state === "SUPPLEMENT" ? COMPLETION_DUE : RESULT_DUE);
    expect(story && retellClock(story, () => calendar).every(({ agrees }) => agrees)).toBe(true);
  });

  it.each(["SUPPLEMENT_RECEPTION", "SUPPLEMENT"] as const)(
    "tells the stop and the fifteen days: %s",
    (state) => {
      const story = tellShownClock(eventsTo(state, state === "SUPPLEMENT"), state, 1);
      expect(story).toMatchObject({
        subject: "COMPLETION",
        turns: [{ kind: "COMPLETION_ASKED", at: iso("2026-03-04 10:00"), term: { value: 15 } }],
        stops: [{ fromAt: iso("2026-03-04 10:00"), toAt: null, reason: "SUPPLEMENT" }],
      });
    },
  );

  it("under the law without such a last day has no date before acceptance, and the stop after it", () => {
    const asked = (state: DossierState) =>
      event(3, "SUPPLEMENT_REQUESTED", "2026-03-04 10:00", { state, supplementDueAt: null });
    expect(
      tellShownClock([submitted, asked("SUPPLEMENT_RECEPTION")], "SUPPLEMENT_RECEPTION", null),
    ).toBeNull();
    expect(tellShownClock([submitted, accepted, asked("SUPPLEMENT")], "SUPPLEMENT", null)).toMatchObject({
      subject: "RESULT",
      stops: [{ reason: "SUPPLEMENT", toAt: null }],
    });
  });
});
