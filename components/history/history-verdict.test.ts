import { describe, expect, it } from "vitest";
import en from "@/messages/en/history.json";
import vi from "@/messages/vi/history.json";
import { verifierProblems } from "@/scripts/testing/history-verifier";
import { tellVerdict } from "./history-verdict";

describe("tellVerdict", () => {
  it.each([
    [{ ok: true, events: 4, signedEvents: 4, signedOn: "2026-11-20" }, "20/11/2026"],
    [{ ok: true, events: 4, signedEvents: 3, signedOn: "2026-11-20" }, "3"],
    [{ ok: true, events: 1, signedEvents: 0, signedOn: null }, vi.verdict.unsigned],
    [{ ok: false, code: "HASH", seq: 2 }, "Sự kiện số 2"],
    [{ ok: false, code: "PROOF", seq: 2, on: "2026-11-20" }, "20/11/2026"],
    [{ ok: false, code: "WHATEVER" }, vi.verdict.problem.FORMAT],
  ] as const)("%j", (verdict, words) => {
    const { title, lines } = tellVerdict(verdict, vi.verdict);
    expect(`${title} ${lines.join(" ")}`).toContain(words);
    expect(`${title} ${lines.join(" ")}`).not.toMatch(/[{}]/);
  });

  it("has a sentence for everything the verifier may find", () => {
    for (const texts of [vi, en])
      expect(Object.keys(texts.verdict.problem).sort()).toEqual(verifierProblems().sort());
  });
});
