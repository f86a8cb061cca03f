import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDealer } from "./share-work";

const UNITS = ["a", "b", "c"];

describe("dealing out work", () => {
  it("gives nothing to somebody of another unit", () => {
    const dealer = createDealer([{ accountId: "x", unitIds: new Set(["a"]), held: 0 }]);
    expect(dealer.deal("a")).toBe("x");
    expect(dealer.deal("b")).toBeNull();
  });

  it("leaves nobody of one unit with two more than another, unless they held them before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
        fc.nat(100),
        (heldBefore, dossiers) => {
          const takers = heldBefore.map((held, index) => ({
            accountId: String(index),
            unitIds: new Set(["a"]),
            held,
          }));
          const dealer = createDealer(takers);
          const given = new Map<string, number>();
          for (let count = 0; count < dossiers; count += 1) {
            const to = dealer.deal("a") ?? "";
            given.set(to, (given.get(to) ?? 0) + 1);
          }
          const after = heldBefore.map((held, index) => held + (given.get(String(index)) ?? 0));
          const least = Math.min(...after);
          heldBefore.forEach((held, index) => {
            expect(after[index]).toBeLessThanOrEqual(Math.max(held, least + 1));
          });
        },
      ),
    );
  });

  it("always gives to somebody who works there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray(UNITS), { maxLength: 5 }),
        fc.array(fc.constantFrom(...UNITS), { maxLength: 30 }),
        (places, dossiers) => {
          const takers = places.map((units, index) => ({
            accountId: String(index),
            unitIds: new Set(units),
            held: 0,
          }));
          const dealer = createDealer(takers);
          for (const unit of dossiers) {
            const to = dealer.deal(unit);
            const able = takers.filter((taker) => taker.unitIds.has(unit));
            expect(able.map((taker) => taker.accountId).includes(to ?? "")).toBe(able.length > 0);
          }
        },
      ),
    );
  });
});
