import { describe, expect, it } from "vitest";
import type { DossierEventPayload, DossierEventType } from "./dossier-event";
import { mayApplicantRead } from "./payload-for-applicant";

type Case = [string, DossierEventType, DossierEventPayload["facts"], object, boolean];

describe("mayApplicantRead", () => {
  it.each<Case>([
    [
      "the filing",
      "SUBMITTED",
      { channel: "ONLINE" },
      { state: "SUBMITTED", legs: [], proposal: null },
      true,
    ],
    ["the acceptance", "ACCEPTED", { code: "000.1", setCount: 1 }, { state: "RECEIVED" }, true],
    [
      "the reasons of a refusal",
      "RECEPTION_REFUSED",
      { reason: "a", legalBasis: "b", guidance: "c" },
      {},
      true,
    ],
    ["a step without a note", "FORWARDED", { note: null }, { state: "ASSIGNING" }, true],
    ["a note between officers", "FORWARDED", { note: "xem kỹ" }, { state: "ASSIGNING" }, false],
    ["an instruction", "ASSIGNED", { assigneeAccountId: "a", instruction: "gấp" }, {}, false],
    ["why a draft came back", "SENT_BACK", { reason: "sai" }, {}, false],
    ["a draft result", "RESULT_DRAFTED", {}, {}, false],
    ["a field that nobody has opened yet", "FORWARDED", {}, { proposal: { reason: "x" } }, false],
  ])("%s", (_name, type, facts, change, expected) => {
    expect(mayApplicantRead(type, { before: null, change, facts })).toBe(expected);
  });
});
