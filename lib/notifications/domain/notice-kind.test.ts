import { describe, expect, it } from "vitest";
import { findNoticeKind } from "./notice-kind";

describe("findNoticeKind", () => {
  it.each([
    ["SUBMITTED", "SUBMITTED", "SUBMITTED"],
    // What waits for a fee has not reached the office: nobody is told that it has.
    ["SUBMITTED", "AWAIT_PREPAY", "FEE_ASKED"],
    ["FEE_TAKEN", "SUBMITTED", "FEE_TAKEN"],
    ["FEE_TAKEN", undefined, "FEE_TAKEN"],
    ["ACCEPTED", "RECEIVED", "ACCEPTED"],
    ["SUPPLEMENT_REQUESTED", "SUPPLEMENT", "SUPPLEMENT_ASKED"],
    ["SUPPLEMENT_REQUESTED", "SUPPLEMENT_RECEPTION", "SUPPLEMENT_ASKED"],
    ["SUPPLEMENT_ANSWERED", "SUBMITTED", "SUPPLEMENT_TAKEN"],
    ["SUPPLEMENT_ANSWERED", "APPRAISING", "SUPPLEMENT_TAKEN"],
    ["RECEPTION_REFUSED", "REFUSED_RECEPTION", "REFUSED"],
    ["APPROVED", "INTERLINKED", "MOVED"],
    ["WITHDRAWAL_ASKED", "STOPPED", "STOPPED"],
    ["WITHDRAWAL_GRANTED", "STOPPED", "STOPPED"],
    ["WITHDRAWAL_DENIED", "APPRAISING", "WITHDRAWAL_DENIED"],
    ["WITHDRAWAL_DENIED", "INTERLINKED", "WITHDRAWAL_DENIED"],
    ["SUPPLEMENT_EXPIRED", "STOPPED", "STOPPED"],
    ["OBLIGATION_ASKED", "FIN_OBLIGATION", "OBLIGATION_ASKED"],
    ["OBLIGATION_MET", "APPRAISING", "OBLIGATION_MET"],
    ["PAUSED", "PAUSED", "PAUSED"],
    ["RESUMED", "INTERLINKED", "RESUMED"],
    ["REAPPOINTED", "APPRAISING", "REAPPOINTED"],
    ["RESULT_REFUSED", "REFUSED_RESULT", "RESULT_REFUSED"],
    ["RESULT_ISSUED", "RESULT_READY", "RESULT_READY"],
    ["REDIRECTED", "RECEIVED", "MOVED"],
    ["SETTLED_AT_ONCE", "RESULT_READY", "RESULT_READY"],
    ["RESULT_CORRECTED", "RESULT_READY", "RESULT_CORRECTED"],
    ["RESULT_RETURNED", "RETURNED", "RETURNED"],
    ["DELIVERY_CHANGED", undefined, "DELIVERY_CHANGED"],
    ["SENT_BY_POST", "RETURNING_POST", "SENT_BY_POST"],
    ["DELIVERY_FAILED", "RESULT_READY", "DELIVERY_FAILED"],
    ["DELIVERED", "RETURNED", "RETURNED"],
  ] as const)("tells of %s into %s: %s", (type, state, kind) => {
    expect(findNoticeKind(type, state)).toBe(kind);
  });

  it.each(["FORWARDED", "ASSIGNED", "CLAIMED", "RESULT_DRAFTED", "SENT_BACK", "LEG_RECEIVED"] as const)(
    "says nothing of %s",
    (type) => {
      expect(findNoticeKind(type, undefined)).toBeNull();
    },
  );
});
