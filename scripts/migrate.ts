import { ensureDatabase } from "./database/ensure-database.ts";
import { startTemporaryServer } from "./database/temporary-server.ts";
import { createMigration, deployMigrations, pendingMigrations } from "./migrations/migrate.ts";

const usage = `npm run migrate -- deploy        apply what the database at DATABASE_URL lacks
npm run migrate -- status        name what it lacks
npm run migrate:new -- <name>    write the migration that brings prisma/migrations up to prisma/schema`;

const [command, name] = process.argv.slice(2);
if (command === "deploy") report("applied", await deployMigrations(databaseUrl()));
else if (command === "status") report("pending", await pendingMigrations(databaseUrl()));
else if (command === "new" && name) await writeNew(name);
else {
  console.error(usage);
  process.exitCode = 1;
}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (url) return url;
  console.error("Set DATABASE_URL to the database that is meant.");
  return process.exit(1);
}

function report(what: string, names: string[]): void {
  console.log(names.length === 0 ? `${what}: none` : `${what}:\n  ${names.join("\n  ")}`);
}

async function writeNew(migration: string): Promise<void> {
  const server = await startTemporaryServer();
  try {
    const url = server.url("scratch");
    await ensureDatabase(url);
    console.log((await createMigration(url, migration)) ?? "The schema already equals its migrations.");
  } finally {
    await server.stop();
  }
}
