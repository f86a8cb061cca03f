import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTemporaryReference, temporaryReferenceOf } from "./temporary-reference";

test("a reference is made from the id, and from nothing else", () => {
  expect(temporaryReferenceOf("00000000-0000-0000-0000-000000000000")).toBe(`TN-${"0".repeat(26)}`);
  expect(temporaryReferenceOf("ffffffff-ffff-ffff-ffff-ffffffffffff")).toBe(`TN-7${"Z".repeat(25)}`);
  expect(() => temporaryReferenceOf("12")).toThrow(RangeError);
});

test("different ids have different references, in the same order", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (a, b) => {
      const [first, second] = [temporaryReferenceOf(a), temporaryReferenceOf(b)];
      expect(first < second).toBe(a < b);
      expect(parseTemporaryReference(first)).toBe(first);
      expect(parseTemporaryReference(first.replace("-", ""))).toBe(first);
    }),
  );
});

test.each([
  "",
  "TN-",
  "tn-00000000000000000000000000",
  "TN-0000000000000000000000000I",
  "TN-8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
])("%j is no reference", (text) => {
  expect(parseTemporaryReference(text)).toBeNull();
});
