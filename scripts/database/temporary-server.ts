import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findPostgresBinaries } from "./binaries.ts";
import { type EmbeddedServer, startEmbeddedPostgres } from "./embedded-postgres.ts";
import { postgresAccount } from "./postgres-account.ts";

/** A PostgreSQL server that lives until `stop`, which also removes its files. Fast, not durable: for tests and tools. */
export async function startTemporaryServer(): Promise<EmbeddedServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "motcua-postgres-"));
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    binaries: await findPostgresBinaries(),
    account: postgresAccount(),
    folder: path.join(folder, "files"),
    settingsFile: path.join(folder, "postgres.json"),
    logFile: path.join(folder, "postgres.log"),
    durable: false,
  });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}
