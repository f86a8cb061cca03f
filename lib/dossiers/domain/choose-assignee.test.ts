import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Candidate, chooseAssignee, type RuleKind } from "./choose-assignee";

const staff = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 8 });

/** Gives `count` dossiers one after the other and returns how many each got. */
function deal(kind: RuleKind, candidates: Candidate[], count: number): Map<string, number> {
  const got = new Map<string, number>();
  let last: string | null = null;
  for (let turn = 0; turn < count; turn += 1) {
    const now = candidates.map(({ accountId, held }) => ({
      accountId,
      held: held + (got.get(accountId) ?? 0),
    }));
    last = chooseAssignee(kind, now, last);
    if (last) got.set(last, (got.get(last) ?? 0) + 1);
  }
  return got;
}

describe("sharing what comes in", () => {
  it("is left to people without a rule, and without anybody there", () => {
    expect(chooseAssignee("NONE", [{ accountId: "a", held: 0 }], null)).toBeNull();
    expect(chooseAssignee("ROUND_ROBIN", [], "a")).toBeNull();
    expect(chooseAssignee("LEAST_WORK", [], null)).toBeNull();
  });

  it("in turn: nobody gets two more than another, whatever they hold", () => {
    fc.assert(
      fc.property(staff, fc.nat(60), fc.infiniteStream(fc.nat(50)), (ids, count, held) => {
        const candidates = ids.map((accountId) => ({ accountId, held: held.next().value ?? 0 }));
        const got = deal("ROUND_ROBIN", candidates, count);
        const numbers = ids.map((id) => got.get(id) ?? 0);
        expect(Math.max(...numbers) - Math.min(...numbers)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("goes on after somebody who has left", () => {
    const left = [
      { accountId: "a", held: 0 },
      { accountId: "c", held: 0 },
    ];
    expect(chooseAssignee("ROUND_ROBIN", left, "b")).toBe("c");
    expect(chooseAssignee("ROUND_ROBIN", left, "c")).toBe("a");
  });

  it("least work: only whoever holds the least gets one, and equals take turns", () => {
    fc.assert(
      fc.property(staff, fc.infiniteStream(fc.nat(5)), fc.option(fc.uuid()), (ids, held, last) => {
        const candidates = ids.map((accountId) => ({ accountId, held: held.next().value ?? 0 }));
        const chosen = chooseAssignee("LEAST_WORK", candidates, last);
        const least = Math.min(...candidates.map((candidate) => candidate.held));
        expect(candidates.find(({ accountId }) => accountId === chosen)?.held).toBe(least);
      }),
    );
    const equals = ["a", "b", "c"].map((accountId) => ({ accountId, held: 2 }));
    expect([...deal("LEAST_WORK", equals, 3).values()]).toEqual([1, 1, 1]);
  });

  it("does not depend on the order in which people are read", () => {
    fc.assert(
      fc.property(
        staff,
        fc.option(fc.uuid()),
        fc.constantFrom<RuleKind>("ROUND_ROBIN", "LEAST_WORK"),
        (ids, last, kind) => {
          const candidates = ids.map((accountId) => ({ accountId, held: accountId.charCodeAt(0) % 3 }));
          expect(chooseAssignee(kind, candidates.toReversed(), last)).toBe(
            chooseAssignee(kind, candidates, last),
          );
        },
      ),
    );
  });
});
