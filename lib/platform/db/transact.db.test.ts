import { describe, expect, it } from "vitest";
import { prisma } from "./prisma";
import { type Transaction, transact } from "./transact";

/** Lets everybody who arrives wait until `count` of them are there. */
function gate(count: number): () => Promise<void> {
  const waiting = Promise.withResolvers<void>();
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived === count) waiting.resolve();
    return waiting.promise;
  };
}

const takeLock = (tx: Transaction, key: number) => tx.$queryRaw`SELECT pg_advisory_xact_lock(${key})::text`;

describe("transact", () => {
  it("tries a transaction again whose own statement ran into a deadlock", async () => {
    const bothHoldOne = gate(2);
    let tries = 0;
    const inOrder = (first: number, second: number) =>
      transact(async (tx) => {
        tries += 1;
        await takeLock(tx, first);
        await bothHoldOne();
        await takeLock(tx, second);
        return first;
      });
    expect(await Promise.all([inOrder(1, 2), inOrder(2, 1)])).toEqual([1, 2]);
    expect(tries).toBe(3);
  });

  it("tries a transaction again that could not be put in any order", async () => {
    await prisma.codeCounter.createMany({
      data: ["a", "b"].map((agencyCode) => ({ agencyCode, localOn: "2026-03-02", last: 1 })),
    });
    const bothHaveRead = gate(2);
    let tries = 0;
    const moveOn = (agencyCode: string) =>
      transact(async (tx) => {
        tries += 1;
        await tx.$executeRaw`SET TRANSACTION ISOLATION LEVEL SERIALIZABLE`;
        const { _sum } = await tx.codeCounter.aggregate({ _sum: { last: true } });
        await bothHaveRead();
        await tx.codeCounter.updateMany({ where: { agencyCode }, data: { last: (_sum.last ?? 0) + 1 } });
      });
    await Promise.all([moveOn("a"), moveOn("b")]);
    expect(tries).toBeGreaterThan(2);
    const counters = await prisma.codeCounter.findMany({ orderBy: { last: "asc" } });
    expect(counters.map(({ last }) => last)).toEqual([3, 5]);
  });
});
