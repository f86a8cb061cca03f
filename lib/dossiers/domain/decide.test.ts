import { describe, expect, it } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { sampleContext, sampleDossier } from "@/scripts/testing/sample-province";
import { applyEvent, isLawful } from "./apply-event";
import {
  decideApprove,
  decideAssign,
  decideForward,
  decideReceiveLeg,
  decideSendBack,
  decideSubmitForApproval,
} from "./decide-processing";
import {
  decideAccept,
  decideAnswerSupplement,
  decideRefuseReception,
  decideRequestSupplement,
} from "./decide-reception";
import { decideIssue, decideReturnResult } from "./decide-result";
import { decideAskWithdrawal, decideDenyWithdrawal, decideGrantWithdrawal } from "./decide-withdrawal";
import { type Decision, isRefusal, type Outcome } from "./decision";
import type { DossierProjection } from "./dossier-projection";

const TEN_DAYS = { value: 10, unit: "WORKING_DAY" } as const;
const ASKED = {
  reasonCode: "PAPERS_MISSING",
  reason: "Thiếu giấy chứng sinh",
  legalBasis: "123/2015/NĐ-CP",
  items: [{ componentCode: "BIRTH", problem: "MISSING", whatToDo: "Chụp lại" }],
} as const;

function follow(dossier: DossierProjection, outcome: Outcome): DossierProjection {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const next = applyEvent(dossier, { before: null, change: outcome.change, facts: outcome.facts });
  expect(
    isLawful(outcome.type, dossier, next),
    `${outcome.type} from ${dossier.state} to ${next.state}`,
  ).toBe(true);
  return next;
}

function accepted(localTime: string): DossierProjection {
  const dossier = sampleDossier();
  return follow(
    dossier,
    decideAccept(dossier, { code: "C-1", term: TEN_DAYS, setCount: 1 }, sampleContext(localTime)),
  );
}

describe("reception", () => {
  it("promises the date the calendar gives (worked example 28)", () => {
    expect(accepted("2026-03-02 09:00")).toMatchObject({
      state: "RECEIVED",
      code: "C-1",
      acceptedOn: "2026-03-02",
      dueAt: at("2026-03-16 09:00").toISOString(),
      dueOn: "2026-03-16",
      dueProvisional: false,
    });
  });

  it("marks a date in a year without announced holidays as provisional", () => {
    const { lastLoadedYear } = publishedCalendar();
    expect(accepted(`${lastLoadedYear}-12-30 09:00`).dueProvisional).toBe(true);
  });

  it("has no promised date for a procedure without a limit", () => {
    const dossier = sampleDossier();
    const outcome = decideAccept(
      dossier,
      { code: "C-1", term: null, setCount: 1 },
      sampleContext("2026-03-02 09:00"),
    );
    expect(follow(dossier, outcome)).toMatchObject({ dueAt: null, dueOn: null });
  });

  it("ends with a refusal", () => {
    const refusal = {
      reasonCode: "NOT_COMPETENT",
      reason: "Không thuộc thẩm quyền",
      legalBasis: "61/2018/NĐ-CP",
      guidance: "Nộp ở Sở Tư pháp",
    };
    const dossier = sampleDossier();
    expect(follow(dossier, decideRefuseReception(refusal, sampleContext("2026-03-02 09:00")))).toMatchObject({
      state: "REFUSED_RECEPTION",
      endedOn: "2026-03-02",
      dueOn: null,
    });
  });
});

describe("supplement", () => {
  const appraising = (localTime: string) => ({ ...accepted(localTime), state: "APPRAISING" as const });

  it("restarts the whole term from zero when the citizen has answered (example 28)", () => {
    const dossier = appraising("2026-03-02 09:00");
    const asked = follow(dossier, decideRequestSupplement(dossier, ASKED, sampleContext("2026-03-04 10:00")));
    expect(asked).toMatchObject({ state: "SUPPLEMENT", supplementRounds: 1 });
    const answered = decideAnswerSupplement(
      asked,
      { contentHash: "b".repeat(64), fee: null },
      sampleContext("2026-03-11 14:00"),
    );
    expect(follow(asked, answered)).toMatchObject({
      state: "APPRAISING",
      dueOn: "2026-03-25",
      supplementItems: null,
    });
  });

  it("is asked at most once after acceptance", () => {
    const dossier = { ...appraising("2026-03-02 09:00"), supplementRounds: 1 };
    expect(decideRequestSupplement(dossier, ASKED, sampleContext("2026-03-03 09:00"))).toEqual({
      refused: "supplementOnce",
    });
  });

  it.each([
    ["2026-03-05 16:59", false],
    ["2026-03-06 00:01", true],
  ])("is asked within three working days: %s", (localTime, refused) => {
    const outcome = decideRequestSupplement(appraising("2026-03-02 09:00"), ASKED, sampleContext(localTime));
    expect(isRefusal(outcome)).toBe(refused);
  });

  it("before acceptance starts the reception clock again", () => {
    const dossier = sampleDossier();
    const asked = follow(dossier, decideRequestSupplement(dossier, ASKED, sampleContext("2026-03-06 10:00")));
    const answered = decideAnswerSupplement(
      asked,
      { contentHash: "b".repeat(64), fee: null },
      sampleContext("2026-03-06 16:00"),
    );
    expect(follow(asked, answered)).toMatchObject({
      state: "SUBMITTED",
      receptionDueAt: at("2026-03-09 16:00").toISOString(),
      dueOn: null,
    });
  });

  it("has no fixed end under the older regime", () => {
    const dossier = { ...appraising("2026-03-02 09:00"), regime: "R2018" as const };
    expect(
      follow(dossier, decideRequestSupplement(dossier, ASKED, sampleContext("2026-03-03 09:00")))
        .supplementDueAt,
    ).toBeNull();
  });
});

