import { existsSync } from "node:fs";
import path from "node:path";
import { prepareApplicationRole, separateApplication } from "../database/application-role.ts";
import { ensureDatabase } from "../database/ensure-database.ts";
import { isPortFree } from "../database/free-port.ts";
import { publicSchemaOnly } from "../database/public-schema-only.ts";
import { deployMigrations } from "../migrations/migrate.ts";
import { assertOneDevServer } from "./assert-one-dev-server.ts";
import { printBanner } from "./banner.ts";
import { readSecret, releaseDataFolder, takeDataFolder } from "./data-folder.ts";
import { DATABASE_NAME, embeddedServerStarter } from "./embedded-server-starter.ts";
import type { Environment } from "./environment.ts";
import { KeptServer } from "./kept-server.ts";
import { buildApplication, generateClient } from "./production-build.ts";
import { stopSteps } from "./run-step.ts";
import { seedOnce } from "./seed-once.ts";
import { writeSettings } from "./settings-file.ts";
import { StartupError } from "./startup-error.ts";
import { SupervisedProcess } from "./supervised-process.ts";
import { readUpOptions, type UpOptions } from "./up-options.ts";
import { waitForWeb } from "./wait-for-web.ts";

const root = path.resolve(import.meta.dirname, "../..");
const startedAt = performance.now();
const processes: SupervisedProcess[] = [];
let server: KeptServer | undefined;
let takenFolder: string | undefined;
let stopping: Promise<void> | undefined;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopAll(0));
process.on("disconnect", () => stopAll(0));
// Who read our output (`| tee`, `| head`) ended before us: stop in order instead of breaking off and leaving the database.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => stopAll(0));

try {
  await start(readUpOptions(process.argv.slice(2), process.env));
} catch (error) {
  if (!stopping) explain(error);
  await stopAll(1);
}

async function start(options: UpOptions): Promise<void> {
  if (!(await isPortFree(options.port, options.host))) throw portTaken(options.port);
  if (options.development) assertOneDevServer(root);
  takeDataFolder(options.dataFolder);
  takenFolder = options.dataFolder;
  await generateClient();
  const ownerUrl = publicSchemaOnly(options.ownerUrl ?? options.databaseUrl ?? (await startServer(options)));
  await ensureDatabase(ownerUrl);
  await deployMigrations(ownerUrl);
  await seedOnce(options, ownerUrl, processEnvironment(options, ownerUrl));
  const databaseUrl = await applicationUrl(options, ownerUrl);
  const environment = processEnvironment(options, databaseUrl);
  writeSettings(options.dataFolder, environment);
  if (!options.development) await buildApplication();
  if (stopping) return;
  supervise("web", webArguments(options), environment);
  if (existsSync(path.join(root, "scripts/worker.ts")))
    supervise("worker", workerArguments(options), environment);
  await waitForWeb(options.port, options.host);
  if (stopping) return;
  printBanner(options, environment.PUBLIC_URL ?? "", (performance.now() - startedAt) / 1000);
  // The test runner waits for this.
  process.send?.({ databaseUrl });
}

/** Where web and worker connect: not as the owner of the tables, wherever there is a second role to be had. */
async function applicationUrl(options: UpOptions, ownerUrl: string): Promise<string> {
  if (!options.databaseUrl) return prepareApplicationRole(ownerUrl, options.dataFolder);
  if (!options.ownerUrl) return ownerUrl;
  return separateApplication(ownerUrl, options.databaseUrl);
}

function processEnvironment(options: UpOptions, databaseUrl: string): Environment {
  const publicUrl = process.env.PUBLIC_URL ?? process.env.NEXTAUTH_URL ?? `http://localhost:${options.port}`;
  return {
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: options.development ? "development" : "production",
    DATABASE_URL: databaseUrl,
    // Web and worker must not know the owner of the tables.
    DATABASE_OWNER_URL: undefined,
    PORT: String(options.port),
    PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? publicUrl,
    NEXTAUTH_SECRET: readSecret(options.dataFolder, process.env.NEXTAUTH_SECRET),
    MOTCUA_DATA_DIR: options.dataFolder,
    FILE_STORE_DIR: process.env.FILE_STORE_DIR ?? path.join(options.dataFolder, "files"),
    HISTORY_KEY_FILE: process.env.HISTORY_KEY_FILE || path.join(options.dataFolder, "history-key.pem"),
  };
}

function supervise(name: string, args: string[], environment: Environment): void {
  const guard = ["--import", path.join(root, "scripts/supervisor/exit-with-parent.mjs")];
  const supervised = new SupervisedProcess({ name, args: [...guard, ...args], cwd: root, environment });
  processes.push(supervised);
  supervised.start();
}

function webArguments(options: UpOptions): string[] {
  const listen = ["-p", String(options.port), ...(options.host ? ["-H", options.host] : [])];
  const connection = ["--import", path.join(root, "scripts/supervisor/tell-connection.ts")];
  return [...connection, "node_modules/next/dist/bin/next", options.development ? "dev" : "start", ...listen];
}

function workerArguments(options: UpOptions): string[] {
  const watch = options.development ? ["--watch", "--watch-preserve-output"] : [];
  return [...watch, "--conditions=react-server", "--import", "tsx", "scripts/worker.ts"];
}

async function startServer(options: UpOptions): Promise<string> {
  const start = await embeddedServerStarter(options);
  const first = await start();
  server = new KeptServer(first, start, (error) => {
    explain(error);
    stopAll(1);
  });
  return first.url(DATABASE_NAME);
}

/** Web and worker first, the database last; then nothing of ours runs any more. */
function stopAll(code: number): Promise<void> {
  stopping ??= (async () => {
    stopSteps();
    await Promise.all(processes.map((each) => each.stop()));
    await server?.stop();
    if (takenFolder) releaseDataFolder(takenFolder);
    process.exit(code);
  })();
  return stopping;
}

function explain(error: unknown): void {
  if (error instanceof StartupError) console.error(`\n✖ ${error.vietnamese}\n  ${error.message}\n`);
  else console.error("\n✖ Không khởi động được. · The start failed.\n", error);
}

function portTaken(port: number): StartupError {
  return new StartupError(
    `Cổng ${port} đang được chương trình khác dùng. Hãy chọn cổng khác: npm run up -- --port ${port + 1}`,
    `Port ${port} is in use by another program. Choose another one: npm run up -- --port ${port + 1}`,
  );
}
