import type pg from "pg";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { copyRows } from "./copy-rows";
import { type BenchPerson, MOST_PEOPLE } from "./people";
import { createRandom, idAt } from "./random";

const REGISTERED_AT = "2021-01-02T01:00:00.000Z";
/** One account for so many dossiers: a family files every other year. */
const DOSSIERS_PER_ACCOUNT = 4;
const PEOPLE_PER_ACCOUNT = 2;

/**
 * Gives accounts to the first people of the province, with the password of the demonstration's citizens. Returns
 * the accounts in the order of the people, and how many people there are.
 */
export async function writeCitizens(
  client: pg.Client,
  dossiers: number,
  seed: number,
  person: (index: number) => BenchPerson,
): Promise<{ accountIds: string[]; peopleCount: number }> {
  const count = Math.min(Math.ceil(dossiers / DOSSIERS_PER_ACCOUNT), MOST_PEOPLE / PEOPLE_PER_ACCOUNT);
  const { rows } = await client.query<{ hash: string }>(
    "SELECT password_hash AS hash FROM account WHERE kind = 'CITIZEN' AND password_hash IS NOT NULL LIMIT 1",
  );
  const random = createRandom(seed + 17);
  const accounts = Array.from({ length: count }, (_, index) => {
    const { fullName, personalId, phone, address } = person(index);
    return {
      id: idAt(Date.parse(REGISTERED_AT) + index, random),
      kind: "CITIZEN",
      loginName: personalId,
      passwordHash: rows[0]?.hash ?? null,
      fullName,
      searchName: toSearchForm(fullName),
      personalId,
      phone,
      address,
      createdAt: REGISTERED_AT,
    };
  });
  await copyRows(client, "account", accounts);
  return { accountIds: accounts.map((account) => account.id), peopleCount: count * PEOPLE_PER_ACCOUNT };
}
