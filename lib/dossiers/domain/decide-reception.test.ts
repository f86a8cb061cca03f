import { describe, expect, it } from "vitest";
import { at } from "@/scripts/testing/published-calendar";
import { sampleContext, sampleDossier } from "@/scripts/testing/sample-province";
import { applyEvent } from "./apply-event";
import {
  decideAccept,
  decideAnswerSupplement,
  decideExpireSupplement,
  decideRequestSupplement,
} from "./decide-reception";
import { isRefusal, type Outcome } from "./decision";
import type { DossierProjection } from "./dossier-projection";

const ASKED = {
  reasonCode: "PAPERS_MISSING",
  reason: "Thiếu giấy chứng sinh",
  legalBasis: "123/2015/NĐ-CP",
  items: [{ componentCode: "BIRTH", problem: "MISSING", whatToDo: "Chụp lại" }],
} as const;
const NEW_PAPER = { contentHash: "b".repeat(64), fee: null };

function follow(dossier: DossierProjection, outcome: Outcome): DossierProjection {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return applyEvent(dossier, { before: null, change: outcome.change, facts: outcome.facts });
}

const appraising = (changes: Partial<DossierProjection> = {}) => {
  const dossier = sampleDossier();
  const term = { value: 10, unit: "WORKING_DAY" } as const;
  const outcome = decideAccept(
    dossier,
    { code: "C-1", term, setCount: 1 },
    sampleContext("2026-03-02 09:00"),
  );
  return { ...follow(dossier, outcome), state: "APPRAISING", stepKey: "appraise", ...changes } as const;
};
const askOn = (dossier: DossierProjection, localTime: string) =>
  follow(dossier, decideRequestSupplement(dossier, ASKED, sampleContext(localTime)));

describe("a completed supplement", () => {
  it("restarts the hours of the step with the term: the wait makes no officer late", () => {
    const answered = decideAnswerSupplement(
      askOn(appraising(), "2026-03-04 10:00"),
      NEW_PAPER,
      sampleContext("2026-03-11 14:00"),
    );
    expect(answered).toMatchObject({
      change: {
        dueAt: at("2026-03-25 14:00").toISOString(),
        heldSinceAt: at("2026-03-11 14:00").toISOString(),
        stepDueAt: at("2026-03-13 14:00").toISOString(),
      },
    });
  });

  it.each([
    ["SUPPLEMENT", "2026-03-19 23:59", false],
    ["SUPPLEMENT", "2026-03-20 00:00", true],
    ["SUPPLEMENT_RECEPTION", "2026-03-19 23:59", false],
    ["SUPPLEMENT_RECEPTION", "2026-03-20 00:00", true],
  ] as const)(
    "is too late after the last day, whether or not a worker ended it: %s, %s",
    (state, now, over) => {
      const asked = askOn(state === "SUPPLEMENT" ? appraising() : sampleDossier(), "2026-03-04 10:00");
      expect(asked.state).toBe(state);
      const answered = decideAnswerSupplement(asked, NEW_PAPER, sampleContext(now));
      expect("refused" in answered ? answered.refused : null).toBe(over ? "supplementOver" : null);
      expect(isRefusal(decideExpireSupplement(asked, sampleContext(now)))).toBe(!over);
    },
  );

  it("is never too late under the older regime, which set no term", () => {
    const asked = askOn(appraising({ regime: "R2018" }), "2026-03-03 09:00");
    const answered = decideAnswerSupplement(asked, NEW_PAPER, sampleContext("2026-06-03 09:00"));
    expect(isRefusal(answered)).toBe(false);
  });
});

describe("papers taken in are handed over", () => {
  it.each([
    ["ONLINE", "2026-03-03 14:50", "2026-03-04 09:20"],
    ["COUNTER", "2026-03-03 14:50", "2026-03-03 17:00"],
    ["POST", "2026-03-03 15:00", "2026-03-03 17:00"],
    ["COUNTER", "2026-03-03 15:20", "2026-03-04 07:30"],
    ["COUNTER", "2026-03-03 09:00", "2026-03-03 14:30"],
  ] as const)(
    "%s, accepted %s: by %s, of the law and the process the earlier (example 33)",
    (channel, now, due) => {
      const { change } = decideAccept(
        sampleDossier({ channel }),
        { code: "C-1", term: null, setCount: 1 },
        sampleContext(now),
      );
      expect(change.stepDueAt).toBe(at(due).toISOString());
    },
  );
});
