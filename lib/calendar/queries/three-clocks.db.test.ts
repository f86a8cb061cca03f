import { execFileSync } from "node:child_process";
import path from "node:path";
import vm from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ClockTurn, countTurns } from "@/lib/calendar/domain/clock-turn";
import { localDateOf, minutesOf } from "@/lib/calendar/domain/local-date";
import { workingMinutesBetween } from "@/lib/calendar/domain/working-time";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { loadReference } from "@/prisma/seed/load-reference";
import { clockEventsOf } from "@/scripts/testing/clock-events";
import { installClockInSql } from "@/scripts/testing/clock-in-sql";
import { anyClock } from "@/scripts/testing/random-clock";
import { getLatestCalendar } from "./get-work-calendar";

const clocks = fc.sample(anyClock, { numRuns: 10_000, seed: 20_261_122 });
const root = path.resolve(import.meta.dirname, "../../..");

/** Every date of every clock as local minutes, `2026-03-02 09:00`. */
type Answers = string[];

beforeAll(async () => {
  await loadReference("2020", fixedClock("2026-11-22T03:00:00Z"));
  await installClockInSql(1, [2020, 2028]);
});
afterAll(() => prisma.$disconnect());

function localOf(at: Date): string {
  const minutes = minutesOf(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${localDateOf(at)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

async function byServer(): Promise<Answers> {
  const calendar = await getLatestCalendar(prisma);
  return clocks.flatMap((turns) => countTurns(turns, () => calendar).map((due) => (due ? localOf(due) : "")));
}

/** The calculator as a browser gets it: one script, no module, nothing of Node around it. */
async function byBrowser(): Promise<Answers> {
  const entry = `import { countTurns } from "@/lib/calendar/domain/clock-turn";
    globalThis.count = (turns, calendar) => JSON.stringify(
      JSON.parse(turns).map((clock) => countTurns(clock, () => calendar)));
    globalThis.prepare = (calendar) => JSON.parse(calendar);`;
  const bundle = execFileSync(
    path.join(root, "node_modules/.bin/esbuild"),
    ["--bundle", "--format=iife", "--platform=browser", "--minify", "--sourcefile=entry.ts"],
    { cwd: root, input: entry, encoding: "utf8" },
  );
  const page = vm.createContext({
    turns: JSON.stringify(clocks),
    calendar: JSON.stringify(await getLatestCalendar(prisma)),
  });
  vm.runInContext(bundle, page);
  const counted: string[][] = JSON.parse(vm.runInContext("count(turns, prepare(calendar))", page));
  return counted.flat().map((due) => localOf(new Date(due)));
}

async function bySql(): Promise<Answers> {
  await prisma.$executeRawUnsafe(`
    CREATE FUNCTION clock_check.count_turns(turns jsonb) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
    DECLARE turn jsonb; due timestamp; counted text[] := '{}'; term jsonb;
    BEGIN
      FOR turn IN SELECT * FROM jsonb_array_elements(turns) LOOP
        term := turn->'term';
        due := CASE turn->>'kind'
          WHEN 'RESUMED' THEN clock_check.due_after_stop(
            due, term->>'unit', (turn->>'stoppedAt')::timestamptz, (turn->>'at')::timestamptz)
          WHEN 'REAPPOINTED' THEN clock_check.due_after_apology(due)
          ELSE clock_check.due((turn->>'at')::timestamptz, (term->>'value')::numeric, term->>'unit',
            (term->>'sameDayCutoffMinutes')::int)
        END;
        counted := counted || to_char(due, 'YYYY-MM-DD HH24:MI');
      END LOOP;
      RETURN counted;
    END $$`);
  const rows = await prisma.$queryRaw<{ counted: string[] }[]>`
    SELECT clock_check.count_turns(value) AS counted
    FROM jsonb_array_elements(${JSON.stringify(clocks)}::jsonb) WITH ORDINALITY ORDER BY ordinality`;
  return rows.flatMap((row) => row.counted);
}

/** The first few clocks on which two countings differ, with all that is needed to count them by hand. */
function differences(a: Answers, b: Answers) {
  const turns: ClockTurn[] = clocks.flat();
  return turns
    .map((turn, index) => ({ turn, index, a: a[index], b: b[index] }))
    .filter((answer) => answer.a !== answer.b)
    .slice(0, 3)
    .map((answer) => ({ ...answer, before: turns.slice(Math.max(0, answer.index - 3), answer.index) }));
}

it("10,000 dossiers: the server, the browser's bundle and plain SQL agree to the minute", async () => {
  const [server, browser, sql] = [await byServer(), await byBrowser(), await bySql()];
  expect(server).toHaveLength(clocks.flat().length);
  expect(server).not.toContain("");
  expect(differences(server, browser)).toEqual([]);
  expect(differences(server, sql)).toEqual([]);
}, 180_000);

it("the events of 10,000 dossiers, each third by post, lead plain SQL to the same date", async () => {
  const calendar = await getLatestCalendar(prisma);
  const lived = clocks.map((turns, index) => clockEventsOf(turns, index % 3 === 0));
  const rows = await prisma.$queryRaw<{ counted: string }[]>`
    SELECT to_char(clock_check.due_of_events(value), 'YYYY-MM-DD HH24:MI') AS counted
    FROM jsonb_array_elements(${JSON.stringify(lived)}::jsonb) WITH ORDINALITY ORDER BY ordinality`;
  const expected = clocks.map((turns) => {
    const due = countTurns(turns, () => calendar).at(-1);
    return due ? localOf(due) : "";
  });
  expect(rows.map((row) => row.counted)).toEqual(expected);
}, 180_000);

it("office minutes between two moments agree with plain SQL", async () => {
  const calendar = await getLatestCalendar(prisma);
  const spans = clocks.map((turns) => [turns[0]?.at ?? "", turns.at(-1)?.at ?? ""] as const);
  const rows = await prisma.$queryRaw<{ minutes: bigint }[]>`
    SELECT clock_check.office_minutes(
      clock_check.local((value->>0)::timestamptz), clock_check.local((value->>1)::timestamptz)) AS minutes
    FROM jsonb_array_elements(${JSON.stringify(spans)}::jsonb) WITH ORDINALITY ORDER BY ordinality`;
  const counted = spans.map(([from, to]) => workingMinutesBetween(calendar, new Date(from), new Date(to)));
  expect(rows.map((row) => Number(row.minutes))).toEqual(counted);
});
