import { generateKeyPairSync } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { readPublishedStanding } from "@/lib/audit/queries/read-published-standing";
import { verifyHistoryDays } from "@/lib/audit/queries/verify-history-days";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { loadReference } from "@/prisma/seed/load-reference";
import { fileDossier } from "@/scripts/testing/filed-dossier";
import { at } from "@/scripts/testing/published-calendar";
import { settleStream } from "@/scripts/testing/settle-stream";
import { temporaryMarkFile } from "@/scripts/testing/temporary-mark-file";
import { publishHistoryDay } from "./publish-history-day";

const BIRTH = { procedureCode: "1.001193", unitKey: "2020/area/06184" };
const DAYS = ["2026-09-01", "2026-09-02", "2026-09-03"];
const key = generateKeyPairSync("ed25519").privateKey;
const markFile = temporaryMarkFile();
let first = "";

beforeAll(async () => {
  await loadReference("2020", fixedClock("2026-11-22T03:00:00Z"));
  for (const on of DAYS) {
    const filed = await fileDossier({ ...BIRTH, on });
    first ||= filed.dossierId;
  }
  await settleStream();
});
beforeEach(async () => {
  rmSync(markFile, { force: true });
  await asDatabaseOwner("DELETE FROM history_day");
  while (await publish("2026-09-04")) {}
});
afterAll(() => prisma.$disconnect());

const publish = (today: string) =>
  publishHistoryDay(SYSTEM_ACTOR, { key, markFile }, { clock: fixedClock(at(`${today} 08:00`)) });
const mark = () => JSON.parse(readFileSync(markFile, "utf8"));
const setMark = (change: object) => writeFileSync(markFile, JSON.stringify({ ...mark(), ...change }));
const countDays = () => prisma.historyDay.count();

function asDatabaseOwner(...statements: string[]) {
  const tables = ["dossier_event", "history_day"];
  const all = [
    "SET LOCAL session_replication_role = replica",
    ...tables.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER ALL`),
    ...statements,
    ...tables.map((table) => `ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_append_only`),
  ];
  return prisma.$transaction(all.map((line) => prisma.$executeRawUnsafe(line)));
}

describe("the last published day", () => {
  it("is kept beside the key, for its owner alone", async () => {
    const last = await prisma.historyDay.findFirstOrThrow({ orderBy: { no: "desc" } });
    expect(mark()).toEqual({ no: 3, on: "2026-09-03", hash: last.hash });
    expect(statSync(markFile).mode & 0o777).toBe(0o600);
    expect(await readPublishedStanding(markFile)).toBe("ok");
    expect(await verifyHistoryDays(markFile)).toEqual({ days: 3, problem: null });
  });

  it("may lie behind: a worker ended before it kept it, or one on another machine published", async () => {
    const { hash, on } = await prisma.historyDay.findFirstOrThrow({ orderBy: { no: "asc" } });
    setMark({ no: 1, hash, on });
    expect(await readPublishedStanding(markFile)).toBe("ok");
    expect(await publish("2026-09-04")).toBeNull();
    expect(mark().no).toBe(3);
  });

  it("begins with the database as it is where there was none", async () => {
    rmSync(markFile);
    expect(await verifyHistoryDays(markFile)).toEqual({ days: 3, problem: null });
    expect(await publish("2026-09-04")).toBeNull();
    expect(mark().no).toBe(3);
  });

  it.each([
    ["the last day", ["DELETE FROM history_day WHERE no = 3"]],
    ["every day", ["DELETE FROM history_day"]],
    ["the hash of the last day", ["UPDATE history_day SET hash = repeat('0', 64) WHERE no = 3"]],
  ])("holds back what would be signed after somebody removed %s", async (_what, statements) => {
    const kept = mark();
    await asDatabaseOwner(...statements);
    const left = await countDays();
    await expect(publish("2026-09-04")).rejects.toMatchObject({ name: "PublishedMarkError", code: "gone" });
    expect([await countDays(), mark()]).toEqual([left, kept]);
    expect(await readPublishedStanding(markFile)).toBe("broken");
    expect((await verifyHistoryDays(markFile)).problem).not.toBeNull();
  });

  it("tells of a history that was signed anew, though every day of it is sound", async () => {
    const kept = readFileSync(markFile);
    rmSync(markFile);
    await asDatabaseOwner(
      "DELETE FROM history_day",
      `DELETE FROM dossier_event WHERE dossier_id = '${first}'`,
    );
    while (await publish("2026-09-04")) {}
    expect((await verifyHistoryDays(markFile)).problem).toBeNull();
    writeFileSync(markFile, kept);
    expect((await verifyHistoryDays(markFile)).problem).toEqual({ kind: "MARK", on: "2026-09-03" });
  });

  it.each(["", "no mark", '{"no":0}'])("is not guessed from a file that holds %j", async (text) => {
    writeFileSync(markFile, text);
    await expect(publish("2026-09-04")).rejects.toMatchObject({ code: "unreadable" });
    expect(await readPublishedStanding(markFile)).toBe("broken");
    await expect(verifyHistoryDays(markFile)).rejects.toThrow("unreadable");
  });
});
