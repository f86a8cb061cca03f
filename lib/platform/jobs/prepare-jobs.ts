import "server-only";
import { PgBoss } from "pg-boss";
import { JOB_NAMES } from "./job-names";

/**
 * Brings the job tables (schema `pgboss`) of a database up to the installed version and adds missing queues.
 * Run after the migrations and before anybody sends a job; any number of times, by several processes at once.
 */
export async function prepareJobs(connectionString: string): Promise<void> {
  // The migrations make the schema: the application may not, and PostgreSQL refuses even what is there already.
  const only = { createSchema: false, supervise: false, schedule: false };
  const boss = new PgBoss({ connectionString, max: 1, ...only });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    for (const name of JOB_NAMES) await boss.createQueue(name, { retryLimit: 10, retryBackoff: true });
  } finally {
    await boss.stop({ graceful: false });
  }
}
