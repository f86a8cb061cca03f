import { describe, expect, it } from "vitest";
import { cameToHolderAt, folderOwedSinceAt, type PaperStep, resultIssuedAt } from "./paper-since";

const [COUNTER, DIVISION, OFFICE] = ["counter", "division", "office"];
const day = (order: number) => new Date(Date.UTC(2026, 2, order));
const step = (order: number, holderUnitId: string | null, type = "X"): PaperStep => ({
  ...{ at: day(order), holderUnitId, type },
});

describe("cameToHolderAt", () => {
  it.each<[string, PaperStep[], string, Date | undefined]>([
    ["the first event, when it never left", [step(1, COUNTER), step(2, null)], COUNTER, day(1)],
    ["the event that moved it", [step(1, COUNTER), step(2, DIVISION)], DIVISION, day(2)],
    [
      "not a later event that names the unit again",
      [step(1, COUNTER), step(2, DIVISION), step(3, DIVISION)],
      DIVISION,
      day(2),
    ],
    [
      "the last time it came, when it was away in between",
      [step(1, COUNTER), step(2, DIVISION), step(3, OFFICE), step(4, DIVISION), step(5, null)],
      DIVISION,
      day(4),
    ],
    ["nothing, when no event says so", [step(1, COUNTER)], DIVISION, undefined],
  ])("%s", (_name, steps, unit, expected) => expect(cameToHolderAt(steps, unit)).toEqual(expected));
});

describe("resultIssuedAt", () => {
  it("is the issue, or the last correction of it", () => {
    const issued = [step(1, COUNTER), step(2, OFFICE, "RESULT_ISSUED")];
    expect(resultIssuedAt([])).toBeUndefined();
    expect(resultIssuedAt(issued)).toEqual(day(2));
    expect(resultIssuedAt([...issued, step(3, null, "RESULT_CORRECTED"), step(4, null)])).toEqual(day(3));
  });
});

describe("folderOwedSinceAt", () => {
  const dossier = {
    acceptedAt: day(2),
    submittedAt: day(1),
    holderUnitId: DIVISION ?? "",
    folderMoved: false,
  };
  const steps = [step(1, COUNTER), step(5, DIVISION ?? "")];

  it("counts from the acceptance the first time, however long it lay at the counter", () => {
    expect(folderOwedSinceAt(dossier, steps)).toEqual(day(2));
  });

  it("counts from the passing on once the folder has moved, and before acceptance", () => {
    expect(folderOwedSinceAt({ ...dossier, folderMoved: true }, steps)).toEqual(day(5));
    expect(folderOwedSinceAt({ ...dossier, acceptedAt: null }, steps)).toEqual(day(5));
    expect(folderOwedSinceAt({ ...dossier, acceptedAt: null }, [])).toEqual(day(1));
  });
});
