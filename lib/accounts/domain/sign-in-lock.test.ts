import { describe, expect, it } from "vitest";
import { FAILURES_TO_LOCK, isLockedBy, LOCK_MS } from "./sign-in-lock";

const minutes = (...list: number[]) => list.map((minute) => minute * 60_000);
const FIVE = minutes(0, 1, 20, 40, 41);

describe("isLockedBy", () => {
  it.each([
    ["nothing", [], 0, false],
    ["four failures", FIVE.slice(0, FAILURES_TO_LOCK - 1), 41, false],
    ["five failures, however far apart", FIVE, 42, true],
    ["the last moment of the lock", FIVE, 55.99, true],
    ["the end of the lock", FIVE, 56, false],
    ["failures during the lock, which do not lengthen it", [...FIVE, ...minutes(50, 55)], 56, false],
    ["four more after the lock", [...FIVE, ...minutes(57, 58, 59, 60)], 61, false],
    ["five more after the lock", [...FIVE, ...minutes(57, 58, 59, 60, 61)], 75, true],
  ])("%s", (_case, failures, minute, locked) => {
    expect(isLockedBy(failures, minute * 60_000)).toBe(locked);
  });

  it("holds for the whole time from the failure that locks, wherever it falls", () => {
    for (let start = 0; start < LOCK_MS; start += 60_000) {
      const failures = Array.from({ length: FAILURES_TO_LOCK }, () => start);
      expect(isLockedBy(failures, start + LOCK_MS - 1)).toBe(true);
      expect(isLockedBy(failures, start + LOCK_MS)).toBe(false);
    }
  });
});
