import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { PgBoss } from "pg-boss";
import type { Transaction } from "@/lib/platform/db/transact";

const globals = globalThis as typeof globalThis & {
  motCuaSendingIn?: AsyncLocalStorage<Transaction>;
  motCuaSender?: PgBoss;
};

/**
 * The transaction that the sending call belongs to. One for the whole process, as the sender: the server holds this
 * file once for pages and once for route handlers.
 */
export const sendingIn = globals.motCuaSendingIn ?? new AsyncLocalStorage<Transaction>();
globals.motCuaSendingIn = sendingIn;

/**
 * Sends jobs and does nothing else: never started, so it opens no connection and sets no timer. Whatever it asks
 * the database, it asks in the caller's transaction, so that a pool whose connections all wait for a first job
 * cannot lock itself up.
 */
export const sender: PgBoss =
  globals.motCuaSender ??
  new PgBoss({ db: { executeSql }, migrate: false, supervise: false, schedule: false });
globals.motCuaSender = sender;

async function executeSql(text: string, values: readonly unknown[] = []): Promise<{ rows: unknown[] }> {
  const tx = sendingIn.getStore();
  if (!tx) throw new Error("a job is sent inside a transaction only");
  return { rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values) };
}
