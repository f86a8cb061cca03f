import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { publicHalf } from "@/lib/audit/ledger/history-key";
import { proveHistory } from "@/lib/audit/queries/prove-history";
import { verifyHistoryDays } from "@/lib/audit/queries/verify-history-days";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { env } from "@/lib/platform/env";
import { loadReference } from "@/prisma/seed/load-reference";
import { addStep, type Filed, fileDossier } from "@/scripts/testing/filed-dossier";
import { at } from "@/scripts/testing/published-calendar";
import { settleStream } from "@/scripts/testing/settle-stream";
import { temporaryMarkFile } from "@/scripts/testing/temporary-mark-file";
import { publishHistoryDay } from "./publish-history-day";

const BIRTH = { procedureCode: "1.001193", unitKey: "2020/area/06184" };
const key = generateKeyPairSync("ed25519").privateKey;
const markFile = temporaryMarkFile();

beforeAll(() => loadReference("2020", fixedClock("2026-11-22T03:00:00Z")));
afterAll(() => prisma.$disconnect());

function publish(localTime: string, options: { mostEvents?: number; key?: typeof key } = {}) {
  return publishHistoryDay(SYSTEM_ACTOR, { key, markFile, ...options }, { clock: fixedClock(at(localTime)) });
}

/** Publishes, at eight on `today`, every day that is over; gives the days. */
async function publishAll(today: string, options: { mostEvents?: number } = {}): Promise<string[]> {
  await settleStream();
  const days: string[] = [];
  for (;;) {
    const on = await publish(`${today} 08:00`, options);
    if (!on) return days;
    days.push(on);
  }
}

function withdraw(filed: Filed, on: string) {
  return addStep(filed, { type: "WITHDRAWAL_ASKED", on, change: { state: "WITHDRAW_ASKED" } });
}

/** Every event counted once: the sum over the days is what there is. */
async function expectAllCovered(): Promise<void> {
  const { _sum } = await prisma.historyDay.aggregate({ _sum: { events: true } });
  expect(_sum.events ?? 0).toBe(await prisma.dossierEvent.count());
  expect((await verifyHistoryDays(markFile)).problem).toBeNull();
}

async function accepted(on: string): Promise<Filed> {
  const filed = await fileDossier({ ...BIRTH, on });
  await addStep(filed, {
    type: "ACCEPTED",
    on,
    change: { state: "RECEIVED", acceptedOn: on, dueOn: "2026-12-31", code: filed.dossierId },
  });
  return filed;
}

