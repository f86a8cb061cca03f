import { expect, it } from "vitest";
import { tellReplacements } from "./replaced-papers";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const paper = (form: string, day: number, replacedAt: Date | null = null) => ({
  ...{ form, replacedAt },
  issuedAt: at(day),
});

it("only the last receipt is valid; a result is replaced when it says so", () => {
  const papers = [
    paper("RESULT", 20),
    paper("RESULT", 18, at(20)),
    paper("RECEIPT", 12),
    paper("FEE_RECEIPT", 11),
    paper("RECEIPT", 9),
    paper("FEE_RECEIPT", 8),
    paper("RECEIPT", 5),
  ];
  expect(tellReplacements(papers).map(({ replacedAt, replaces }) => [replacedAt, replaces])).toEqual([
    [null, at(18)],
    [at(20), null],
    [null, at(9)],
    [null, null],
    [at(12), at(5)],
    [null, null],
    [at(9), null],
  ]);
});
