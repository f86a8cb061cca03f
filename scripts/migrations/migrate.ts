import path from "node:path";
import type { MigrationFolders } from "./migration-files.ts";
import { readMigrations, readSchema, writeMigration } from "./migration-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";

const filters = { externalTables: [], externalEnums: [] };
const EMPTY = "-- This is an empty migration.";
const root = path.resolve(import.meta.dirname, "../..");

/** The folders of this project. */
export const projectFolders: MigrationFolders = {
  migrations: path.join(root, "prisma/migrations"),
  schema: path.join(root, "prisma/schema"),
};

/**
 * Applies, in order, the migrations that the database does not have yet, and returns their names. Applying when
 * nothing is missing changes nothing. Fails when a migration was edited after it was applied.
 */
export function deployMigrations(databaseUrl: string, folders = projectFolders): Promise<string[]> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const migrationsList = readMigrations(folders);
    const state = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters,
    });
    if (state.editedMigrationNames.length > 0) {
      throw new Error(
        `Migrations were edited after they were applied: ${state.editedMigrationNames.join(", ")}`,
      );
    }
    const result = await engine.applyMigrations({ migrationsList, filters });
    return result.appliedMigrationNames;
  });
}

/** Names of the migrations that the database does not have yet. */
export function pendingMigrations(databaseUrl: string, folders = projectFolders): Promise<string[]> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const migrationsList = readMigrations(folders);
    const state = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters,
    });
    return state.history && "unappliedMigrationNames" in state.history
      ? state.history.unappliedMigrationNames
      : [];
  });
}

/**
 * SQL that leads from the present migrations to the present schema; null when they agree. `databaseUrl` is an
 * empty scratch database, in which the migrations are replayed to be compared with the schema.
 */
export async function diffSchema(databaseUrl: string, folders = projectFolders): Promise<string | null> {
  await deployMigrations(databaseUrl, folders);
  return withSchemaEngine(databaseUrl, async (engine) => {
    const schema = readSchema(folders);
    const result = await engine.diff({
      from: { tag: "schemaDatasource", ...schema, configDir: folders.schema },
      to: { tag: "schemaDatamodel", ...schema },
      script: true,
      exitCode: null,
      filters: { ...filters, externalTables: ["public._prisma_migrations"] },
    });
    return keepSqlOnlyIndexes(result.stdout ?? "");
  });
}

/**
 * The schema language cannot say every index (expressions, operator classes), so the engine wants to drop those
 * that a migration made in SQL. They stay; a dropped `@@index` is therefore dropped by hand.
 */
function keepSqlOnlyIndexes(script: string): string | null {
  const kept = script.replaceAll(/^-- DropIndex\nDROP INDEX .*;\n*/gm, "").trim();
  return kept === "" || kept === EMPTY ? null : `${kept}\n`;
}

/** Writes the migration that brings the schema up to date, and returns its file; null when nothing is to be done. */
export async function createMigration(
  databaseUrl: string,
  name: string,
  folders = projectFolders,
): Promise<string | null> {
  const script = await diffSchema(databaseUrl, folders);
  if (!script) return null;
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  return writeMigration(folders, `${stamp}_${name.replaceAll(/[^a-z0-9]+/gi, "_").toLowerCase()}`, script);
}
