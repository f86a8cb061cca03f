import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/forms/domain/e-form";
import { bringsNews, mergeAnswers, restoreAnswers, sameAnswers } from "./merge-answers";

const KEYS = ["father", "mother", "home"] as const;
const answers = fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.constantFrom("", "a", "b", "c")])));

describe("mergeAnswers", () => {
  it("gives each field as whoever changed it, as here where both did", () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, theirs, mine) => {
        const merged = mergeAnswers(base, theirs, mine);
        for (const key of KEYS) expect(merged[key]).toBe(mine[key] === base[key] ? theirs[key] : mine[key]);
      }),
    );
  });

  it("keeps a field that was touched here, though it is as before", () => {
    expect(mergeAnswers({ home: "a" }, { home: "b" }, { home: "a" }, new Set(["home"]))).toEqual({
      home: "a",
    });
  });
});

describe("restoreAnswers", () => {
  const base = { father: "", mother: "" };
  it.each<[string, Answers, Answers, boolean, Answers]>([
    [
      "another field was saved elsewhere",
      { father: "Hoàng", mother: "" },
      { father: "", mother: "Nông" },
      false,
      { father: "Hoàng", mother: "Nông" },
    ],
    [
      "the same field was saved elsewhere",
      { father: "Hoàng", mother: "" },
      { father: "Vi", mother: "" },
      false,
      { father: "Hoàng", mother: "" },
    ],
    [
      "what was on its way arrived and was changed since",
      { father: "Hoàng", mother: "" },
      { father: "Hoàng Văn", mother: "" },
      true,
      { father: "Hoàng Văn", mother: "" },
    ],
    [
      "what was on its way did not arrive",
      { father: "Hoàng", mother: "" },
      { father: "", mother: "Nông" },
      true,
      { father: "Hoàng", mother: "Nông" },
    ],
  ])("puts back what was typed here when %s", (_, values, now, sent, restored) => {
    expect(restoreAnswers({ base, values, sent }, now)).toEqual(restored);
  });

  it("never empties what the server has and this device left alone", () => {
    fc.assert(
      fc.property(answers, answers, answers, fc.boolean(), (before, values, now, sent) => {
        const restored = restoreAnswers({ base: before, values, sent }, now);
        for (const key of KEYS) if (values[key] === before[key]) expect(restored[key]).toBe(now[key]);
      }),
    );
  });
});

describe("bringsNews", () => {
  it.each([
    ["nothing", { home: "a" }, false],
    ["what is here too", { home: "b" }, false],
    ["something else", { home: "c" }, true],
  ])("tells whether elsewhere was changed: %s", (_, theirs, news) => {
    expect(bringsNews({ home: "a" }, theirs, { home: "b" })).toBe(news);
  });

  it("takes empty and absent for the same", () => {
    expect(sameAnswers({ home: "" }, {})).toBe(true);
  });
});
