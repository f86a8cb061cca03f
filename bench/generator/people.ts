import { z } from "zod";
import { syntheticPeople } from "@/prisma/seed/demo/synthetic-people";
import { readData } from "@/prisma/seed/read-data";
import { createRandom } from "./random";

/** Somebody who does not exist. */
export type BenchPerson = { fullName: string; personalId: string; phone: string; address: string };

const NAME_POOL = 20_000;
const YEARS = 66;
/** Six last digits of invented numbers start here, so that they meet nobody's (see the rule in names.json). */
const FIRST_NUMBER = 990_000;
/** How many different people there can be: years × sexes × numbers. */
export const MOST_PEOPLE = YEARS * 2 * 10_000;

const placesFile = z.looseObject({ hamletNames: z.array(z.string()) });

/** The `index`-th person of the province, always the same for a seed; no two have the same personal id. */
export function peopleOf(seed: number): (index: number) => BenchPerson {
  const nextName = syntheticPeople(seed);
  const names = { male: [] as string[], female: [] as string[] };
  for (let count = 0; count < NAME_POOL; count += 1) {
    const { fullName, sex } = nextName();
    names[sex].push(fullName);
  }
  const { hamletNames } = readData("names.json", placesFile);
  return (index) => {
    const random = createRandom(seed * 7_919 + index);
    const group = index % (YEARS * 2);
    const sex = group % 2 === 0 ? "male" : "female";
    const year = 1940 + (group >> 1);
    const century = (year >= 2000 ? 2 : 0) + (sex === "male" ? 0 : 1);
    const number = FIRST_NUMBER + (Math.floor(index / (YEARS * 2)) % 10_000);
    return {
      fullName: random.pick(names[sex]),
      personalId: `020${century}${String(year % 100).padStart(2, "0")}${number}`,
      phone: `+849000${String(10_000 + (index % 90_000))}`,
      address: `Thôn ${random.pick(hamletNames)}, tỉnh Lạng Sơn`,
    };
  };
}
