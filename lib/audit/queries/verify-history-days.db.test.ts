import { generateKeyPairSync, sign } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { publishHistoryDay } from "@/lib/audit/commands/publish-history-day";
import { statementBytes } from "@/lib/audit/domain/day-statement";
import { signedDayOf } from "@/lib/audit/domain/signed-day";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { loadReference } from "@/prisma/seed/load-reference";
import { fileDossier } from "@/scripts/testing/filed-dossier";
import { settleStream } from "@/scripts/testing/settle-stream";
import { temporaryMarkFile } from "@/scripts/testing/temporary-mark-file";
import { verifyHistoryDays } from "./verify-history-days";

const key = generateKeyPairSync("ed25519").privateKey;
const markFile = temporaryMarkFile();
const TABLES = ["dossier_event", "history_day", "history_key"];
let copies = 0;

beforeAll(async () => {
  const context = { clock: fixedClock("2026-11-22T03:00:00Z") };
  await loadReference("2020", context.clock);
  for (const on of ["2026-09-01", "2026-09-01", "2026-09-02", "2026-09-04"]) {
    await fileDossier({ procedureCode: "1.001193", unitKey: "2020/area/06184", on });
  }
  await settleStream();
  for (let day = 0; day < 3; day += 1) await publishHistoryDay(SYSTEM_ACTOR, { key, markFile }, context);
  for (const table of TABLES) await prisma.$executeRawUnsafe(`CREATE TABLE kept_${table} AS TABLE ${table}`);
});
beforeEach(async () => {
  if (copies++ > 0) await tamper(...TABLES.toReversed().flatMap((table) => restored(table)));
  expect(await verifyHistoryDays(markFile)).toEqual({ days: 3, problem: null });
});
afterAll(() => prisma.$disconnect());

const restored = (table: string) => [
  `DELETE FROM ${table}`,
  `INSERT INTO ${table} SELECT * FROM kept_${table}`,
];

/** What only the owner of the database can do: switch triggers and references off. */
async function tamper(...statements: string[]): Promise<void> {
  const all = [
    "SET session_replication_role = replica",
    ...TABLES.map((t) => `ALTER TABLE ${t} DISABLE TRIGGER ALL`),
  ];
  const back = [
    ...TABLES.map((t) => `ALTER TABLE ${t} ENABLE TRIGGER ALL`),
    "SET session_replication_role = origin",
  ];
  await prisma.$transaction([...all, ...statements, ...back].map((line) => prisma.$executeRawUnsafe(line)));
}

describe("verifyHistoryDays", () => {
  it.each([
    [
      "a changed date",
      "UPDATE history_day SET \"on\" = '2026-09-03' WHERE no = 2",
      "SIGNATURE",
      "2026-09-03",
    ],
    ["a changed count", "UPDATE history_day SET events = 9 WHERE no = 1", "SIGNATURE", "2026-09-01"],
    ["a day taken out", "DELETE FROM history_day WHERE no = 2", "NUMBER", "2026-09-04"],
    [
      "a broken link",
      "UPDATE history_day SET previous = repeat('a', 64) WHERE no = 3",
      "PREVIOUS",
      "2026-09-04",
    ],
    ["another key", "UPDATE history_key SET public_key = repeat('A', 43)", "KEY", "2026-09-01"],
    ["other leaves", "UPDATE history_day SET leaves = sha256('') WHERE no = 1", "ROOT", "2026-09-01"],
    [
      "an event and its hash replaced",
      "UPDATE dossier_event SET hash = repeat('a', 64) WHERE at > '2026-09-02T18:00Z'",
      "EVENTS",
      "2026-09-04",
    ],
    [
      "an event removed",
      "DELETE FROM dossier_event WHERE id = (SELECT min(id) FROM dossier_event)",
      "EVENTS",
      "2026-09-01",
    ],
  ])("names the day with %s", async (_name, statement, kind, on) => {
    await tamper(statement);
    expect((await verifyHistoryDays(markFile)).problem).toEqual({ kind, on });
  });

  it("names a day that was signed anew by another key", async () => {
    const day = await prisma.historyDay.findUniqueOrThrow({ where: { no: 2 } });
    const other = generateKeyPairSync("ed25519").privateKey;
    const signature = sign(null, statementBytes(signedDayOf(day).statement), other).toString("base64url");
    await tamper(`UPDATE history_day SET signature = '${signature}' WHERE no = 2`);
    expect((await verifyHistoryDays(markFile)).problem).toEqual({ kind: "SIGNATURE", on: "2026-09-02" });
  });
});
