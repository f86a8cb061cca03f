import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareJobs } from "@/lib/platform/jobs/prepare-jobs";
import { deployMigrations } from "../migrations/migrate.ts";
import { grantToApplication, prepareApplicationRole, separateApplication } from "./application-role.ts";

const ownerUrl = process.env.DATABASE_URL ?? "";
const role = `app_${randomUUID().replaceAll("-", "")}`;
const applicationUrl = urlOf(role, "secret");

function urlOf(username: string, password: string): string {
  return Object.assign(new URL(ownerUrl), { username, password }).href;
}

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await run(ownerUrl, `CREATE ROLE ${role} LOGIN PASSWORD 'secret'`);
  await separateApplication(ownerUrl, applicationUrl);
  // Everything from here on, the product's own code included, connects as the application.
  process.env.DATABASE_URL = applicationUrl;
});
afterAll(async () => {
  const { prisma } = await import("@/lib/platform/db/prisma");
  await prisma.$disconnect();
  await run(ownerUrl, `REASSIGN OWNED BY ${role} TO motcua`, `DROP OWNED BY ${role}`, `DROP ROLE ${role}`);
});

describe("the application's role", () => {
  it("does everything the product does: reference data, filing, acts, figures, publication", async () => {
    const { setDeskScene, clockAt } = await import("@/scripts/testing/desk-scene");
    const { acceptDossier } = await import("@/lib/dossiers/commands/accept-dossier");
    const { publishHistoryDay } = await import("@/lib/audit/commands/publish-history-day");
    const { rollUpStatistics } = await import("@/lib/statistics/commands/roll-up-statistics");
    const { verifyHistory } = await import("@/lib/dossiers/queries/verify-history");
    const { SYSTEM_ACTOR } = await import("@/lib/accounts/domain/assert-system");
    const { readOrMakeSigningKey } = await import("@/lib/platform/storage/signing-key");
    const { settleStream } = await import("@/scripts/testing/settle-stream");
    const scene = await setDeskScene();
    const reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
    const dossierId = await scene.file("1.001193");
    await acceptDossier(reception, { dossierId, version: 1, setCount: 1 }, clockAt("2026-03-02 09:00"));
    const folder = mkdtempSync(path.join(tmpdir(), "motcua-key-"));
    const key = readOrMakeSigningKey(path.join(folder, "history-key.pem"));
    expect(readOrMakeSigningKey(path.join(folder, "history-key.pem")).equals(key)).toBe(true);
    const markFile = path.join(folder, "mark");
    await settleStream();
    await rollUpStatistics(SYSTEM_ACTOR, { batchSize: 100 }, clockAt("2026-03-03 08:00"));
    expect(await publishHistoryDay(SYSTEM_ACTOR, { key, markFile }, clockAt("2026-03-03 08:00"))).toBe(
      "2026-03-02",
    );
    rmSync(folder, { recursive: true });
    expect(await verifyHistory()).toEqual({ dossiers: 1, events: 2, problem: null });
  });

  it.each([
    "UPDATE dossier_event SET type = 'X'",
    "DELETE FROM dossier_event",
    "TRUNCATE dossier_event",
    "UPDATE history_day SET heads = 0",
    "DELETE FROM history_day",
    "TRUNCATE history_day CASCADE",
    "UPDATE history_key SET public_key = ''",
    "DELETE FROM history_key",
    "UPDATE hand_over_list SET number = ''",
    "DELETE FROM hand_over_end",
    "UPDATE official_paper SET data = '{}', sha256 = NULL",
    "UPDATE official_paper SET number = '1'",
    "DELETE FROM official_paper",
    "UPDATE post_hand_over SET data = '{}'",
    "DELETE FROM post_hand_over",
    "UPDATE fee_taking SET amount_dong = 0",
    "DELETE FROM fee_taking",
    "ALTER TABLE dossier_event DISABLE TRIGGER ALL",
    "ALTER TABLE history_day DISABLE TRIGGER history_day_append_only",
    "DROP TRIGGER dossier_event_append_only ON dossier_event",
    "CREATE OR REPLACE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "CREATE RULE never AS ON INSERT TO dossier_event DO INSTEAD NOTHING",
    "DROP TABLE dossier_event CASCADE",
    "ALTER TABLE dossier_event RENAME TO old_event",
    "ALTER TABLE dossier_event ADD COLUMN note text",
    "CREATE TABLE public.dossier_event_2 (id int)",
    "SET session_replication_role = replica",
    "SET ROLE motcua",
    `GRANT UPDATE ON dossier_event TO ${role}; UPDATE dossier_event SET type = 'X'`,
    "UPDATE event_epoch SET xid_offset = 0",
    "DELETE FROM _prisma_migrations",
    "DROP SCHEMA public CASCADE",
    "CREATE SCHEMA motcua",
    "ALTER SCHEMA pgboss RENAME TO motcua",
  ])("may not: %s", async (statement) => {
    await expect(run(applicationUrl, statement)).rejects.toThrow(
      /permission denied|must be owner|append-only/,
    );
  });

  it("keeps its rights when they are given again, and does not gain any", async () => {
    await grantToApplication(ownerUrl, role);
    await run(applicationUrl, "SELECT FROM dossier_event", "DELETE FROM rate_window");
    await expect(run(applicationUrl, "DELETE FROM dossier_event")).rejects.toThrow("permission denied");
  });

  it("is served by an owner with no rights on the server, as docs/operations.md sets it up", async () => {
    const [owner, app, database] = ["owner", "app", "province"].map((name) => `${name}_${role}`);
    await run(
      ownerUrl,
      `CREATE ROLE ${owner} LOGIN PASSWORD 'secret'`,
      `CREATE ROLE ${app} LOGIN PASSWORD 'secret'`,
      `GRANT ${app} TO ${owner}`,
      `CREATE DATABASE ${database} OWNER ${owner} ENCODING 'UTF8' TEMPLATE template0`,
    );
    const inProvince = (name = "") => {
      return Object.assign(new URL(urlOf(name, "secret")), { pathname: `/${database}` }).href;
    };
    await deployMigrations(inProvince(owner));
    // The first filling makes the job tables as the owner; afterwards they are the application's.
    await prepareJobs(inProvince(owner));
    for (let start = 0; start < 2; start += 1) {
      await separateApplication(inProvince(owner), inProvince(app));
      await prepareJobs(inProvince(app));
      await expect(run(inProvince(app), "DELETE FROM dossier_event")).rejects.toThrow("permission denied");
    }
    await run(ownerUrl, `DROP DATABASE ${database} WITH (FORCE)`, `DROP ROLE ${app}`, `DROP ROLE ${owner}`);
  });

  it("cannot have the owner run what an earlier version let it put into a schema of the owner's name", async () => {
    await run(ownerUrl, `GRANT CREATE ON DATABASE ${new URL(ownerUrl).pathname.slice(1)} TO ${role}`);
    const decoys = ["dossier_event", "history_day", "event_epoch"];
    await run(
      applicationUrl,
      "CREATE SCHEMA motcua",
      "GRANT USAGE ON SCHEMA motcua TO PUBLIC",
      `CREATE FUNCTION motcua.act() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
        IF current_user = 'motcua' THEN ALTER TABLE public.dossier_event DISABLE TRIGGER ALL; END IF;
        RETURN true; END $$`,
      "CREATE VIEW motcua._prisma_migrations AS SELECT * FROM public._prisma_migrations WHERE motcua.act()",
      "GRANT SELECT ON motcua._prisma_migrations TO PUBLIC",
      ...decoys.map((table) => `CREATE TABLE motcua.${table} (id int)`),
    );
    await deployMigrations(ownerUrl);
    await separateApplication(ownerUrl, applicationUrl);
    await expect(run(ownerUrl, "DELETE FROM public.dossier_event")).rejects.toThrow("append-only");
    await expect(run(applicationUrl, "DELETE FROM public.dossier_event")).rejects.toThrow(
      "permission denied",
    );
    await expect(run(applicationUrl, "CREATE SCHEMA another")).rejects.toThrow("permission denied");
    await run(ownerUrl, "DROP SCHEMA motcua CASCADE");
  });

  it("brings the job tables up to date in a schema that it owns and did not make", async () => {
    await run(ownerUrl, "DROP SCHEMA pgboss CASCADE");
    await separateApplication(ownerUrl, applicationUrl);
    await prepareJobs(applicationUrl);
    await run(applicationUrl, "SELECT FROM pgboss.job", "UPDATE pgboss.version SET version = version - 1");
    await prepareJobs(applicationUrl);
  });

  it("is never the owner's", async () => {
    await expect(separateApplication(ownerUrl, ownerUrl)).rejects.toThrow("two different roles");
  });

  it("is made on a server of our own with a password that is kept", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "motcua-role-"));
    const first = await prepareApplicationRole(ownerUrl, folder);
    expect(await prepareApplicationRole(ownerUrl, folder)).toBe(first);
    await run(first, "SELECT FROM dossier_event");
    await expect(run(first, "DELETE FROM dossier_event")).rejects.toThrow("permission denied");
    rmSync(folder, { recursive: true });
  });
});
