import { expect, it } from "vitest";
import { ledBy } from "./name-problem";

it.each([
  ["Ngày sinh", "Ngày sinh: Mời điền."],
  ["Trẻ sinh ở đâu?", "Trẻ sinh ở đâu: Mời điền."],
  ["Nơi sinh:", "Nơi sinh: Mời điền."],
])("a sentence is led by %j", (label, led) => {
  expect(ledBy(label, "Mời điền.")).toBe(led);
});
