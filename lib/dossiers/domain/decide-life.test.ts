import { describe, expect, it } from "vitest";
import { at } from "@/scripts/testing/published-calendar";
import { sampleContext, sampleDossier } from "@/scripts/testing/sample-province";
import { applyEvent, isLawful } from "./apply-event";
import {
  decideAskObligation,
  decideConfirmObligation,
  decidePause,
  decideReappoint,
  decideRecalculateDue,
  decideResume,
} from "./decide-clock";
import { decideRecordFailedDelivery, decideSendByPost } from "./decide-delivery";
import { decideAnswerPart, decideConsult, decideEndConsultation } from "./decide-parts";
import { decideForward, decideRecall } from "./decide-processing";
import { decideAccept, decideExpireSupplement, decideRequestSupplement } from "./decide-reception";
import { decideCorrectResult, decideReturnResult, decideTakeFee } from "./decide-result";
import { isRefusal, type Outcome } from "./decision";
import type { EventActor } from "./dossier-event";
import type { DossierProjection } from "./dossier-projection";
import { withSender } from "./note-sender";

const TEN_DAYS = { value: 10, unit: "WORKING_DAY" } as const;
const GROUNDS = { reasonCode: "OTHER", reason: "Đo lại đất", legalBasis: "Luật Đất đai" };
const OFFICER: EventActor = {
  kind: "OFFICER",
  accountId: "sender",
  postId: "post",
  unitId: "commune-office",
  role: "RECEPTION",
};

function follow(dossier: DossierProjection, outcome: Outcome | undefined): DossierProjection {
  if (!outcome || isRefusal(outcome)) throw new Error(outcome?.refused ?? "no decision");
  const change = withSender(dossier, outcome, OFFICER);
  const next = applyEvent(dossier, { before: null, change, facts: outcome.facts });
  expect(isLawful(outcome.type, dossier, next), `${outcome.type} → ${next.state}`).toBe(true);
  return next;
}

function appraising(localTime: string, changes: Partial<DossierProjection> = {}): DossierProjection {
  const dossier = sampleDossier();
  const input = { code: "C-1", term: TEN_DAYS, setCount: 1 };
  const accepted = follow(dossier, decideAccept(dossier, input, sampleContext(localTime)));
  return { ...accepted, state: "APPRAISING", stepKey: "appraise", ...changes };
}

describe("a stop of the clock", () => {
  it("adds what was left when an obligation is met (worked example 31)", () => {
    const dossier = appraising("2026-03-02 09:00");
    const asked = follow(
      dossier,
      decideAskObligation(
        { ...GROUNDS, amountDong: 1_000_000, payTo: "Kho bạc" },
        sampleContext("2026-03-06 10:00"),
      ),
    );
    expect(asked.state).toBe("FIN_OBLIGATION");
    const met = follow(
      asked,
      decideConfirmObligation(asked, { proof: "BL 01" }, sampleContext("2026-03-18 10:00")),
    );
    expect(met).toMatchObject({
      state: "APPRAISING",
      dueAt: at("2026-03-26 09:00").toISOString(),
      nextDueAt: at("2026-03-26 09:00").toISOString(),
      clockStoppedAt: null,
    });
  });

  it("goes on where it was paused, with the same arithmetic", () => {
    const dossier = appraising("2026-03-02 09:00", { state: "REVIEWING" });
    const paused = follow(dossier, decidePause(dossier, GROUNDS, sampleContext("2026-03-06 10:00")));
    expect(paused).toMatchObject({ state: "PAUSED", pausedFrom: "REVIEWING" });
    const resumed = follow(paused, decideResume(paused, "Đã đo xong", sampleContext("2026-03-18 10:00")));
    expect(resumed).toMatchObject({
      state: "REVIEWING",
      pausedFrom: null,
      dueAt: at("2026-03-26 09:00").toISOString(),
    });
  });
});

describe("a new appointment (worked example 32)", () => {
  const dossier = appraising("2026-03-02 09:00");

  it("is promised once, three working days later, in time", () => {
    const promised = follow(dossier, decideReappoint(dossier, GROUNDS, sampleContext("2026-03-13 16:00")));
    expect(promised).toMatchObject({ dueOn: "2026-03-19", reappointments: 1 });
    expect(decideReappoint(promised, GROUNDS, sampleContext("2026-03-13 16:30"))).toEqual({
      refused: "reappointOnce",
    });
  });

  it.each(["2026-03-14 09:00", "2026-03-16 08:00", "2026-03-20 08:00"])("is refused on %s", (localTime) => {
    expect(decideReappoint(dossier, GROUNDS, sampleContext(localTime))).toEqual({
      refused: "reappointTooLate",
    });
  });
});

