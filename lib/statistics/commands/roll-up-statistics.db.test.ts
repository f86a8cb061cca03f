import { readFileSync } from "node:fs";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { env } from "@/lib/platform/env";
import { countNextEvents } from "@/lib/statistics/ledger/count-next-events";
import { loadAgencies } from "@/lib/statistics/ledger/load-agencies";
import { lockWatermark } from "@/lib/statistics/ledger/watermark";
import { loadReference } from "@/prisma/seed/load-reference";
import { addStep, type Filed, fileDossier } from "@/scripts/testing/filed-dossier";
import { anyHistory } from "@/scripts/testing/random-history";
import { rebuildStatistics } from "./rebuild-statistics";
import { rollUpStatistics } from "./roll-up-statistics";

const context = { clock: fixedClock("2026-11-22T03:00:00Z") };
const BIRTH = { procedureCode: "1.001193", unitKey: "2020/area/06184" };
const ON = "2026-10-05";

const accepted = { type: "ACCEPTED", on: ON } as const;
const acceptedChange = { state: "RECEIVED", acceptedOn: ON, dueOn: "2026-10-09" } as const;

const MIGRATION = "prisma/migrations/20261129065000_count_apologies/migration.sql";
const COUNT_APOLOGIES = /^INSERT[^;]*/m.exec(readFileSync(MIGRATION, "utf8"))?.[0] ?? "";

beforeAll(() => loadReference("2020", context.clock));
afterAll(() => prisma.$disconnect());

async function fileAccepted(channel?: "ONLINE" | "COUNTER" | "POST"): Promise<Filed> {
  const filed = await fileDossier(channel ? { ...BIRTH, channel } : BIRTH);
  await addStep(filed, { ...accepted, change: acceptedChange });
  return filed;
}

/** Rolls up until nothing is left. Other databases of the server may hold the stream back for a moment. */
async function rollUpAll(batchSize: number): Promise<number> {
  let total = 0;
  while ((await countUnread()) > 0) {
    total += await rollUpStatistics(SYSTEM_ACTOR, { batchSize }, context);
  }
  return total;
}

async function countUnread(): Promise<number> {
  const rows = await prisma.$queryRaw<{ unread: number }[]>`
    SELECT count(*)::int AS unread FROM dossier_event e WHERE (e.txid, e.id) >
      (coalesce((SELECT txid FROM statistics_watermark), 0), coalesce((SELECT event_id FROM statistics_watermark), 0))`;
  return rows[0]?.unread ?? 0;
}

async function figures() {
  const flow = await prisma.statisticsFlow.findMany({
    orderBy: [{ grain: "asc" }, { periodOn: "asc" }, { channel: "asc" }],
  });
  const open = await prisma.statisticsOpen.findMany({ orderBy: [{ dueOn: "asc" }, { channel: "asc" }] });
  return { flow, open };
}

async function received(): Promise<number> {
  const { _sum } = await prisma.statisticsFlow.aggregate({
    where: { grain: "DAY" },
    _sum: { received: true },
  });
  return _sum.received ?? 0;
}

