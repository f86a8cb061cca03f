import "server-only";
import { readdirSync } from "node:fs";
import path from "node:path";
import { prisma } from "./prisma";

/** Names of this version's migrations that the database does not have, or did not finish. */
export async function listPendingMigrations(): Promise<string[]> {
  const applied = await prisma.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const known = new Set(applied.map((row) => row.name));
  return shippedMigrations().filter((name) => !known.has(name));
}

function shippedMigrations(): string[] {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