describe("the road commune → district → commune", () => {
  it("keeps one code and one due date through every hand, and ends at the commune's counter", () => {
    const context = sampleContext("2026-03-03 09:00");
    let dossier = accepted("2026-03-02 09:00");
    const seen: string[] = [];
    const act = (decide: (now: DossierProjection) => Outcome, changes: Partial<DossierProjection> = {}) => {
      dossier = { ...follow(dossier, decide(dossier)), ...changes };
      seen.push(`${dossier.state}@${dossier.holderUnitId}`);
    };
    const assign = (now: DossierProjection) =>
      decideAssign(now, { assigneeAccountId: "specialist", instruction: null }, context);
    const submit = (now: DossierProjection): Outcome =>
      decideSubmitForApproval(now, { appraiserAccountId: "specialist", note: null }, context);
    act((now) => decideForward(now, null, context));
    act(assign, { draftResultHash: "c".repeat(64) });
    act(submit);
    act((now) => decideApprove(now, null, context));
    act((now) => decideReceiveLeg(now, context));
    act(assign);
    act(submit);
    act((now) => decideApprove(now, null, context));
    act((now) => decideApprove(now, null, context));
    act((now) => decideIssue(now, { resultNumber: "01/KQ" }, context));
    act((now) =>
      decideReturnResult(now, { method: "ONLINE", chosen: "ONLINE", collector: "OWNER" }, context),
    );
    expect(seen).toEqual([
      "ASSIGNING@commune",
      "APPRAISING@commune",
      "SIGNING@commune",
      "INTERLINKED@district-social",
      "ASSIGNING@district-social",
      "APPRAISING@district-social",
      "REVIEWING@district-social",
      "SIGNING@district",
      "ISSUING@district",
      "RESULT_READY@commune-office",
      "RETURNED@commune-office",
    ]);
    expect(dossier).toMatchObject({ code: "C-1", dueOn: "2026-03-16", timeliness: "EARLY", legSeq: 3 });
  });

  it("sends a draft back to the one who made it, inside the same leg", () => {
    const dossier = sampleDossier({
      state: "SIGNING",
      stepKey: "d-sign",
      holderUnitId: "district",
      appraiserAccountId: "specialist",
    });
    expect(
      follow(dossier, decideSendBack(dossier, "Sai tên", sampleContext("2026-03-03 09:00"))),
    ).toMatchObject({
      state: "APPRAISING",
      stepKey: "d-appraise",
      holderUnitId: "district-social",
      holderAccountId: "specialist",
    });
  });

  it("takes nothing to the signer without a draft result", () => {
    const dossier = sampleDossier({ state: "APPRAISING", stepKey: "appraise" });
    const outcome = decideSubmitForApproval(
      dossier,
      { appraiserAccountId: "x", note: null },
      sampleContext("2026-03-03 09:00"),
    );
    expect(outcome).toEqual({ refused: "draftResultMissing" });
  });
});

describe("withdrawal", () => {
  const context = sampleContext("2026-03-03 09:00");

  it("is immediate before acceptance, confirmed after it", () => {
    const early = sampleDossier();
    expect(follow(early, decideAskWithdrawal(early, "Nộp nhầm", context)).state).toBe("STOPPED");
    const later = accepted("2026-03-02 09:00");
    const asked = follow(later, decideAskWithdrawal(later, "Đổi ý", context));
    expect(asked).toMatchObject({ state: "WITHDRAW_ASKED", resumeState: "RECEIVED" });
    expect(follow(asked, decideGrantWithdrawal(asked, context))).toMatchObject({
      state: "STOPPED",
      endedOn: "2026-03-03",
    });
    expect(follow(asked, decideDenyWithdrawal(asked, "Đã có kết quả"))).toMatchObject({
      state: "RECEIVED",
      dueOn: later.dueOn,
    });
  });
});

describe("the result", () => {
  it.each([
    ["2026-03-13 16:00", "EARLY"],
    ["2026-03-16 17:45", "ON_TIME"],
    ["2026-03-17 07:30", "LATE"],
  ])("issued at %s is %s: dates are compared, not hours", (localTime, timeliness) => {
    const dossier = { ...accepted("2026-03-02 09:00"), state: "ISSUING" as const, stepKey: "d-issue" };
    const decision: Decision = decideIssue(dossier, { resultNumber: "01/KQ" }, sampleContext(localTime));
    expect(follow(dossier, decision).timeliness).toBe(timeliness);
  });
});
