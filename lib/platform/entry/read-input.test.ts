import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readForm, readInput, typedText, withoutNul } from "./read-input";

function form(...fields: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe("readInput", () => {
  const schema = z.object({
    name: z.string().min(2).max(4),
    rows: z.array(z.object({ on: z.string("errors.field.date") })).default([]),
  });

  it.each([
    [{ name: "Hoa" }, {}],
    [{}, { name: ["errors.field.required"] }],
    [{ name: null }, { name: ["errors.field.required"] }],
    [{ name: 7 }, { name: ["errors.field.invalid"] }],
    [{ name: "" }, { name: ["errors.field.tooShort"] }],
    [{ name: "Hoàng" }, { name: ["errors.field.tooLong"] }],
    [{ name: "Hoa", rows: [{ on: 1 }] }, { "rows.0.on": ["errors.field.date"] }],
    ["text", { "": ["errors.field.invalid"] }],
    [undefined, { "": ["errors.field.required"] }],
  ])("%j", (raw, fieldErrors) => {
    const refused = () => {
      try {
        readInput(schema, raw);
        return {};
      } catch (failure) {
        return (failure as { fieldErrors: unknown }).fieldErrors;
      }
    };
    expect(refused()).toEqual(fieldErrors);
  });
});

describe("readForm", () => {
  it("gives text, lists for repeated names, no fields of the framework and no NUL", () => {
    const data = form(["a", "1\0"], ["b", "1"], ["b", "2"], ["b", "3"], ["$ACTION_ID_1", ""]);
    expect(readForm(data)).toEqual({ a: "1", b: ["1", "2", "3"] });
  });

  it("does not reach prototypes", () => {
    const fields = readForm(form(["__proto__", "x"]));
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });
});

describe("typedText", () => {
  it("keeps what was typed, but no password, secret or file", () => {
    const data = form(
      ["name", "Hoa"],
      ["password", "x"],
      ["passwordAgain", "x"],
      ["currentPassword", "x"],
      ["secret", "x"],
      ["paper", new Blob(["x"])],
    );
    expect(typedText(readForm(data))).toEqual({ name: "Hoa" });
  });
});

it("takes NUL out of every text, however deep, and leaves the rest", () => {
  const day = new Date(0);
  expect(withoutNul({ a: "1\0", "b\0": [{ c: "\0" }, 2, null], day })).toEqual({
    a: "1",
    b: [{ c: "" }, 2, null],
    day,
  });
});
