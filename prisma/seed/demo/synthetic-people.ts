import { z } from "zod";
import { readData } from "../read-data";

const weighted = z.array(z.object({ value: z.string(), weight: z.number() }));
const namesFile = z.looseObject({
  ethnicGroups: z.array(z.object({ ethnicCode: z.string(), name: z.string(), weight: z.number() })),
  surnames: z.record(z.string(), weighted),
  maleMiddleNames: weighted,
  femaleMiddleNames: weighted,
  maleGivenNames: weighted,
  femaleGivenNames: weighted,
});

export type Person = { fullName: string; sex: "male" | "female"; ethnicCode: string };

/** People who do not exist, with names as they are heard in the province; the same seed gives the same people. */
export function syntheticPeople(seed: number): () => Person {
  const names = readData("names.json", namesFile);
  const random = randomFrom(seed);
  const pick = <T extends { weight: number }>(items: readonly T[]): T => {
    const total = items.reduce((sum, item) => sum + item.weight, 0);
    let rest = random() * total;
    const found = items.find((item) => {
      rest -= item.weight;
      return rest < 0;
    });
    const chosen = found ?? items[0];
    if (!chosen) throw new RangeError("nothing to pick from");
    return chosen;
  };
  return () => {
    const people = pick(names.ethnicGroups);
    const sex = random() < 0.5 ? "male" : "female";
    const surname = pick(names.surnames[people.name] ?? names.surnames.Khác ?? []).value;
    const middle = pick(sex === "male" ? names.maleMiddleNames : names.femaleMiddleNames).value;
    const given = pick(sex === "male" ? names.maleGivenNames : names.femaleGivenNames).value;
    return { fullName: `${surname} ${middle} ${given}`, sex, ethnicCode: people.ethnicCode };
  };
}

/** Mulberry32: small, and good enough for names. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
