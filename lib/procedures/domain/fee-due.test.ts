import { expect, it } from "vitest";
import { findFeeDue } from "./fee-due";

const judicial = [
  { channel: null, amount: 200_000, onlyIf: { field: "feeCase", equals: "normal" } },
  { channel: null, amount: 100_000, onlyIf: { field: "feeCase", equals: "reduced" } },
  { channel: null, amount: 0, onlyIf: { field: "feeCase", equals: "exempt" } },
  { channel: null, amount: 5_000, each: { field: "copyCount", free: 2 } },
];
const byChannel = [
  { channel: "ONLINE" as const, amount: 10_000 },
  { channel: "COUNTER" as const, amount: 20_000 },
];

it.each([
  ["the one level that applies", judicial, { feeCase: "normal", copyCount: "1" }, 200_000],
  ["more copies than are included", judicial, { feeCase: "reduced", copyCount: "4" }, 110_000],
  ["nothing for the exempt", judicial, { feeCase: "exempt", copyCount: "2" }, 0],
  ["a count that is no number", judicial, { feeCase: "exempt", copyCount: "x" }, 0],
  ["the channel's own amount", byChannel, {}, 10_000],
  [
    "unknown when a part of it is",
    [
      { channel: null, amount: 5 },
      { channel: null, amount: null },
    ],
    {},
    null,
  ],
  ["unknown when nothing is published", [], {}, null],
])("%s", (_name, fees, answers, due) => {
  expect(findFeeDue(fees, "ONLINE", answers)).toBe(due);
});
