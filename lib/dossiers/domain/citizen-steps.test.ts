import { describe, expect, it } from "vitest";
import { citizenSteps } from "./citizen-steps";
import { DOSSIER_STATES, isClosed } from "./dossier-state";

describe("citizenSteps", () => {
  it.each(DOSSIER_STATES)("has one step that is now, and none once the dossier has ended: %s", (state) => {
    for (const acceptedAt of [null, "2026-03-02T02:00:00Z"]) {
      const current = citizenSteps({ state, acceptedAt, resumeState: null }).filter(
        (step) => step.state === "current",
      );
      expect(current).toHaveLength(isClosed(state) ? 0 : 1);
    }
  });

  it.each(["STOPPED", "REFUSED_RECEPTION"] as const)(
    "leaves one that was never accepted before reception: %s",
    (state) => {
      const steps = citizenSteps({ state, acceptedAt: null, resumeState: null });
      expect(steps.map((step) => step.state)).toEqual(["done", "ahead", "ahead", "ahead", "ahead"]);
    },
  );
});
