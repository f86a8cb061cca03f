import { describe, expect, it } from "vitest";
import { matchPaperLists, type PaperList } from "./list-hand-overs";

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
const row = (fromUnitId: string, toUnitId: string, hour: number) => ({
  fromUnitId,
  toUnitId,
  given: { name: "Lý", at: at(hour), hash: "a" },
});
const list = (fromUnitId: string, toUnitId: string, hour: number): PaperList => ({
  number: `${hour}/PBG`,
  fromUnitId,
  toUnitId,
  givenAt: at(hour),
});
const numbersOf = (rows: ReturnType<typeof row>[], lists: PaperList[]) =>
  matchPaperLists(rows, lists).map((matched) => matched.lists.map(({ number }) => number));

const out = row("counter", "office", 1);
const back = row("office", "counter", 3);
const outAgain = row("counter", "office", 5);

describe("the lists on which the paper of a dossier went", () => {
  it("stand with the hand-over they carried, there and back", () => {
    const lists = [list("counter", "office", 2), list("office", "counter", 4)];
    expect(numbersOf([out, back], lists)).toEqual([["2/PBG"], ["4/PBG"]]);
  });

  it("go with the last hand-over between the two units, and several with one", () => {
    const lists = [list("counter", "office", 2), list("counter", "office", 6), list("counter", "office", 7)];
    expect(numbersOf([out, back, outAgain], lists)).toEqual([["2/PBG"], [], ["6/PBG", "7/PBG"]]);
  });

  it("of a hand-over that no event shows stand with the last one before", () => {
    expect(numbersOf([out, back], [list("office", "archive", 2)])).toEqual([["2/PBG"], []]);
    expect(numbersOf([out], [list("counter", "office", 0)])).toEqual([[]]);
  });
});
