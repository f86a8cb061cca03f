import { expect, test } from "vitest";
import { DOSSIER_EVENT_TYPES } from "./dossier-event";
import { DOSSIER_STATES } from "./dossier-state";
import { sentMoment } from "./sent-moment";

test.each([
  ["SUBMITTED", false, "SUBMITTED", "FILED"],
  ["AWAIT_PREPAY", false, "SUBMITTED", "UNPAID"],
  ["SUBMITTED", false, "SUPPLEMENT_ANSWERED", "COMPLETED"],
  ["APPRAISING", true, "SUPPLEMENT_ANSWERED", "COMPLETED_LATER"],
  ["SIGNING", true, "SUPPLEMENT_ANSWERED", null],
  ["STOPPED", false, "SUBMITTED", null],
] as const)("%s, accepted %s, after %s: %s", (state, accepted, lastType, moment) => {
  expect(sentMoment({ state, accepted, lastType })).toBe(moment);
});

test("nothing is said of this moment once anything else has happened", () => {
  for (const lastType of DOSSIER_EVENT_TYPES) {
    if (lastType === "SUBMITTED" || lastType === "SUPPLEMENT_ANSWERED") continue;
    for (const state of DOSSIER_STATES) {
      expect(sentMoment({ state, accepted: true, lastType }), `${state} ${lastType}`).toBeNull();
      expect(sentMoment({ state, accepted: false, lastType }), `${state} ${lastType}`).toBeNull();
    }
  }
});
