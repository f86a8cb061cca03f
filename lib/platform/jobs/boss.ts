import "server-only";
import { PgBoss } from "pg-boss";
import { env } from "@/lib/platform/env";

const globals = globalThis as typeof globalThis & { motCuaBoss?: PgBoss };

/** The job queue, in the same PostgreSQL. The web only sends; the worker starts it and works. */
export const boss: PgBoss =
  globals.motCuaBoss ?? new PgBoss({ connectionString: env.DATABASE_URL, migrate: false });
globals.motCuaBoss = boss;
