import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ValidationError } from "@/lib/platform/errors/app-error";
import { readForm, readInput, storable, typedText } from "./read-input";

function form(...fields: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe("readInput", () => {
  const schema = z.object({
    name: z.string().min(2).max(4),
    count: z.coerce.number().int().min(1).max(9).optional(),
    rows: z.array(z.object({ on: z.string("errors.field.date") })).default([]),
  });

  it.each([
    [{ name: "Hoa" }, {}],
    [{}, { name: ["errors.field.required"] }],
    [{ name: null }, { name: ["errors.field.required"] }],
    [{ name: 7 }, { name: ["errors.field.invalid"] }],
    [{ name: "" }, { name: ["errors.field.tooShort"] }],
    [{ name: "Hoàng" }, { name: ["errors.field.tooLong"] }],
    [{ name: "Hoa", count: "0" }, { count: ["errors.field.numberTooSmall"] }],
    [{ name: "Hoa", count: "10" }, { count: ["errors.field.numberTooBig"] }],
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

describe("storable", () => {
  it("takes NUL and broken pairs out of every text, however deep, and leaves the rest", () => {
    const day = new Date(0);
    expect(storable({ a: "1\0", "b\0": [{ c: "\0", d: "\ud83d" }, 2, null], "\udc00": "😀", day })).toEqual({
      a: "1",
      b: [{ c: "", d: "\ufffd" }, 2, null],
      "\ufffd": "😀",
      day,
    });
  });

  it.each([
    ["a reference of the browser's", () => undefined],
    ["a symbol", Symbol.for("a")],
    ["a number without end", 1n],
  ])("refuses %s, wherever it stands", (_, odd) => {
    for (const value of [odd, { a: odd }, [{ a: [odd] }]])
      expect(() => storable(value)).toThrow(ValidationError);
  });

  it("refuses what is nested to exhaust the server", () => {
    expect(() => storable(JSON.parse("[".repeat(20_000) + "]".repeat(20_000)))).toThrow(ValidationError);
    expect(storable(JSON.parse("[".repeat(20) + "]".repeat(20)))).toEqual(
      JSON.parse("[".repeat(20) + "]".repeat(20)),
    );
  });
});