describe("rollUpStatistics", () => {
  it("counts an acceptance for the agency that is competent, by day and by month", async () => {
    await fileAccepted();
    await rollUpAll(100);
    const unit = await prisma.unit.findUniqueOrThrow({ where: { sourceKey: BIRTH.unitKey } });
    const { flow, open } = await figures();
    expect(
      flow.map((row) => [row.grain.trim(), row.periodOn, row.agencyId, row.channel, row.received]),
    ).toEqual([
      ["DAY", ON, unit.id, "ONLINE", 1],
      ["MONTH", "2026-10-01", unit.id, "ONLINE", 1],
    ]);
    expect(open).toMatchObject([{ dueOn: "2026-10-09", open: 1 }]);
  });

  it("gives each event once to two workers at the same time", async () => {
    const before = await received();
    for (let round = 0; round < 6; round += 1) await fileAccepted("COUNTER");
    const counted = await Promise.all([rollUpAll(2), rollUpAll(3)]);
    expect(counted[0] + counted[1]).toBe(12);
    expect(await received()).toBe(before + 6);
  });

  it("loses and doubles nothing when a worker dies between the figures and the watermark", async () => {
    await fileAccepted();
    const before = await figures();
    const dying = transact(async (tx) => {
      const after = await lockWatermark(tx);
      await countNextEvents(tx, after, { agencyOf: await loadAgencies(tx), limit: 100 });
      throw new Error("killed");
    });
    await expect(dying).rejects.toThrow("killed");
    expect(await figures()).toEqual(before);
    const count = await received();
    expect(await rollUpAll(100)).toBe(2);
    expect(await received()).toBe(count + 1);
  });

  it("waits for a transaction that began earlier and commits late", async () => {
    const [early, late] = [await fileDossier(BIRTH), await fileDossier(BIRTH)];
    await rollUpAll(100);
    const before = await received();
    const slow = new pg.Client({ connectionString: env.DATABASE_URL });
    await slow.connect();
    await slow.query("BEGIN");
    // The slow transaction has its number already, but its event is written and committed after the fast one's.
    await slow.query("SELECT pg_current_xact_id()");
    await addStep(late, { ...accepted, change: acceptedChange });
    expect(await rollUpStatistics(SYSTEM_ACTOR, { batchSize: 100 }, context)).toBe(0);
    await copyStep(slow, late, early);
    await slow.query("COMMIT");
    await slow.end();
    expect(await rollUpAll(100)).toBe(2);
    expect(await received()).toBe(before + 2);
  });

  it("gives the same figures for any history, any batch size, and when all is counted anew", async () => {
    const histories = fc.sample(anyHistory, { numRuns: 12, seed: 20261122 });
    for (const { steps } of histories) {
      const filed = await fileDossier(BIRTH);
      for (const step of steps) await addStep(filed, step);
      await rollUpAll((steps.length % 4) + 1);
    }
    const rolled = await figures();
    expect(rolled.open).toEqual(await openFromRows());
    const events = await prisma.dossierEvent.count();
    expect(await rebuildStatistics(SYSTEM_ACTOR, { batchSize: 7 }, context)).toBe(events);
    const rebuilt = await figures();
    expect(rebuilt).toEqual(rolled);
    expect(await rollUpAll(100)).toBe(0);
  });

  it("counts apologies of the past, where figures were kept before, as the whole history does", async () => {
    await addStep(await fileAccepted(), { type: "REAPPOINTED", on: ON, change: { dueOn: "2026-10-14" } });
    await addStep(await fileAccepted("POST"), {
      type: "REAPPOINTED",
      on: ON,
      change: { dueOn: "2026-10-14" },
    });
    await rollUpAll(100);
    const counted = await figures();
    expect(counted.flow.some((row) => row.apologized > 0)).toBe(true);
    await prisma.statisticsFlow.updateMany({ data: { apologized: 0 } });
    await prisma.$executeRawUnsafe(COUNT_APOLOGIES);
    expect(await figures()).toEqual(counted);
  });

  it("is not for people", () => {
    const citizen = { kind: "CITIZEN", accountId: "a", fullName: "b" } as const;
    expect(() => rollUpStatistics(citizen, { batchSize: 1 }, context)).toThrow("only the system");
  });
});

/** Repeats the last event of one dossier on another, in a transaction of the test's own. */
async function copyStep(client: pg.Client, from: Filed, to: Filed): Promise<void> {
  await client.query(
    `INSERT INTO dossier_event (dossier_id, seq, type, at, actor_kind, payload, prev_hash, hash)
     SELECT $2, seq, type, at, actor_kind, payload, prev_hash, hash FROM dossier_event
     WHERE dossier_id = $1 AND seq = 2`,
    [from.dossierId, to.dossierId],
  );
  await client.query(
    `UPDATE dossier SET state = 'RECEIVED', accepted_on = $2, due_on = '2026-10-09' WHERE id = $1`,
    [to.dossierId, ON],
  );
}

function openFromRows() {
  return prisma.$queryRaw`
    SELECT d.competent_unit_id AS "agencyId", d.procedure_id AS "procedureId", d.channel,
      CASE WHEN d.state IN ('SUPPLEMENT', 'WITHDRAW_ASKED') THEN '-'::char(10)
        ELSE coalesce(d.due_on, '9999-12-31') END AS "dueOn", count(*)::int AS open
    FROM dossier d WHERE d.accepted_on IS NOT NULL AND d.ended_on IS NULL
    GROUP BY 1, 2, 3, 4 ORDER BY 4, 3`;
}
