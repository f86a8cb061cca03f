import path from "node:path";
import { ensureDatabase } from "../scripts/database/ensure-database.ts";
import { deployMigrations } from "../scripts/migrations/migrate.ts";
import { readSecret, releaseDataFolder, takeDataFolder } from "../scripts/supervisor/data-folder.ts";
import { DATABASE_NAME, embeddedServerStarter } from "../scripts/supervisor/embedded-server-starter.ts";
import type { Environment } from "../scripts/supervisor/environment.ts";
import { seedOnce } from "../scripts/supervisor/seed-once.ts";
import type { UpOptions } from "../scripts/supervisor/up-options.ts";

/** A migrated demonstration province without a web server; `environment` is what its processes need. */
export interface OpenDatabase {
  environment: Environment;
  stop(): Promise<void>;
}

/**
 * Opens the data folder as `npm run up -- --data` would, and creates it when it is missing.
 * @throws StartupError when another instance runs on it.
 */
export async function openDatabase(dataFolder: string): Promise<OpenDatabase> {
  const options: UpOptions = {
    port: 3000,
    dataFolder,
    dataFolderGiven: true,
    structure: "2020",
    mode: "demo",
    development: false,
  };
  takeDataFolder(dataFolder);
  const server = await (await embeddedServerStarter(options))();
  const stop = async () => {
    await server.stop();
    releaseDataFolder(dataFolder);
  };
  try {
    const url = server.url(DATABASE_NAME);
    await ensureDatabase(url);
    await deployMigrations(url);
    const environment = environmentOf(dataFolder, url);
    await seedOnce(options, url, environment);
    return { environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function environmentOf(dataFolder: string, databaseUrl: string): Environment {
  return {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: readSecret(dataFolder, undefined),
    MOTCUA_DATA_DIR: dataFolder,
    FILE_STORE_DIR: path.join(dataFolder, "files"),
  };
}
