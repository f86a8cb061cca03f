import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import pg from "pg";
import { publicSchemaOnly } from "../database/public-schema-only.ts";

/** PostgreSQL's internal one-byte type, in which its catalogue answers and which the adapter does not know. */
const INTERNAL_CHAR = 18;
const TEXT = 25;

interface EngineDatabase {
  factory: SqlMigrationAwareDriverAdapterFactory;
  close(): Promise<void>;
}

/**
 * Prisma's PostgreSQL adapter with two corrections that migrations need: a script runs as a whole (the adapter cuts
 * it at every semicolon, also inside functions and triggers), and catalogue columns of the type "char" are read.
 */
export function engineDatabase(databaseUrl: string): EngineDatabase {
  const pool = new pg.Pool({ connectionString: publicSchemaOnly(databaseUrl), max: 2 });
  const charColumns = rememberCharColumns(pool);
  const adapters = new PrismaPg(pool);
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await adapters.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const index of charColumns(result.rows)) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    adapter.executeScript = (script) => runScript(pool, script);
    return adapter;
  };
  const factory = {
    provider: "postgres" as const,
    adapterName: adapters.adapterName,
    connect,
    connectToShadowDb: connect,
  };
  return { factory, close: () => pool.end() };
}

/** Lets "char" columns pass through the adapter as text, and tells afterwards which ones they were. */
function rememberCharColumns(pool: pg.Pool): (rows: unknown[]) => number[] {
  const remembered = new WeakMap<unknown[], number[]>();
  const query = pool.query.bind(pool) as unknown as (...args: unknown[]) => Promise<pg.QueryResult>;
  Reflect.set(pool, "query", async (...args: unknown[]) => {
    const result = await query(...args);
    const fields = result.fields ?? [];
    const indexes = fields.flatMap((field, index) => (field.dataTypeID === INTERNAL_CHAR ? [index] : []));
    for (const field of fields) if (field.dataTypeID === INTERNAL_CHAR) field.dataTypeID = TEXT;
    if (indexes.length > 0) remembered.set(result.rows, indexes);
    return result;
  });
  return (rows) => remembered.get(rows) ?? [];
}

/** All statements in one implicit transaction: a failing migration leaves nothing behind. */
async function runScript(pool: pg.Pool, script: string): Promise<void> {
  try {
    await pool.query(script);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    throw new DriverAdapterError({
      kind: "postgres",
      code: error.code ?? "XX000",
      severity: error.severity ?? "ERROR",
      message: error.message,
      detail: error.detail,
      column: error.column,
      hint: error.hint,
    });
  }
}
