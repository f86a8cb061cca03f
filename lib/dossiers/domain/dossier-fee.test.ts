import { expect, test } from "vitest";
import { feeForPayer, owedDong } from "./dossier-fee";
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
