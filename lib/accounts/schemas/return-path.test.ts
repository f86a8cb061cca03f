import fc from "fast-check";
import { expect, it } from "vitest";
import { readReturnPath } from "./return-path";

it.each([
  ["/ho-so", "/ho-so"],
  ["/thu-tuc?q=khai%20sinh&trang=2", "/thu-tuc?q=khai%20sinh&trang=2"],
  ["/ho-so#cuoi", "/ho-so"],
  ["//evil.example", null],
  ["/\\evil.example", null],
  ["/a/..//evil.example", null],
  ["/.//evil.example", null],
  ["https://evil.example", null],
  ["javascript:alert(1)", null],
  ["/tai-khoan/dang-nhap?tiep=/ho-so", null],
  ["/api/auth/signout", null],
  ["/ho so", null],
  ["/\t/evil.example", null],
  ["", null],
  [undefined, null],
  [["/ho-so", "/mot-cua"], null],
])("%j gives %j", (value, path) => expect(readReturnPath(value)).toBe(path));

it("never leaves the site, whatever is typed", () => {
  const text = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.webPath(),
    fc.string({ unit: fc.constantFrom("/", "\\", ".", ":", "@", "\t", "a", "%2f") }),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const path = readReturnPath(typed);
      if (path === null) return;
      expect(path.startsWith("/")).toBe(true);
      expect(new URL(path, "https://own.example/x/y").host).toBe("own.example");
    }),
  );
});
