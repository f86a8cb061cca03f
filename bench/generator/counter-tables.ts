import type pg from "pg";
import { copyRows } from "./copy-rows";
import type { CounterRows } from "./counters";

/** What the two counting tables hold now. */
export async function readCounters(client: pg.Client): Promise<CounterRows> {
  const codes = await client.query<CounterRows["codes"][number]>(
    'SELECT agency_code AS "agencyCode", local_on AS "localOn", last FROM code_counter',
  );
  const numbers = await client.query<CounterRows["numbers"][number]>(
    `SELECT agency_id AS "agencyId", series, year, last FROM number_counter WHERE series IN ('KQ', 'BL')`,
  );
  return { codes: codes.rows, numbers: numbers.rows };
}

/** Puts counters in the place of those that stood at the same keys. */
export async function writeCounters(client: pg.Client, { codes, numbers }: CounterRows): Promise<void> {
  await client.query(
    `DELETE FROM code_counter USING unnest($1::text[], $2::text[]) AS gone (agency_code, local_on)
     WHERE code_counter.agency_code = gone.agency_code AND code_counter.local_on = gone.local_on`,
    [codes.map((row) => row.agencyCode), codes.map((row) => row.localOn)],
  );
  await client.query(
    `DELETE FROM number_counter USING unnest($1::uuid[], $2::text[], $3::int[]) AS gone (agency_id, series, year)
     WHERE number_counter.agency_id = gone.agency_id AND number_counter.series = gone.series
       AND number_counter.year = gone.year`,
    [numbers.map((row) => row.agencyId), numbers.map((row) => row.series), numbers.map((row) => row.year)],
  );
  await copyRows(client, "code_counter", codes);
  await copyRows(client, "number_counter", numbers);
}
