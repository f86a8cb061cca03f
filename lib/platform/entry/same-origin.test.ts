import { describe, expect, it } from "vitest";
import { isSameOrigin, requestHost } from "./same-origin";

describe("isSameOrigin", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "same-site", origin: "https://a.vn", host: "a.vn" }, false],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ origin: "https://a.vn", host: "a.vn" }, true],
    [{ origin: "https://a.vn", host: "127.0.0.1:3000", "x-forwarded-host": "a.vn" }, true],
    [{ origin: "https://b.vn", host: "a.vn" }, false],
    [{ origin: "null", host: "a.vn" }, false],
    [{ host: "a.vn" }, false],
  ])("%j: %s", (headers, expected) => expect(isSameOrigin(new Headers(headers))).toBe(expected));
});

describe("requestHost", () => {
  it("takes the first forwarded host", () => {
    expect(requestHost(new Headers({ "x-forwarded-host": "a.vn, b.vn", host: "c.vn" }))).toBe("a.vn");
  });
});
