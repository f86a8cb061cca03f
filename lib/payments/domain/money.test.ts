import fc from "fast-check";
import { expect, test } from "vitest";
import { isVnd, multiplyVnd, reduceVnd, sumVnd, type Vnd, vnd } from "./money";

test.each([0, 1, 15_000, Number.MAX_SAFE_INTEGER])("%d is an amount", (amount) => {
  expect(vnd(amount)).toBe(amount);
});

test.each([-1, -0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%d is no amount", (amount) => {
  expect(isVnd(amount)).toBe(false);
  expect(() => vnd(amount)).toThrow(RangeError);
});

test("amounts are added, multiplied and reduced in whole đồng", () => {
  expect(sumVnd([])).toBe(0);
  expect(sumVnd([vnd(8_000), vnd(2_000)])).toBe(10_000);
  expect(multiplyVnd(vnd(2_000), 3)).toBe(6_000);
  expect(reduceVnd(vnd(100_000), 50)).toBe(50_000);
  expect(reduceVnd(vnd(15_001), 50)).toBe(7_501);
  expect(reduceVnd(vnd(100), 100)).toBe(0);
});

test("what would not be an amount is refused", () => {
  expect(() => multiplyVnd(vnd(1), 1.5)).toThrow(RangeError);
  expect(() => multiplyVnd(vnd(1), -1)).toThrow(RangeError);
  expect(() => sumVnd([vnd(Number.MAX_SAFE_INTEGER), vnd(1)])).toThrow(RangeError);
  expect(() => reduceVnd(vnd(1), 101)).toThrow(RangeError);
});

test("a reduction is exact to half a đồng at any size", () => {
  const amounts = fc.maxSafeNat() as fc.Arbitrary<Vnd>;
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 100 }), (amount, percent) => {
      const left = BigInt(reduceVnd(amount, percent)) * 100n - BigInt(amount) * BigInt(100 - percent);
      expect(left > -50n && left <= 50n).toBe(true);
    }),
  );
});
