import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumByMethod } from "./cash-list";

const line = fc.record({
  method: fc.constantFrom("CASH", "TRANSFER"),
  amountDong: fc.integer({ min: 1, max: 1_000_000 }),
});

describe("sumByMethod", () => {
  it("adds up to the whole day, each taking counted once", () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const sums = sumByMethod(lines);
        const total = (amounts: readonly { amountDong: number }[]) =>
          amounts.reduce((sum, { amountDong }) => sum + amountDong, 0);
        expect(total(sums)).toBe(total(lines));
        expect(sums.reduce((count, sum) => count + sum.count, 0)).toBe(lines.length);
        expect(new Set(sums.map(({ method }) => method)).size).toBe(sums.length);
      }),
    );
  });
});
