import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { StartupError } from "../supervisor/startup-error.ts";
import { publicSchemaOnly } from "./public-schema-only.ts";

export const APPLICATION_ROLE = "motcua_app";

/** What was done and what was published: the application adds to these tables and reads them, nothing else. */
const HISTORY = [
  "dossier_event",
  "history_day",
  "history_key",
  "dossier_note",
  "dossier_note_withdrawal",
  "dossier_message",
  "dossier_folder",
  "hand_over_list",
  "hand_over_item",
  "hand_over_end",
  "hand_over_missing",
  "identity_record",
  "account_change",
  "fee_taking",
];
/** What is frozen when it is made, with the columns that are filled in later; a trigger lets that happen once. */
const ISSUED = { official_paper: ["sha256", "replaced_at"], post_hand_over: ["sha256"] };
/** What only migrations and the first filling write. */
const READ_ONLY = ["_prisma_migrations", "event_epoch"];

/**
 * Gives the role that the application runs under what it needs, and takes from it everything that could change or
 * remove an event: it owns none of our tables, so it cannot switch their triggers off either. `ownerUrl` is the
 * owner of the tables. Run after the migrations, at every start; changes nothing when nothing is missing.
 */
export async function grantToApplication(ownerUrl: string, role: string): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const app = pg.escapeIdentifier(role);
    const database = pg.escapeIdentifier(client.database ?? "");
    for (const statement of [
      // At no moment may the application do more than in the end.
      "BEGIN",
      `GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${app}`,
      // Earlier versions gave it; with a schema of its own the application could lay names in the owner's way.
      `REVOKE CREATE ON DATABASE ${database} FROM ${app}`,
      `REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${app}`,
      `GRANT USAGE ON SCHEMA public TO ${app}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app}`,
      `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app}`,
      `REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON ${inPublic([...HISTORY, ...Object.keys(ISSUED)])} FROM ${app}`,
      ...Object.entries(ISSUED).map(
        ([table, columns]) => `GRANT UPDATE (${columns.join(", ")}) ON public.${table} TO ${app}`,
      ),
      `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${inPublic(READ_ONLY)} FROM ${app}`,
      "CREATE SCHEMA IF NOT EXISTS pgboss",
      giveJobsTo(role),
      "COMMIT",
    ]) {
      await client.query(statement);
    }
  });
}

/**
 * Makes the application's role on a server of our own and returns the address under which it connects. Its password
 * is made once and kept in the data folder.
 */
export async function prepareApplicationRole(ownerUrl: string, dataFolder: string): Promise<string> {
  const password = readPassword(path.join(dataFolder, "database-password"));
  await asOwner(ownerUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [APPLICATION_ROLE]);
    const secret = pg.escapeLiteral(password);
    await client.query(`${rowCount ? "ALTER" : "CREATE"} ROLE ${APPLICATION_ROLE} LOGIN PASSWORD ${secret}`);
  });
  await grantToApplication(ownerUrl, APPLICATION_ROLE);
  const url = new URL(ownerUrl);
  url.username = APPLICATION_ROLE;
  url.password = password;
  return url.href;
}

/**
 * The address that the application gets, when the province's server gives two: the owner's for migrations, another
 * for everything else.
 * @throws StartupError when both name the same role.
 */
export async function separateApplication(ownerUrl: string, applicationUrl: string): Promise<string> {
  const role = decodeURIComponent(new URL(applicationUrl).username);
  if (role === decodeURIComponent(new URL(ownerUrl).username)) {
    throw new StartupError(
      "DATABASE_URL và DATABASE_OWNER_URL phải dùng hai tài khoản PostgreSQL khác nhau.",
      "DATABASE_URL and DATABASE_OWNER_URL must name two different roles of PostgreSQL.",
    );
  }
  await grantToApplication(ownerUrl, role);
  return applicationUrl;
}

function inPublic(tables: readonly string[]): string {
  return tables.map((table) => `public.${table}`).join(", ");
}

/** The job queue changes its own tables while it runs, so its schema belongs to the application. */
function giveJobsTo(role: string): string {
  const name = pg.escapeLiteral(role);
  return `DO $$
    DECLARE target name := ${name}; command text;
    BEGIN
      FOR command IN
        SELECT format('ALTER SCHEMA pgboss OWNER TO %I', target) FROM pg_namespace
          WHERE nspname = 'pgboss' AND pg_get_userbyid(nspowner) <> target
        UNION ALL
        SELECT format('ALTER TABLE pgboss.%I OWNER TO %I', relname, target) FROM pg_class
          WHERE relnamespace = 'pgboss'::regnamespace AND relkind IN ('r', 'p', 'v')
            AND pg_get_userbyid(relowner) <> target
        UNION ALL
        SELECT format('ALTER ROUTINE %s OWNER TO %I', oid::regprocedure, target) FROM pg_proc
          WHERE pronamespace = 'pgboss'::regnamespace AND pg_get_userbyid(proowner) <> target
        UNION ALL
        SELECT format('ALTER TYPE pgboss.%I OWNER TO %I', typname, target) FROM pg_type
          WHERE typnamespace = 'pgboss'::regnamespace AND typtype IN ('e', 'd')
            AND pg_get_userbyid(typowner) <> target
      LOOP
        EXECUTE command;
      END LOOP;
    END $$`;
}

async function asOwner(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: publicSchemaOnly(url) });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function readPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
