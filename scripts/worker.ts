import { PgBoss } from "pg-boss";
import { dropEndedSessions } from "@/lib/accounts/commands/drop-ended-sessions";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { publishHistoryDay } from "@/lib/audit/commands/publish-history-day";
import { markFileOf } from "@/lib/audit/domain/published-mark";
import { drawIssuedPaper } from "@/lib/documents/commands/draw-issued-paper";
import { dropLooseFiles } from "@/lib/documents/commands/drop-loose-files";
import { dropForgottenDrafts } from "@/lib/dossiers/commands/drop-forgotten-drafts";
import { expireSupplements } from "@/lib/dossiers/commands/expire-supplements";
import { recalculateOpenDossiers } from "@/lib/dossiers/commands/recalculate-open-dossiers";
import { releaseLapsedClaims } from "@/lib/dossiers/commands/release-lapsed-claims";
import { returnStrandedWork } from "@/lib/dossiers/commands/return-stranded-work";
import { runProcessMove } from "@/lib/dossiers/commands/run-process-move";
import { markForReminders } from "@/lib/notifications/commands/mark-for-reminders";
import { markOpenDossiers } from "@/lib/notifications/commands/mark-open-dossiers";
import { notifyApplicant } from "@/lib/notifications/commands/notify-applicant";
import { sendDigests } from "@/lib/notifications/commands/send-digests";
import { sendReminders } from "@/lib/notifications/commands/send-reminders";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { dropOldRateWindows } from "@/lib/platform/entry/rate-limit";
import { env } from "@/lib/platform/env";
import { beat, dropOldBeats, endBeat } from "@/lib/platform/jobs/heartbeat";
import type { JobData } from "@/lib/platform/jobs/job-names";
import { prepareJobs } from "@/lib/platform/jobs/prepare-jobs";
import { repeat } from "@/lib/platform/jobs/repeat";
import { logger } from "@/lib/platform/logger/logger";
import { readOrMakeSigningKey } from "@/lib/platform/storage/signing-key";
import { rollUpStatistics } from "@/lib/statistics/commands/roll-up-statistics";

// The worker: what follows from events, outside of requests. Everything it does may be done twice, or by two at once.
const ROLL_UP_BATCH = 5_000;
const SUPPLEMENT_BATCH = 200;
const CLAIM_BATCH = 100;
const REMINDER_BATCH = 200;
const FORGOTTEN_DRAFT_BATCH = 200;
const LOOSE_FILE_BATCH = 200;
const UNITS_AT_ONCE = 200;
const SECOND_MS = 1_000;
const context = { clock: systemClock };
const stopping = new AbortController();
const startedAt = systemClock.now();

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());

await prepareJobs(env.DATABASE_URL);
const boss = new PgBoss({ connectionString: env.DATABASE_URL, max: 3, migrate: false });
boss.on("error", (error) => logger.error("job queue", { error: error.name }));
await boss.start();
await boss.work<JobData["dossier-event"]>(
  "dossier-event",
  { batchSize: 20, pollingIntervalSeconds: 1 },
  async (jobs) => {
    for (const { data } of jobs) {
      await notifyApplicant(SYSTEM_ACTOR, data, context);
      await markForReminders(SYSTEM_ACTOR, data, context);
    }
  },
);
await boss.work<JobData["paper-issued"]>(
  "paper-issued",
  { batchSize: 20, pollingIntervalSeconds: 1 },
  async (jobs) => {
    for (const { data } of jobs) await drawIssuedPaper(SYSTEM_ACTOR, data, context);
  },
);
await boss.work<JobData["process-move"]>("process-move", { pollingIntervalSeconds: 1 }, async (jobs) => {
  for (const { data } of jobs) await runProcessMove(SYSTEM_ACTOR, data, context);
});
await boss.work<JobData["calendar-published"]>(
  "calendar-published",
  { batchSize: 1, pollingIntervalSeconds: 1 },
  async (jobs) => {
    for (const { data } of jobs) await recalculateOpenDossiers(SYSTEM_ACTOR, data, context);
  },
);
logger.info("worker ready");

const { signal } = stopping;
await Promise.all([
  repeat("heartbeat", { everyMs: 5 * SECOND_MS, signal }, async () => {
    await beat(startedAt, context);
    return { more: false };
  }),
  repeat("figures", { everyMs: SECOND_MS, signal }, async () => {
    const events = await rollUpStatistics(SYSTEM_ACTOR, { batchSize: ROLL_UP_BATCH }, context);
    return { more: events === ROLL_UP_BATCH };
  }),
  repeat("history", { everyMs: 60 * SECOND_MS, signal }, async () => {
    const key = readOrMakeSigningKey(env.HISTORY_KEY_FILE);
    const markFile = markFileOf(env.HISTORY_KEY_FILE);
    const on = await publishHistoryDay(SYSTEM_ACTOR, { key, markFile }, context);
    if (on) logger.info("history published", { day: on });
    return { more: on !== null };
  }),
  repeat("claims", { everyMs: 60 * SECOND_MS, signal }, async () => {
    const released = await releaseLapsedClaims(SYSTEM_ACTOR, { batchSize: CLAIM_BATCH }, context);
    const returned = await returnStrandedWork(SYSTEM_ACTOR, { batchSize: CLAIM_BATCH }, context);
    return { more: Math.max(released, returned) === CLAIM_BATCH };
  }),
  repeat("supplements", { everyMs: 60 * SECOND_MS, signal }, async () => {
    const ended = await expireSupplements(SYSTEM_ACTOR, { batchSize: SUPPLEMENT_BATCH }, context);
    if (ended > 0) logger.info("supplements expired", { dossiers: ended });
    return { more: false };
  }),
  repeat("reminders", { everyMs: 20 * SECOND_MS, signal }, async () => {
    await sendReminders(SYSTEM_ACTOR, { batchSize: REMINDER_BATCH }, context);
    return { more: false };
  }),
  repeat("digests", { everyMs: 60 * SECOND_MS, signal }, async () => {
    const lines = await sendDigests(SYSTEM_ACTOR, null, context);
    if (lines > 0) logger.info("digests sent", { lines });
    return { more: false };
  }),
  repeat("forgotten reminders", { everyMs: 3_600 * SECOND_MS, signal }, async () => {
    await markOpenDossiers(SYSTEM_ACTOR, { unitsAtOnce: UNITS_AT_ONCE }, context);
    return { more: false };
  }),
  repeat("forgotten drafts", { everyMs: 3_600 * SECOND_MS, signal }, async () => {
    const looked = await dropForgottenDrafts(SYSTEM_ACTOR, { batchSize: FORGOTTEN_DRAFT_BATCH }, context);
    return { more: looked === FORGOTTEN_DRAFT_BATCH };
  }),
  repeat("loose files", { everyMs: 600 * SECOND_MS, signal }, async () => {
    const looked = await dropLooseFiles(SYSTEM_ACTOR, { batchSize: LOOSE_FILE_BATCH }, context);
    return { more: looked === LOOSE_FILE_BATCH };
  }),
  repeat("cleaning", { everyMs: 600 * SECOND_MS, signal }, async () => {
    await dropOldRateWindows(context);
    await dropEndedSessions(SYSTEM_ACTOR, null, context);
    await dropOldBeats(context);
    return { more: false };
  }),
]);

await boss.stop();
await endBeat();
await prisma.$disconnect();
