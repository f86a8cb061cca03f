import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartupError } from "../supervisor/startup-error.ts";
import type { PostgresBinaries } from "./binaries.ts";
import { initialiseFlags, serverFlags } from "./cluster-settings.ts";
import { findFreePort, isPortFree } from "./free-port.ts";
import type { PostgresAccount } from "./postgres-account.ts";

export interface EmbeddedServer {
  /** Connection string of one database of this server. */
  url(database: string): string;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
  /** Ends sessions, writes everything to disk and stops. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  binaries: PostgresBinaries;
  account: PostgresAccount;
  /** Folder of the database files, created when missing; the account must be able to reach its parent. */
  folder: string;
  /** File of port and password. */
  settingsFile: string;
  logFile: string;
  durable: boolean;
}

interface Settings {
  port: number;
  password: string;
}

/** Starts a PostgreSQL server of our own on the loopback address, creating its files at the first start. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedServer> {
  const settings = await readSettings(options);
  if (!existsSync(path.join(options.folder, "PG_VERSION"))) initialise(options, settings);
  stopOrphan(options);
  if (!(await isPortFree(settings.port, "127.0.0.1"))) settings.port = await findFreePort();
  writeFileSync(options.settingsFile, JSON.stringify(settings), { mode: 0o600 });

  const log = openSync(options.logFile, "a");
  const flags = serverFlags({ port: settings.port, durable: options.durable });
  // A process group of its own: Ctrl-C reaches the supervisor, which stops the server last.
  const server = spawn(options.binaries.postgres, ["-D", options.folder, ...flags], {
    ...options.account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const url = (database: string) =>
    `postgresql://motcua:${settings.password}@127.0.0.1:${settings.port}/${encodeURIComponent(database)}`;
  await waitUntilReady(server, url("postgres"), options.logFile);
  return { url, ended, stop: () => stop(server, ended) };
}

async function readSettings(options: EmbeddedPostgresOptions): Promise<Settings> {
  if (existsSync(options.settingsFile))
    return JSON.parse(readFileSync(options.settingsFile, "utf8")) as Settings;
  return { port: await findFreePort(), password: randomBytes(24).toString("hex") };
}

function initialise(options: EmbeddedPostgresOptions, settings: Settings): void {
  // What a broken first start left is no database yet; initdb wants an empty folder.
  rmSync(options.folder, { recursive: true, force: true });
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  giveTo(options.account, options.folder);
  writeFileSync(options.settingsFile, JSON.stringify(settings), { mode: 0o600 });
  const passwordFolder = mkdtempSync(path.join(tmpdir(), "motcua-"));
  const passwordFile = path.join(passwordFolder, "password");
  writeFileSync(passwordFile, `${settings.password}\n`, { mode: 0o600 });
  giveTo(options.account, passwordFolder, passwordFile);
  const flags = [`--pgdata=${options.folder}`, `--pwfile=${passwordFile}`, ...initialiseFlags];
  const result = spawnSync(options.binaries.initdb, options.durable ? flags : [...flags, "--no-sync"], {
    ...options.account,
    cwd: "/",
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
  });
  rmSync(passwordFolder, { recursive: true, force: true });
  if (result.status === 0) return;
  rmSync(options.folder, { recursive: true, force: true });
  const detail = `${result.stderr ?? ""}${result.error?.message ?? ""}`.trim();
  throw new StartupError(
    `Không tạo được cơ sở dữ liệu trong ${options.folder}.\n${detail}`,
    `The database files could not be created in ${options.folder}.\n${detail}`,
  );
}

function giveTo(account: PostgresAccount, ...paths: string[]): void {
  if (account.uid === undefined || account.gid === undefined) return;
  for (const each of paths) chownSync(each, account.uid, account.gid);
}

/** A server left by a supervisor that was killed still holds the files: it is stopped first. */
function stopOrphan(options: EmbeddedPostgresOptions): void {
  if (!existsSync(path.join(options.folder, "postmaster.pid"))) return;
  spawnSync(options.binaries.pg_ctl, ["stop", "-D", options.folder, "-m", "fast", "-w", "-t", "30"], {
    ...options.account,
    cwd: "/",
  });
}

async function waitUntilReady(server: ChildProcess, url: string, logFile: string): Promise<void> {
  for (let attempt = 0; attempt < 600 && server.exitCode === null; attempt += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(50);
    }
  }
  server.kill("SIGQUIT");
  const tail = readFileSync(logFile, "utf8").trim().split("\n").slice(-8).join("\n");
  throw new StartupError(`PostgreSQL không khởi động được.\n${tail}`, `PostgreSQL did not start.\n${tail}`);
}

async function stop(server: ChildProcess, ended: Promise<void>): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) server.kill("SIGINT");
  const late = sleep(20_000, "late" as const, { ref: false });
  if ((await Promise.race([ended, late])) === "late") server.kill("SIGQUIT");
  await ended;
}
