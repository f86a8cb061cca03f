import { expect, test } from "vitest";
import { digitisationOf } from "./digitisation";

test.each([
  [[], null],
  [[0, 0], { components: 2, digitised: 0 }],
  [[1, 0, 3], { components: 3, digitised: 2 }],
  [[2], { components: 1, digitised: 1 }],
])("files %j", (files, expected) => {
  expect(digitisationOf(files.map((electronic) => ({ electronic })))).toEqual(expected);
});
