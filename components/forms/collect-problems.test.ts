import { describe, expect, it } from "vitest";
import { collectProblems } from "./collect-problems";

describe("collectProblems", () => {
  it("walks groups and rows", () => {
    const errors = {
      name: { type: "too_small", message: "forms.required" },
      children: [undefined, { birthOn: { type: "custom", message: "forms.date" } }],
      phone: { type: "custom", message: "" },
    };
    expect(collectProblems(errors)).toEqual([
      { path: "name", message: "forms.required" },
      { path: "children.1.birthOn", message: "forms.date" },
    ]);
  });

  it("finds nothing in nothing", () => expect(collectProblems({})).toEqual([]));
});
