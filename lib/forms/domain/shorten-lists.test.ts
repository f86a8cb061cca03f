import { expect, it } from "vitest";
import { shortenLists } from "./shorten-lists";

const options = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `o${index}` }));

it("keeps short lists, and of long ones what is chosen, in a table too", () => {
  const answers = { country: "o8", rows: [{ country: "o3" }, { country: "" }], name: "Vi Văn Lâm" };
  expect(shortenLists({ sexes: options(7), countries: options(9) }, answers)).toEqual({
    lists: { sexes: options(7), countries: [{ value: "o3" }, { value: "o8" }] },
    awaited: ["countries"],
  });
  expect(shortenLists({ countries: options(9) }, {})).toEqual({
    lists: { countries: [] },
    awaited: ["countries"],
  });
});
