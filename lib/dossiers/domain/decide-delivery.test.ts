import { describe, expect, it } from "vitest";
import { sampleContext, sampleDossier } from "@/scripts/testing/sample-province";
import {
  decideChangeDelivery,
  decideConfirmDelivery,
  decideRecordFailedDelivery,
  decideSendByPost,
  isLastAttempt,
  whyDeliverySettled,
} from "./decide-delivery";
import { isRefusal } from "./decision";
import { isSameDelivery, type ResultDelivery, readDelivery } from "./delivery-form";
import { DOSSIER_STATES, isClosed } from "./dossier-state";
import { findTargets } from "./transition-table";

const ready = sampleDossier({ state: "RESULT_READY" });
const posted = sampleDossier({ state: "RETURNING_POST", postTrackingNumber: "LS123456789VN" });
const WAYS: ResultDelivery[] = [
  { method: "ONLINE" },
  { method: "COUNTER" },
  { method: "POST", address: "Thôn Nà Lầu" },
  { method: "POST", address: "Thôn Bản Chúc" },
];

describe("another way of delivery", () => {
  it.each(DOSSIER_STATES)(
    "is open in %s exactly while there is a result to wait for and no post has it",
    (state) => {
      const settled = whyDeliverySettled(state);
      expect(findTargets(state, "changeDelivery")).toEqual(settled ? undefined : [state]);
      expect(settled).toBe(
        state === "RETURNING_POST" ? "handedToPost" : isClosed(state) ? "nothingToDeliver" : null,
      );
    },
  );

  it("changes the way and nothing else, and says both ways, never an address", () => {
    for (const from of WAYS) {
      for (const to of WAYS) {
        const outcome = decideChangeDelivery(ready, { from, to, contentHash: "c".repeat(64) });
        if (isSameDelivery(from, to)) {
          expect(outcome).toEqual({ refused: "deliveryUnchanged" });
          continue;
        }
        if (isRefusal(outcome)) throw new Error(outcome.refused);
        expect(outcome.change).toEqual({ contentHash: "c".repeat(64) });
        expect(outcome.facts).toEqual({ method: to.method, formerMethod: from.method });
      }
    }
  });

  it("opens no result online while its fee is owed; any other way stays open", () => {
    const owing = { ...ready, feeDong: 8_000, feeTiming: "AFTER" as const };
    const change = (to: ResultDelivery, dossier = owing) =>
      decideChangeDelivery(dossier, { from: { method: "COUNTER" }, to, contentHash: "c".repeat(64) });
    expect(change({ method: "ONLINE" })).toEqual({ refused: "feeBeforeOnline" });
    expect(isRefusal(change({ method: "POST", address: "Thôn Nà Lầu" }))).toBe(false);
    expect(isRefusal(change({ method: "ONLINE" }, { ...owing, feePaidDong: 8_000 }))).toBe(false);
  });

  it.each([
    [
      { method: "POST", address: "Thôn Nà Lầu" },
      { method: "POST", address: "Thôn Nà Lầu" },
    ],
    [{ method: "ONLINE", address: "Thôn Nà Lầu" }, { method: "ONLINE" }],
    [{ method: "PIGEON" }, { method: "COUNTER" }],
    [null, { method: "COUNTER" }],
  ])("reads %j as %j", (answers, delivery) => {
    expect(readDelivery(answers)).toEqual(delivery);
  });
});

describe("a parcel", () => {
  const failed = { reason: "Đi vắng", contentHashAtCounter: "d".repeat(64) };

  it.each(["AT_RECEPTION", "AFTER"] as const)("waits for a fee that was due %s", (feeTiming) => {
    const owing = { ...ready, feeDong: 8_000, feeTiming };
    const parcel = { trackingNumber: "LS123456789VN", postWorker: "Lê Văn Sơn", chosen: "POST" } as const;
    expect(decideSendByPost(owing, parcel)).toEqual({ refused: "feeUnpaid" });
    expect(decideSendByPost(ready, parcel)).toMatchObject({ change: { state: "RETURNING_POST" } });
  });

  it.each(["ONLINE", "COUNTER"] as const)("goes to nobody who chose %s", (chosen) => {
    const parcel = { trackingNumber: "LS123456789VN", postWorker: "Lê Văn Sơn", chosen };
    expect(decideSendByPost(ready, parcel)).toEqual({ refused: "notChosenPost" });
  });

  it("that fails a third time is collected at the counter, and only then", () => {
    for (const postFailures of [0, 1, 2]) {
      const dossier = { ...posted, postFailures };
      const { change, facts } = decideRecordFailedDelivery(dossier, failed);
      const last = postFailures === 2;
      expect(isLastAttempt(dossier)).toBe(last);
      expect(change.state).toBe(last ? "RESULT_READY" : undefined);
      expect(change.contentHash).toBe(last ? failed.contentHashAtCounter : undefined);
      expect(facts).toMatchObject({ attempt: postFailures + 1, trackingNumber: "LS123456789VN" });
    }
  });

  it("that is delivered ends the dossier, with its number in the event", () => {
    const delivered = decideConfirmDelivery(posted, { receivedBy: "Hoa" }, sampleContext("2026-03-02 10:00"));
    expect(delivered).toMatchObject({
      change: { state: "RETURNED" },
      facts: { receivedBy: "Hoa", trackingNumber: "LS123456789VN" },
    });
  });
});
