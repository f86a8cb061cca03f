import { describe, expect, it } from "vitest";
import { type BulkItem, type BulkOutcomeView, BulkRefused, runBulk } from "./run-bulk";

const items: BulkItem[] = Array.from({ length: 23 }, (_, index) => ({ dossierId: `d${index}`, version: 1 }));

function answer(chunk: readonly BulkItem[]): BulkOutcomeView[] {
  return chunk.map(({ dossierId }) => ({ dossierId, tone: "ok", text: "", again: false }));
}

/** Runs the items against a network that does what `plan` says at each request. */
async function runOn(plan: (request: number) => "answers" | "loses" | "refuses", stopAfter = Infinity) {
  const seen: string[] = [];
  const sizes: number[] = [];
  const pauses: number[] = [];
  const end = await runBulk(items, {
    send: async (chunk) => {
      sizes.push(chunk.length);
      const what = plan(sizes.length);
      if (what === "refuses") throw new BulkRefused("Chưa đăng nhập");
      if (what === "loses") throw new TypeError("network");
      return answer(chunk);
    },
    onOutcomes: (outcomes) => seen.push(...outcomes.map(({ dossierId }) => dossierId)),
    isStopped: () => sizes.length >= stopAfter,
    wait: async (ms) => void pauses.push(ms),
  });
  return { end, seen, sizes, pauses };
}

describe("a long selection", () => {
  it("goes in requests of ten, one after the other", async () => {
    const { end, seen, sizes } = await runOn(() => "answers");
    expect(end).toEqual({ end: "DONE" });
    expect(sizes).toEqual([10, 10, 3]);
    expect(seen).toEqual(items.map(({ dossierId }) => dossierId));
  });

  it("survives a network that loses answers: each dossier is told once", async () => {
    const { end, seen, pauses } = await runOn((request) => (request % 3 === 0 ? "answers" : "loses"));
    expect(end).toEqual({ end: "DONE" });
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
    expect(pauses).toEqual([1000, 2000, 1000, 2000, 1000, 2000]);
  });

  it("gives up when the network stays away and keeps what is done", async () => {
    const { end, seen, sizes } = await runOn((request) => (request === 1 ? "answers" : "loses"));
    expect(end).toEqual({ end: "OFFLINE" });
    expect(seen).toHaveLength(10);
    expect(sizes).toHaveLength(6);
  });

  it("stops between two requests", async () => {
    const { end, seen } = await runOn(() => "answers", 2);
    expect(end).toEqual({ end: "STOPPED" });
    expect(seen).toHaveLength(20);
  });

  it("does not repeat what the server refuses", async () => {
    const { end, sizes } = await runOn((request) => (request === 2 ? "refuses" : "answers"));
    expect(end).toEqual({ end: "REFUSED", sentence: "Chưa đăng nhập" });
    expect(sizes).toHaveLength(2);
  });
});
