import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeReturnPath } from "./safe-return-path";

const HOST = "dichvucong.example.vn";

describe("safeReturnPath", () => {
  it.each([
    [`https://${HOST}/thu-tuc?q=khai%20sinh#a`, "/thu-tuc?q=khai%20sinh"],
    ["/ho-so", "/ho-so"],
    ["https://evil.example/ho-so", "/"],
    ["//evil.example/ho-so", "/"],
    ["/\\evil.example", "/"],
    [`https://${HOST}//evil.example`, "/"],
    [`https://${HOST}@evil.example/`, "/"],
    ["javascript:alert(1)", "/"],
    ["http://[", "/"],
    ["", "/"],
    [null, "/"],
  ])("%j gives %s", (address, path) => expect(safeReturnPath(address, HOST)).toBe(path));

  it("never leaves the host", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (address) => {
        expect(new URL(safeReturnPath(address, HOST), `https://${HOST}`).host).toBe(HOST);
      }),
    );
  });
});
