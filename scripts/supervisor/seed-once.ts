import { existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import type { Environment } from "./environment.ts";
import { runStep } from "./run-step.ts";
import { StartupError } from "./startup-error.ts";
import type { UpOptions } from "./up-options.ts";

const SEED = "prisma/seed/run.ts";
const root = path.resolve(import.meta.dirname, "../..");

/**
 * Fills a new database with reference data (and, for a demonstration, with accounts), and remembers in the database
 * what it was filled with. A database already filled stays as it is.
 * @throws StartupError when it was filled for another structure than the one asked for.
 */
export async function seedOnce(
  options: UpOptions,
  databaseUrl: string,
  environment: Environment,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("CREATE SCHEMA IF NOT EXISTS setup");
    await client.query(
      "CREATE TABLE IF NOT EXISTS setup.seed (structure text, mode text, seeded_at timestamptz DEFAULT now())",
    );
    const { rows } = await client.query<{ structure: string }>("SELECT structure FROM setup.seed");
    const present = rows[0]?.structure;
    if (present === options.structure) return;
    if (present) throw otherStructure(present, options);
    if (!existsSync(path.join(root, SEED))) return;
    console.log("• Đang nạp dữ liệu ban đầu… · Loading the first data…");
    const args = ["--structure", options.structure, "--mode", options.mode];
    await runStep(SEED, args, environment, ["--conditions=react-server", "--import", "tsx"]);
    await client.query("INSERT INTO setup.seed (structure, mode) VALUES ($1, $2)", [
      options.structure,
      options.mode,
    ]);
  } finally {
    await client.end();
  }
}

function otherStructure(present: string, options: UpOptions): StartupError {
  return new StartupError(
    `Dữ liệu này được lập cho bộ máy ${present}, không phải ${options.structure}. Hãy dùng --structure ${present}, hoặc --data khác.`,
    `This database was filled for the structure ${present}, not ${options.structure}. Use --structure ${present}, or another --data.`,
  );
}
