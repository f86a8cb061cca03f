import path from "node:path";
import { findPostgresBinaries } from "../database/binaries.ts";
import { type EmbeddedServer, startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { postgresAccount } from "../database/postgres-account.ts";
import { postgresHome, reachableBinaries } from "./postgres-home.ts";
import type { UpOptions } from "./up-options.ts";

export const DATABASE_NAME = "motcua";

/** What starts, and starts again, the embedded server of a data folder. */
export async function embeddedServerStarter(options: UpOptions): Promise<() => Promise<EmbeddedServer>> {
  const account = postgresAccount();
  const home = postgresHome(account, options.dataFolder, options.dataFolderGiven);
  const binaries = reachableBinaries(account, await findPostgresBinaries());
  return () =>
    startEmbeddedPostgres({
      binaries,
      account,
      folder: path.join(home, "postgres"),
      settingsFile: path.join(home, "postgres.json"),
      logFile: path.join(options.dataFolder, "logs/postgres.log"),
      durable: true,
    });
}
