import { expect, test } from "vitest";
import { feeAfterAnswers, feeForPayer, owedDong, quoteFee } from "./dossier-fee";
import type { DossierState } from "./dossier-state";

const owed = { dueDong: 16_000, paidDong: 0, timing: null };

test.each<[DossierState, boolean]>([
  ["SUBMITTED", true],
  ["APPRAISING", true],
  ["REFUSED_RESULT", true],
  ["REFUSED_RECEPTION", false],
  ["STOPPED", false],
])("an unpaid fee of a dossier that is %s is told: %s", (state, told) => {
  expect(feeForPayer(owed, state)).toEqual(told ? owed : null);
});

test("what was paid is told to the end", () => {
  const paid = { ...owed, paidDong: 16_000 };
  expect(feeForPayer(paid, "STOPPED")).toEqual(paid);
});

test("where nothing is published nothing is told", () => {
  expect(feeForPayer(null, "SUBMITTED")).toBeNull();
});

test.each([
  [0, 16_000],
  [6_000, 10_000],
  [16_000, 0],
  [20_000, 0],
])("of 16.000 đ, %d paid leaves %d", (paidDong, left) => {
  expect(owedDong({ ...owed, paidDong })).toBe(left);
});

test("nothing published is nothing owed", () => {
  expect(owedDong(null)).toBe(0);
});

test("what it will cost follows the answers and the way of filing, and says when it is taken", () => {
  const copies = { amount: 5_000, channel: null, each: { field: "copies", free: 1 } };
  const fees = [{ amount: 200_000, channel: "ONLINE" as const }, copies];
  expect(quoteFee({ fees, collect: "AFTER" }, "ONLINE", { copies: "3" })).toEqual({
    ...{ dueDong: 210_000, paidDong: 0, timing: "AFTER" },
  });
  expect(quoteFee({ fees }, "COUNTER", { copies: "2" })).toMatchObject({
    dueDong: 5_000,
    timing: "AT_RECEPTION",
  });
  expect(quoteFee({ fees }, "COUNTER", { copies: "1" })).toMatchObject({ dueDong: 0, timing: null });
  expect(quoteFee({ fees: [] }, "ONLINE", {})).toBeNull();
});

test.each([
  ["more", 0, 24_000, { feeDong: 24_000, feeTiming: "AFTER" }],
  ["less", 0, 8_000, { feeDong: 8_000, feeTiming: "AFTER" }],
  ["nothing any more", 0, 0, { feeDong: 0, feeTiming: null }],
  ["less than was taken", 16_000, 8_000, {}],
  ["less than half of what was taken", 12_000, 0, { feeDong: 12_000, feeTiming: "AFTER" }],
  ["the same", 0, 16_000, {}],
] as const)("mended answers that cost %s", (_case, feePaidDong, dueDong, change) => {
  const before = { feeDong: 16_000, feePaidDong, feeTiming: "AFTER" as const };
  const timing = dueDong > 0 ? ("AFTER" as const) : null;
  expect(feeAfterAnswers(before, { dueDong, paidDong: 0, timing })).toEqual(change);
});

test("mended answers without a published fee change none", () => {
  expect(feeAfterAnswers({ feeDong: 16_000, feePaidDong: 0, feeTiming: "AFTER" }, null)).toEqual({});
});
