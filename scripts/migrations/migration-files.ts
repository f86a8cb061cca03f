import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Folders that migrations are read from and written to; a test gives its own. */
export interface MigrationFolders {
  migrations: string;
  schema: string;
}

/** Reads `prisma/migrations` in the shape that the engine asks for; a missing folder is an empty history. */
export function readMigrations(folders: MigrationFolders): MigrationList {
  const base = folders.migrations;
  const lock = path.join(base, "migration_lock.toml");
  const names = existsSync(base)
    ? readdirSync(base, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  return {
    baseDir: base,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(path.join(base, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** Reads every `*.prisma` file of the schema folder. */
export function readSchema(folders: MigrationFolders): SchemasContainer {
  const files = readdirSync(folders.schema)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => path.join(folders.schema, name));
  return { files: files.map((file) => ({ path: file, content: readFileSync(file, "utf8") })) };
}

/** Writes a new migration and returns its file. */
export function writeMigration(folders: MigrationFolders, name: string, script: string): string {
  const folder = path.join(folders.migrations, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folders.migrations, "migration_lock.toml"), 'provider = "postgresql"\n');
  const file = path.join(folder, "migration.sql");
  writeFileSync(file, script);
  return file;
}