describe("publishHistoryDay", () => {
  it("publishes nothing while there is nothing, or the day lasts", async () => {
    expect(await publish("2026-09-01 08:00")).toBeNull();
    await fileDossier({ ...BIRTH, on: "2026-09-01" });
    await settleStream();
    expect(await publish("2026-09-01 23:59")).toBeNull();
  });

  it("signs a finished day once, however often it is asked and by how many at once", async () => {
    expect(await publishAll("2026-09-02")).toEqual(["2026-09-01"]);
    expect(await publish("2026-09-02 00:01")).toBeNull();
    await Promise.all([
      fileDossier({ ...BIRTH, on: "2026-09-02" }),
      fileDossier({ ...BIRTH, on: "2026-09-02" }),
    ]);
    await settleStream();
    const published = await Promise.all([publish("2026-09-03 00:00"), publish("2026-09-03 00:00")]);
    expect(published.filter((on) => on !== null)).toEqual(["2026-09-02"]);
    const day = await prisma.historyDay.findUniqueOrThrow({ where: { on: "2026-09-02" } });
    expect(day).toMatchObject({ no: 2, heads: 2, events: 2, keyId: publicHalf(key).id });
    await expectAllCovered();
  });

  it("catches up day by day after a standstill, and skips days without events", async () => {
    const filed = await accepted("2026-09-05");
    await fileDossier({ ...BIRTH, on: "2026-09-06" });
    await withdraw(filed, "2026-09-09");
    expect(await publishAll("2026-09-12")).toEqual(["2026-09-05", "2026-09-06", "2026-09-09"]);
    const { days, proofs } = await proveHistory(filed.dossierId);
    expect(days.map((day) => day.statement.on)).toEqual(["2026-09-05", "2026-09-06", "2026-09-09"]);
    expect(proofs.map(({ seq }) => seq)).toEqual([2, 3]);
    await expectAllCovered();
  });

  it("loses no event of yesterday that commits after midnight: it belongs to the next publication", async () => {
    const [early, late] = [await accepted("2026-09-13"), await accepted("2026-09-13")];
    expect(await publishAll("2026-09-14")).toEqual(["2026-09-13"]);
    const slow = new pg.Client({ connectionString: env.DATABASE_URL });
    await slow.connect();
    await slow.query("BEGIN");
    await slow.query("SELECT pg_current_xact_id()");
    await withdraw(early, "2026-09-14");
    await slow.query(
      `INSERT INTO dossier_event (dossier_id, seq, type, at, actor_kind, payload, prev_hash, hash)
       SELECT $2, seq, type, at, actor_kind, payload, prev_hash, hash FROM dossier_event
       WHERE dossier_id = $1 AND seq = 3`,
      [early.dossierId, late.dossierId],
    );
    // Held back: something that still runs may come before what is there.
    expect(await publish("2026-09-15 00:05")).toBeNull();
    await slow.query("COMMIT");
    await slow.end();
    expect(await publishAll("2026-09-15")).toEqual(["2026-09-14"]);
    await withdraw(await accepted("2026-09-15"), "2026-09-15");
    expect(await publishAll("2026-09-16")).toEqual(["2026-09-15"]);
    await accepted("2026-09-15");
    expect(await publish("2026-09-16 08:00")).toBeNull();
    expect(await publishAll("2026-09-17")).toEqual(["2026-09-16"]);
    await expectAllCovered();
  });

  it("goes on after the clock ran a year ahead", async () => {
    await fileDossier({ ...BIRTH, on: "2026-09-17" });
    await settleStream();
    expect(await publish("2027-09-18 08:00")).toBe("2026-09-17");
    await fileDossier({ ...BIRTH, on: "2027-09-18" });
    expect(await publishAll("2027-09-19")).toEqual(["2027-09-18"]);
    await fileDossier({ ...BIRTH, on: "2026-09-18" });
    expect(await publishAll("2026-09-19")).toEqual(["2026-09-18"]);
    await expectAllCovered();
  });

  it("leaves to later days what is beyond the size of one publication", async () => {
    for (let count = 0; count < 5; count += 1) await fileDossier({ ...BIRTH, on: "2027-09-20" });
    await publishAll("2027-09-30", { mostEvents: 2 });
    const days = await prisma.historyDay.findMany({
      where: { on: { gte: "2027-09-20" } },
      orderBy: { no: "asc" },
    });
    expect(days.map(({ events }) => events)).toEqual([2, 2, 1]);
    await expectAllCovered();
  });

  it("names the key of each day after a change of key, and keeps the old one published", async () => {
    const second = generateKeyPairSync("ed25519").privateKey;
    await fileDossier({ ...BIRTH, on: "2027-10-01" });
    await settleStream();
    const on = (await publish("2027-10-02 00:01", { key: second })) ?? "";
    const day = await prisma.historyDay.findUniqueOrThrow({ where: { on } });
    expect(day.keyId).toBe(publicHalf(second).id);
    expect(await prisma.historyKey.count()).toBe(2);
    await expectAllCovered();
  });

  it("covers every event once, whatever happens on whatever day", async () => {
    const steps = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 3 })), { minLength: 1, maxLength: 8 });
    let month = 1;
    for (const sample of fc.sample(steps, { numRuns: 6, seed: 20261122 })) {
      const monthText = String(month++).padStart(2, "0");
      const dayOf = (day: number) => `2028-${monthText}-${String(day + 1).padStart(2, "0")}`;
      for (const [day, times] of sample) {
        const filed = await accepted(dayOf(day));
        if (times > 1) await withdraw(filed, dayOf(day + times));
        await publish(`${dayOf(day + 1)} 00:01`);
      }
      await publishAll(`2028-${monthText}-28`, { mostEvents: 7 });
    }
    await expectAllCovered();
  });

  it.each(["UPDATE history_day SET heads = 0", "DELETE FROM history_day", "TRUNCATE history_day"])(
    "cannot be undone by %s",
    async (statement) => {
      await expect(prisma.$executeRawUnsafe(statement)).rejects.toThrow("append-only");
    },
  );

  it.each(["UPDATE history_key SET public_key = ''", "DELETE FROM history_key"])(
    "keeps its keys against %s",
    async (statement) => {
      await expect(prisma.$executeRawUnsafe(statement)).rejects.toThrow("append-only");
    },
  );

  it("is not for people", async () => {
    const citizen = { kind: "CITIZEN", accountId: "a", fullName: "b" } as const;
    const context = { clock: fixedClock("2026-11-22T03:00:00Z") };
    await expect(publishHistoryDay(citizen, { key, markFile }, context)).rejects.toThrow("only the system");
  });
});
