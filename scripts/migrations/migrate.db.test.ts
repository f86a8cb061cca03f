import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureDatabase } from "../database/ensure-database.ts";
import { createMigration, deployMigrations, diffSchema, pendingMigrations } from "./migrate.ts";
import type { MigrationFolders } from "./migration-files.ts";

const HEAD = 'generator c {\n  provider = "prisma-client"\n}\ndatasource d {\n  provider = "postgresql"\n}\n';
const TRIGGER = `
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append only; really';
END
$$;
CREATE TRIGGER refuse BEFORE UPDATE ON thing FOR EACH ROW EXECUTE FUNCTION refuse();
`;

let folders: MigrationFolders;
let number = 0;

beforeEach(() => {
  const root = mkdtempSync(path.join(tmpdir(), "motcua-migrations-"));
  folders = { migrations: path.join(root, "migrations"), schema: path.join(root, "schema") };
  mkdirSync(folders.schema);
  writeSchema("model thing {\n  id Int @id\n  name String\n}\n");
});

afterEach(() => rmSync(path.dirname(folders.schema), { recursive: true, force: true }));

describe("migrations", () => {
  it("are written from the schema, applied once, and then not pending any more", async () => {
    const file = await createMigration(await emptyDatabase(), "First thing", folders);
    expect(file).toMatch(/\d{14}_first_thing\/migration\.sql$/);
    const database = await emptyDatabase();
    expect(await pendingMigrations(database, folders)).toHaveLength(1);
    expect(await deployMigrations(database, folders)).toHaveLength(1);
    expect(await deployMigrations(database, folders)).toEqual([]);
    expect(await pendingMigrations(database, folders)).toEqual([]);
  });

  it("hold nothing when the schema did not change", async () => {
    await createMigration(await emptyDatabase(), "first", folders);
    expect(await diffSchema(await emptyDatabase(), folders)).toBeNull();
  });

  it("keep an index that only SQL can express", async () => {
    await createMigration(await emptyDatabase(), "first", folders);
    addMigration(
      "99990101000000_index",
      "CREATE INDEX thing_lower ON thing (lower(name) text_pattern_ops);\n",
    );
    addMigration("99990101000001_index", "CREATE INDEX thing_pattern ON thing (name text_pattern_ops);\n");
    expect(await diffSchema(await emptyDatabase(), folders)).toBeNull();
  });

  it("run functions and triggers whole", async () => {
    await createMigration(await emptyDatabase(), "first", folders);
    addMigration("99990101000000_trigger", TRIGGER);
    const database = await emptyDatabase();
    expect(await deployMigrations(database, folders)).toHaveLength(2);
    await expect(
      run(database, "INSERT INTO thing VALUES (1, 'a'); UPDATE thing SET name = 'b'"),
    ).rejects.toThrow("append only; really");
  });

  it("leave nothing of a script that fails half-way", async () => {
    await createMigration(await emptyDatabase(), "first", folders);
    addMigration("99990101000000_broken", "CREATE TABLE half (id int);\nCREATE TABLE nonsense (;\n");
    const database = await emptyDatabase();
    await expect(deployMigrations(database, folders)).rejects.toThrow("99990101000000_broken");
    await expect(run(database, "SELECT * FROM half")).rejects.toThrow("does not exist");
  });

  it("refuse to go on when one was edited afterwards", async () => {
    const file = await createMigration(await emptyDatabase(), "first", folders);
    const database = await emptyDatabase();
    await deployMigrations(database, folders);
    writeFileSync(file ?? "", "SELECT 1;\n");
    await expect(deployMigrations(database, folders)).rejects.toThrow("edited");
  });
});

describe("this project", () => {
  it("has migrations that lead exactly to its schema", async () => {
    expect(await diffSchema(await emptyDatabase())).toBeNull();
  });
});

function writeSchema(models: string): void {
  writeFileSync(path.join(folders.schema, "schema.prisma"), HEAD + models);
}

function addMigration(name: string, script: string): void {
  mkdirSync(path.join(folders.migrations, name));
  writeFileSync(path.join(folders.migrations, name, "migration.sql"), script);
}

async function emptyDatabase(): Promise<string> {
  const url = new URL(process.env.DATABASE_URL ?? "");
  number += 1;
  url.pathname = `${url.pathname}_${number}`;
  await ensureDatabase(url.href);
  return url.href;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
