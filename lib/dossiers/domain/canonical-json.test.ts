import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";

const anyObject = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });

describe("canonicalJson", () => {
  it("says what JSON says", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("does not depend on the order in which fields were written", () => {
    fc.assert(
      fc.property(anyObject, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });

  it("sorts by code unit, writes no spaces and leaves out what is undefined", () => {
    expect(canonicalJson({ b: 1, a: [true, null, { d: "đ", c: undefined }], Z: "" })).toBe(
      '{"Z":"","a":[true,null,{"d":"đ"}],"b":1}',
    );
  });
});
