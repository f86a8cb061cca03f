import { expect, it } from "vitest";
import { isReadableAddress } from "./is-readable-address";

it.each([
  ["/thu-tuc/1.001193", "", true],
  ["/thu-tuc", "?q=100%25+%E1%BB%93", true],
  ["/thu-tuc", "?q=100%", true],
  ["/thu-tuc", "?q=%00", false],
  ["/thu-tuc/%00", "", false],
  ["/thu-tuc/%FF%FE", "", false],
  ["/thu-tuc/%", "", false],
])("%s%s: %s", (pathname, search, readable) =>
  expect(isReadableAddress({ pathname, search })).toBe(readable),
);