describe("a supplement that never comes (worked example 29)", () => {
  const dossier = appraising("2026-03-02 09:00");
  const asked = follow(
    dossier,
    decideRequestSupplement(
      dossier,
      { reasonCode: "PAPERS_MISSING", reason: "Thiếu", legalBasis: "118/2025", items: [] },
      sampleContext("2026-03-04 10:00"),
    ),
  );

  it("stops the dossier after the fifteenth day, not on it", () => {
    expect(decideExpireSupplement(asked, sampleContext("2026-03-19 23:59"))).toEqual({
      refused: "supplementRunning",
    });
    const expired = decideExpireSupplement(asked, sampleContext("2026-03-20 00:05"));
    expect(follow(asked, expired)).toMatchObject({ state: "STOPPED", endedOn: "2026-03-20" });
  });

  it("refuses reception when nothing was accepted yet", () => {
    const early = { ...asked, state: "SUPPLEMENT_RECEPTION", acceptedAt: null } as const;
    const refused = follow(early, decideExpireSupplement(early, sampleContext("2026-03-20 00:05")));
    expect(refused).toMatchObject({ state: "REFUSED_RECEPTION", endedOn: "2026-03-20" });
  });

  it("ends a working day later when its last day became a day off, and no earlier for a make-up day", () => {
    const changed = (kind: "OFF" | "MAKEUP", on: string, localTime: string) => {
      const context = sampleContext(localTime);
      const { calendar } = context;
      const days = { ...calendar.days, [on]: { kind, name: "Đổi lịch" } };
      return decideExpireSupplement(asked, { ...context, calendar: { ...calendar, days } });
    };
    expect(isRefusal(changed("OFF", "2026-03-19", "2026-03-20 16:00"))).toBe(true);
    expect(isRefusal(changed("OFF", "2026-03-19", "2026-03-21 00:05"))).toBe(false);
    expect(isRefusal(changed("MAKEUP", "2026-03-15", "2026-03-19 23:59"))).toBe(true);
  });

  it("has no such term under the decree of 2018", () => {
    const old = { ...asked, supplementDueAt: null };
    expect(isRefusal(decideExpireSupplement(old, sampleContext("2026-06-20 00:05")))).toBe(true);
  });
});

describe("a recall", () => {
  const received = { ...appraising("2026-03-02 09:00"), state: "RECEIVED" as const, stepKey: "receive" };
  const forwarded = follow(received, decideForward(received, null, sampleContext("2026-03-02 10:00")));

  it("brings the dossier back to who passed it on", () => {
    const back = follow(forwarded, decideRecall(forwarded, false, sampleContext("2026-03-02 10:05")));
    expect(back).toMatchObject({
      state: "RECEIVED",
      stepKey: "receive",
      holderUnitId: "commune-office",
      sentBy: null,
    });
  });

  it("is refused when the receiver has opened it", () => {
    const outcome = decideRecall(forwarded, true, sampleContext("2026-03-02 10:05"));
    expect(outcome).toEqual({ refused: "recallOpened" });
  });
});

describe("parts of others", () => {
  const dossier = appraising("2026-03-02 09:00");
  const part = (unitId: string, kind: "OPINION" | "JOINT") => ({
    unitId,
    kind,
    agencyId: unitId,
    request: "Cho ý kiến",
    dueAt: at("2026-03-05 09:00"),
  });
  const asked = follow(
    dossier,
    decideConsult(
      dossier,
      [part("district", "OPINION"), part("justice", "OPINION")],
      sampleContext("2026-03-03 09:00"),
    ),
  );
  const answer = (seq: number) => ({ seq, outcome: "AGREED" as const, answer: "Đồng ý" });

  it("are asked at once, and bring the dossier back with the last answer", () => {
    expect(asked.state).toBe("CONSULTING");
    const one = follow(asked, decideAnswerPart(asked, answer(2), sampleContext("2026-03-04 09:00")));
    expect(one.state).toBe("CONSULTING");
    expect(decideAnswerPart(one, answer(2), sampleContext("2026-03-04 09:30"))).toEqual({
      refused: "partDone",
    });
    const all = follow(one, decideAnswerPart(one, answer(1), sampleContext("2026-03-04 10:00")));
    expect(all.state).toBe("APPRAISING");
    expect(all.dueAt).toBe(dossier.dueAt);
  });

  it("do not agree by silence", () => {
    const ended = follow(asked, decideEndConsultation(asked, "Quá hạn", sampleContext("2026-03-06 09:00")));
    expect(ended.legs.map((leg) => leg.outcome)).toEqual(["NOT_ANSWERED", "NOT_ANSWERED"]);
  });

  it("are joint work of several agencies, or opinions, never both in one request", () => {
    const mixed = [part("district", "OPINION"), part("justice", "JOINT")];
    expect(decideConsult(dossier, mixed, sampleContext("2026-03-03 09:00"))).toEqual({
      refused: "partsOfOneKind",
    });
    const joint = decideConsult(dossier, [part("justice", "JOINT")], sampleContext("2026-03-03 09:00"));
    expect(follow(dossier, joint).state).toBe("INTERLINKED");
  });
});

