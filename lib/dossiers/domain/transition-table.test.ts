import { describe, expect, it } from "vitest";
import { DOSSIER_STATES, type DossierState, isClosed, isEnded, NATIONAL_STATUS } from "./dossier-state";
import { DOSSIER_ACTIONS, findTargets } from "./transition-table";

describe("the life cycle", () => {
  it.each(DOSSIER_STATES.filter(isClosed))(
    "lets nothing but correction and archiving lead out of %s",
    (state) => {
      const out = DOSSIER_ACTIONS.filter((action) => findTargets(state, action));
      expect(findTargets(state, "joinApplicant")).toEqual([state]);
      const moves = out.filter((action) => action !== "joinApplicant");
      expect(moves.filter((action) => action !== "correctResult" && action !== "archive")).toEqual([]);
    },
  );

  it("never lets the clock of the citizen start anew except by their own answer", () => {
    for (const state of DOSSIER_STATES) {
      for (const action of DOSSIER_ACTIONS) {
        const back = findTargets(state, action)?.some((target) => target === "SUBMITTED" && target !== state);
        if (back) expect(["answerSupplement", "takeFee"], `${state} ${action}`).toContain(action);
      }
    }
  });

  it.each(DOSSIER_STATES.filter((state) => !isClosed(state)))("has a way out of %s", (state) => {
    expect(DOSSIER_ACTIONS.some((action) => findTargets(state, action))).toBe(true);
  });

  it("reaches every state from the first one, and an end from every state", () => {
    expect(reachableFrom("AWAIT_PREPAY")).toEqual(new Set(DOSSIER_STATES));
    for (const state of DOSSIER_STATES) {
      expect([...reachableFrom(state)].some(isClosed), state).toBe(true);
    }
  });

  it("never brings an ended dossier back to work", () => {
    for (const state of DOSSIER_STATES.filter(isEnded)) {
      for (const target of reachableFrom(state)) expect(isEnded(target), `${state} → ${target}`).toBe(true);
    }
  });

  it("allows no withdrawal once the result is being issued", () => {
    for (const state of ["ISSUING", "RESULT_READY", "RETURNING_POST", "RETURNED"] as const) {
      expect(findTargets(state, "askWithdrawal"), state).toBeUndefined();
    }
  });

  it("gives each state its own national code", () => {
    expect(NATIONAL_STATUS.SUBMITTED).toBe(1);
    expect(NATIONAL_STATUS.SUPPLEMENT).toBe(5);
    expect(NATIONAL_STATUS.RESULT_READY).toBe(9);
    expect(new Set(Object.values(NATIONAL_STATUS))).toEqual(new Set([null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  });
});

function reachableFrom(start: DossierState): Set<DossierState> {
  const seen = new Set<DossierState>([start]);
  for (const state of seen) {
    for (const action of DOSSIER_ACTIONS) {
      for (const target of findTargets(state, action) ?? []) seen.add(target);
    }
  }
  return seen;
}
