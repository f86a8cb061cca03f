import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { DATABASE_NAME } from "../scripts/supervisor/embedded-server-starter.ts";
import { runStep } from "../scripts/supervisor/run-step.ts";
import { processorTime } from "./measure/cpu-time.ts";

const IDLE_WINDOW_MS = 10_000;
/** Of one processor. */
const IDLE_SHARE = 0.05;

// Starts the product on a data folder as `npm run up` does, measures it from outside, and prints Markdown.
const { values } = parseArgs({
  options: {
    data: { type: "string" },
    port: { type: "string", default: "3900" },
    requests: { type: "string", default: "200" },
    /** Pages alone: acts leave dossiers behind. */
    pages: { type: "boolean", default: false },
  },
});
if (!values.data)
  throw new Error("npm run bench:measure -- --data DIR [--port 3900] [--requests 200] [--pages]");
const dataFolder = path.resolve(values.data);
const baseUrl = `http://localhost:${values.port}`;
const root = path.resolve(import.meta.dirname, "..");

const product = spawn(
  process.execPath,
  ["scripts/supervisor/main.ts", "--data", dataFolder, "--port", values.port],
  {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    // What a proxy of the province would set: without it the limits by address would stop the measurement.
    env: { ...process.env, TRUSTED_PROXIES: "1" },
  },
);
try {
  await waitUntilHealthy();
  await waitUntilIdle(product.pid ?? 0);
  await runStep(
    "bench/measure/run.ts",
    [baseUrl, values.requests, String(product.pid), values.pages ? "pages" : "all"],
    productEnvironment(),
    ["--conditions=react-server", "--import", "tsx"],
  );
} finally {
  product.kill("SIGTERM");
}

async function waitUntilHealthy(): Promise<void> {
  for (let attempt = 0; attempt < 1200 && product.exitCode === null; attempt += 1) {
    const answer = await fetch(`${baseUrl}/tai-khoan/dang-nhap`).catch(() => null);
    if (answer?.ok) return;
    await sleep(500);
  }
  throw new Error("The product did not start; see above.");
}

/**
 * Until the worker has nothing left to do: what follows from a history that was just generated is no part of daily use.
 */
async function waitUntilIdle(pid: number): Promise<void> {
  for (let used = processorTime(pid); used !== null && product.exitCode === null; ) {
    await sleep(IDLE_WINDOW_MS);
    const now = processorTime(pid) ?? 0;
    if (now - used < IDLE_SHARE * IDLE_WINDOW_MS) return;
    used = now;
  }
}

/** The same database and files as the product that is measured. */
function productEnvironment(): Record<string, string> {
  const { port, password } = JSON.parse(readFileSync(path.join(dataFolder, "postgres.json"), "utf8")) as {
    port: number;
    password: string;
  };
  return {
    NODE_ENV: "production",
    DATABASE_URL: `postgresql://motcua:${password}@127.0.0.1:${port}/${DATABASE_NAME}`,
    NEXTAUTH_SECRET: readFileSync(path.join(dataFolder, "session-secret"), "utf8").trim(),
    MOTCUA_DATA_DIR: dataFolder,
    FILE_STORE_DIR: path.join(dataFolder, "files"),
  };
}
