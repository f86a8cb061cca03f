import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFreePort } from "../database/free-port.ts";

export interface ProductUnderTest {
  /** What tests need to find it. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, "../..");

/** Starts the whole product, as `npm run up` does, on a free port with a data folder that `stop` removes. */
export async function startProductUnderTest(): Promise<ProductUnderTest> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), "motcua-product-"));
  chmodSync(dataFolder, 0o755);
  const port = await findFreePort();
  const args = ["scripts/supervisor/main.ts", "--port", String(port), "--data", dataFolder];
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: inherited as NodeJS.ProcessEnv,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const databaseUrl = await ready(child);
    const environment = {
      BASE_URL: `http://localhost:${port}`,
      MOTCUA_DATA_DIR: dataFolder,
      DATABASE_URL: databaseUrl,
    };
    return { environment, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Resolves with the database address that the supervisor reports when everything runs. */
function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("message", (message: { databaseUrl: string }) => resolve(message.databaseUrl));
    child.once("exit", (code) => reject(new Error(`the product did not start (code ${code})`)));
  });
}
