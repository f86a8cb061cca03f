import "server-only";
import { hostname } from "node:os";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** Shows that this worker is alive. */
export async function beat(startedAt: Date, { clock }: { clock: Clock }): Promise<void> {
  const beatAt = clock.now();
  const process = processName();
  await prisma.workerHeartbeat.upsert({
    where: { process },
    create: { process, startedAt, beatAt },
    update: { startedAt, beatAt },
  });
}

/** When any worker last showed that it is alive; null when none ever did. */
export async function findLastBeat(): Promise<Date | null> {
  const { _max } = await prisma.workerHeartbeat.aggregate({ _max: { beatAt: true } });
  return _max.beatAt;
}

/** Takes this worker off the list: it stops on purpose. */
export async function endBeat(): Promise<void> {
  await prisma.workerHeartbeat.deleteMany({ where: { process: processName() } });
}

/** Removes workers that have not been seen for a day. */
export async function dropOldBeats({ clock }: { clock: Clock }): Promise<void> {
  const before = new Date(clock.now().getTime() - FORGOTTEN_AFTER_MS);
  await prisma.workerHeartbeat.deleteMany({ where: { beatAt: { lt: before } } });
}

function processName(): string {
  return `${hostname()}/${process.pid}`;
}