describe("the end", () => {
  const failed = { reason: "Không có nhà", contentHashAtCounter: "c".repeat(64) };
  const ready = { ...appraising("2026-03-02 09:00"), state: "RESULT_READY" as const, resultNumber: "01/KQ" };
  const context = sampleContext("2026-03-10 09:00");

  it.each(["AT_RECEPTION", "AFTER"] as const)("waits for a fee that was due %s", (feeTiming) => {
    const owing = { ...ready, feeDong: 100_000, feeTiming };
    const handOver = { method: "COUNTER", chosen: "COUNTER", collector: "OWNER" } as const;
    expect(decideReturnResult(owing, handOver, context)).toEqual({ refused: "feeUnpaid" });
    expect(
      decideSendByPost(owing, { trackingNumber: "VN1", postWorker: "Hoàng Văn Thư", chosen: "POST" }),
    ).toEqual({
      refused: "feeUnpaid",
    });
    const fee = { amountDong: 100_000, method: "CASH", receiptNumber: "01" };
    const paid = follow(owing, decideTakeFee(owing, fee, context));
    expect(follow(paid, decideReturnResult(paid, handOver, context)).state).toBe("RETURNED");
    expect(decideTakeFee(paid, fee, context)).toEqual({ refused: "nothingOwed" });
  });

  it("leaves no counter and no post while its paper is carried; online it needs none", () => {
    const carried = { collector: "OWNER", onTheWay: true } as const;
    const refused = { refused: "resultOnTheWay" };
    expect(decideReturnResult(ready, { ...carried, method: "COUNTER", chosen: "COUNTER" }, context)).toEqual(
      refused,
    );
    const parcel = {
      trackingNumber: "VN1",
      postWorker: "Hoàng Văn Thư",
      chosen: "POST",
      onTheWay: true,
    } as const;
    expect(decideSendByPost(ready, parcel)).toEqual(refused);
    const online = decideReturnResult(ready, { ...carried, method: "ONLINE", chosen: "ONLINE" }, context);
    expect(follow(ready, online).state).toBe("RETURNED");
  });

  it.each([
    ["ONLINE", "ONLINE", null, null],
    ["COUNTER", "COUNTER", null, null],
    ["ONLINE", "COUNTER", "Gấp", "notChosenOnline"],
    ["ONLINE", "POST", "Gấp", "notChosenOnline"],
    ["COUNTER", "ONLINE", null, "returnedOtherwise"],
    ["COUNTER", "POST", null, "returnedOtherwise"],
    ["COUNTER", "ONLINE", "Đến quầy nhận", null],
    ["COUNTER", "POST", "Đến quầy nhận", null],
  ] as const)(
    "is handed over %s to who chose %s, because %s: %s",
    (method, chosen, otherwiseReason, refused) => {
      const outcome = decideReturnResult(
        ready,
        { method, chosen, otherwiseReason, collector: "OWNER" },
        context,
      );
      if (refused) return expect(outcome).toEqual({ refused });
      if (isRefusal(outcome)) throw new Error(outcome.refused);
      const otherwise = { chosen, reason: otherwiseReason };
      expect(outcome.facts).toEqual({
        ...{ method, collector: "OWNER", collectorProof: null },
        ...(method === chosen ? {} : otherwise),
      });
    },
  );

  it.each([0, null])("does not wait where the fee is %s: exempt, or not published", (feeDong) => {
    const exempt = { ...ready, feeDong, feeTiming: null };
    const handOver = { method: "COUNTER", chosen: "COUNTER", collector: "OWNER" } as const;
    expect(follow(exempt, decideReturnResult(exempt, handOver, context)).state).toBe("RETURNED");
  });

  it("comes back to the counter after the third failed delivery", () => {
    let posted = follow(
      ready,
      decideSendByPost(ready, { trackingNumber: "VN1", postWorker: "Hoàng Văn Thư", chosen: "POST" }),
    );
    for (const state of ["RETURNING_POST", "RETURNING_POST", "RESULT_READY"]) {
      posted = follow(posted, decideRecordFailedDelivery(posted, failed));
      expect(posted.state).toBe(state);
    }
  });

  it("is put right within three working days, and a later correction is marked late", () => {
    const returned = { ...ready, state: "RETURNED" as const, endedOn: "2026-03-04" };
    const correct = (reportedOn: string) =>
      decideCorrectResult(
        returned,
        {
          resultNumber: "02/KQ",
          reason: "Sai ngày sinh",
          reportedAt: at(reportedOn),
          draftResultHash: "d".repeat(64),
        },
        context,
      );
    const inTime = correct("2026-03-05 10:00");
    const late = correct("2026-03-04 10:00");
    if (isRefusal(inTime) || isRefusal(late)) throw new Error("refused");
    expect(follow(returned, inTime)).toMatchObject({ state: "RESULT_READY", resultNumber: "02/KQ" });
    expect([inTime.facts.late, late.facts.late]).toEqual([0, 1]);
    for (const never of ["0001-01-01 00:00", "2026-01-01 10:00"]) {
      expect(correct(never)).toEqual({ refused: "reportedBeforeResult" });
    }
  });
});

describe("a new calendar", () => {
  it("changes nothing when it gives the same date", () => {
    const dossier = appraising("2026-03-02 09:00");
    const same = { dueAt: new Date(dossier.dueAt ?? 0), provisional: false };
    expect(decideRecalculateDue(dossier, same, sampleContext("2026-03-03 09:00"))).toBeUndefined();
  });
});
