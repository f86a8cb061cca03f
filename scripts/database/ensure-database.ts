import pg from "pg";
import { StartupError } from "../supervisor/startup-error.ts";

const UNKNOWN_DATABASE = "3D000";

/**
 * Makes sure that the database named in `url` exists, creating it when the server allows.
 * @throws StartupError when the server cannot be reached or refuses us.
 */
export async function ensureDatabase(url: string): Promise<void> {
  const problem = await tryConnect(url);
  if (!problem) return;
  if (problem.code === UNKNOWN_DATABASE) {
    const target = new URL(url);
    const name = decodeURIComponent(target.pathname.slice(1));
    target.pathname = "/postgres";
    const created = await tryConnect(target.href, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    if (!created) return;
    throw unreachable(url, created.message);
  }
  throw unreachable(url, problem.message);
}

async function tryConnect(
  url: string,
  statement = "SELECT 1",
): Promise<{ code?: string; message: string } | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query(statement);
    return null;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    return { code: failure.code, message: failure.message || String(failure.code) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

function unreachable(url: string, reason: string): StartupError {
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}:${port || 5432}${pathname}`;
  return new StartupError(
    `Không kết nối được cơ sở dữ liệu ${place}: ${reason}. Hãy kiểm tra DATABASE_URL và máy chủ PostgreSQL.`,
    `The database ${place} cannot be used: ${reason}. Check DATABASE_URL and the PostgreSQL server.`,
  );
}
