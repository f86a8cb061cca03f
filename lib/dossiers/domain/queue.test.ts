import { describe, expect, it } from "vitest";
import { findQueue, firstQueue, QUEUES, type QueueCounts, slugOfQueue } from "./queue";

const counts = (held: Partial<QueueCounts>): QueueCounts => ({
  ...(Object.fromEntries(QUEUES.map((queue) => [queue, 0])) as QueueCounts),
  ...held,
});

describe("the queue a desk opens with", () => {
  it.each([
    [{ receive: 1, mine: 4 }, "receive"],
    [{ unit: 9, mine: 1 }, "mine"],
    [{ unit: 9, toReturn: 1 }, "toReturn"],
    [{ unit: 9, overdue: 2 }, "unit"],
    [{}, "mine"],
  ] as const)("of %j is %s: work to do comes before what others hold", (held, queue) => {
    expect(firstQueue(counts(held))).toBe(queue);
  });

  it("has an address that leads back to it", () => {
    for (const queue of QUEUES) expect(findQueue(slugOfQueue(queue))).toBe(queue);
    expect(findQueue("khac")).toBeUndefined();
  });
});
