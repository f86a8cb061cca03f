import { freemem, totalmem } from "node:os";

const MB = 1024 * 1024;

/** Flags of `initdb`: UTF-8, the built-in locale (same order on every machine), page checksums. */
export const initialiseFlags = [
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
  "--data-checksums",
  "--auth=scram-sha-256",
  "--username=motcua",
];

/**
 * Settings for one small server that the web server and the worker share. `durable: false` is for tests: a crash
 * then loses the database, in return for writes that wait for no disk.
 */
export function serverFlags(options: { port: number; durable: boolean }): string[] {
  const sharedBuffersMb = Math.max(64, Math.min(1024, Math.floor(totalmem() / MB / 8)));
  const settings: Record<string, string> = {
    port: String(options.port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: `${options.durable ? sharedBuffersMb : 128}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(Math.max(freemem(), totalmem() / 2) / MB))}MB`,
    work_mem: "16MB",
    maintenance_work_mem: "128MB",
    random_page_cost: "1.1",
    effective_io_concurrency: "100",
    jit: "off",
    wal_compression: "on",
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_duration_statement: "2000",
    idle_in_transaction_session_timeout: "5min",
  };
  if (!options.durable)
    Object.assign(settings, { fsync: "off", synchronous_commit: "off", full_page_writes: "off" });
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
