import path from "node:path";
import { findPostgresBinaries } from "../database/binaries.ts";
import { type EmbeddedServer, startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { ensureDatabase } from "../database/ensure-database.ts";
import { postgresAccount } from "../database/postgres-account.ts";
import { postgresHome, reachableBinaries } from "./postgres-home.ts";
import type { UpOptions } from "./up-options.ts";

const NAME = "motcua";

export interface OpenDatabase {
  url: string;
  /** Starts the embedded server again after it died; absent for a server that is not ours. */
  embedded?: { current: EmbeddedServer; restart(): Promise<EmbeddedServer> };
}

/** The database at DATABASE_URL, or one on an embedded server that is started for it. It exists afterwards. */
export async function openDatabase(options: UpOptions): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    await ensureDatabase(options.databaseUrl);
    return { url: options.databaseUrl };
  }
  const account = postgresAccount();
  const home = postgresHome(account, options.dataFolder, options.dataFolderGiven);
  const binaries = reachableBinaries(account, await findPostgresBinaries());
  const start = () =>
    startEmbeddedPostgres({
      binaries,
      account,
      folder: path.join(home, "postgres"),
      settingsFile: path.join(home, "postgres.json"),
      logFile: path.join(options.dataFolder, "logs/postgres.log"),
      durable: true,
    });
  const current = await start();
  try {
    await ensureDatabase(current.url(NAME));
  } catch (error) {
    await current.stop();
    throw error;
  }
  return { url: current.url(NAME), embedded: { current, restart: start } };
}
