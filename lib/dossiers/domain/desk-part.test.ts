import { describe, expect, it } from "vitest";
import { isEndedEarly } from "./desk-part";

const DUE = "2026-03-05T02:00:00.000Z";

describe("a part of which nobody waits for the answer any more", () => {
  it.each([
    ["before its term ends", "NOT_ANSWERED", "2026-03-04T02:00:00.000Z", true],
    ["with the last moment of its term", "NOT_ANSWERED", DUE, true],
    ["after its term", "NOT_ANSWERED", "2026-03-05T02:00:00.001Z", false],
    ["before its term ends, by an answer", "AGREED", "2026-03-04T02:00:00.000Z", false],
    ["not yet", null, null, false],
  ] as const)("ended %s", (_when, outcome, doneAt, early) => {
    expect(isEndedEarly({ outcome, doneAt, dueAt: DUE })).toBe(early);
  });
});
