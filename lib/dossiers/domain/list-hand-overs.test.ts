import { describe, expect, it } from "vitest";
import type { DossierChange, DossierLeg } from "./dossier-projection";
import { listHandOvers, matchPaperLists, type PaperList, type ToldEvent } from "./list-hand-overs";

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

const LEG = { seq: 1, unitId: "social", request: "Xác nhận", doneAt: null, outcome: null, dueAt: null };
const legs = (leg: object) => [{ ...LEG, ...leg } as unknown as DossierLeg];
const ANSWERED = legs({ doneAt: "2026-03-03", outcome: "AGREED" });
const START: DossierChange = { acceptedAt: "2026-03-02", holderUnitId: "office", legs: [] };

/** Events an hour apart: which unit did it, what it changed, what it told. */
function story(
  ...steps: [unit: string | null, change: DossierChange, facts?: ToldEvent["payload"]["facts"]][]
) {
  const events = steps.map(([actorUnitId, change, facts = {}], hour) => ({
    ...{
      type: "ACCEPTED" as const,
      at: at(hour),
      actorUnitId,
      actorName: `${actorUnitId} ${hour}`,
      hash: `${hour}`,
    },
    payload: { before: null, change, facts },
  }));
  return listHandOvers(events).map(({ fromUnitId, toUnitId, given, received }) => [
    ...[fromUnitId, toUnitId, given.name, received?.name ?? null],
  ]);
}

const ASKED = ["office", "social", "office 1", "social 2"];

describe("who took a dossier over", () => {
  it("is for an answer who of the holding unit acts next, never who gave it", () => {
    const answered = [
      ["office", START],
      ["office", { legs: legs({}) }],
      ["social", { legs: ANSWERED }, { seq: 1 }],
    ] satisfies Parameters<typeof story>;
    expect(story(...answered)).toEqual([ASKED, ["social", "office", "social 2", null]]);
    const still = story(...answered, ["social", {}], [null, {}]);
    expect(still[1]?.at(-1)).toBeNull();
    expect(story(...answered, ["social", {}], ["office", {}])[1]?.at(-1)).toBe("office 4");
  });

  it("is nobody of a unit from which it was taken back unopened, even when it comes there again", () => {
    const rows = story(
      ["counter", { ...START, holderUnitId: "counter" }],
      ["counter", { holderUnitId: "office" }],
      ["counter", { holderUnitId: "counter" }],
      ["counter", { holderUnitId: "office" }],
      ["office", {}],
    );
    expect(rows.map((one) => one.at(-1))).toEqual([null, "counter 3", "office 4"]);
  });

  it("is who gives it on, when that is the first they do", () => {
    const rows = story(
      ["counter", { ...START, holderUnitId: "counter" }],
      ["counter", { holderUnitId: "office" }],
      ["office", { holderUnitId: "signer" }],
    );
    expect(rows.map((one) => one.at(-1))).toEqual(["office 2", null]);
  });
});
