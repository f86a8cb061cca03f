import "server-only";
import type { Clock } from "@/lib/platform/clock/clock";
import { systemClock } from "@/lib/platform/clock/clock";
import { listPendingMigrations } from "@/lib/platform/db/list-pending-migrations";
import { prisma } from "@/lib/platform/db/prisma";
import { findLastBeat } from "@/lib/platform/jobs/heartbeat";
import { logger } from "@/lib/platform/logger/logger";

/** What a monitor may know: no addresses, names or versions. */
export type Health = {
  status: "ok" | "failing";
  web: "ok";
  database: "ok" | "down";
  worker: { status: "ok" | "silent"; lastSeenSecondsAgo: number | null; waitingJobs: number | null };
  pendingMigrations: number | null;
};

const SILENT_AFTER_SECONDS = 60;

/**
 * How the installation is: `failing` when the database does not answer, lacks migrations, or no worker has shown
 * itself for a minute.
 */
export async function readHealth({ clock }: { clock: Clock } = { clock: systemClock }): Promise<Health> {
  try {
    const [pending, beatAt, waitingJobs] = await Promise.all([
      listPendingMigrations(),
      findLastBeat(),
      countWaitingJobs(),
    ]);
    const seconds = beatAt && Math.max(0, Math.round((clock.now().getTime() - beatAt.getTime()) / 1000));
    const alive = seconds !== null && seconds <= SILENT_AFTER_SECONDS;
    return {
      status: alive && pending.length === 0 ? "ok" : "failing",
      web: "ok",
      database: "ok",
      worker: { status: alive ? "ok" : "silent", lastSeenSecondsAgo: seconds, waitingJobs },
      pendingMigrations: pending.length,
    };
  } catch (failure) {
    logger.error("health", { failure: failure instanceof Error ? failure.name : typeof failure });
    return DATABASE_DOWN;
  }
}

const DATABASE_DOWN: Health = {
  status: "failing",
  web: "ok",
  database: "down",
  worker: { status: "silent", lastSeenSecondsAgo: null, waitingJobs: null },
  pendingMigrations: null,
};

/** Jobs due and not begun. */
async function countWaitingJobs(): Promise<number> {
  const rows = await prisma.$queryRaw<{ waiting: number }[]>`
    SELECT count(*)::int AS waiting FROM pgboss.job WHERE state IN ('created', 'retry') AND start_after <= now()`;
  return rows[0]?.waiting ?? 0;
}
