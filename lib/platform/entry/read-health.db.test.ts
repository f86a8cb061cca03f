import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { beat } from "@/lib/platform/jobs/heartbeat";
import { readHealth } from "./read-health";

const at = (time: string) => ({ clock: fixedClock(`2026-11-22T${time}Z`) });

beforeEach(() => prisma.workerHeartbeat.deleteMany());
afterAll(() => prisma.$disconnect());

describe("readHealth", () => {
  it("is well while a worker shows itself", async () => {
    await beat(new Date(0), at("03:00:00"));
    expect(await readHealth(at("03:00:20"))).toEqual({
      status: "ok",
      web: "ok",
      database: "ok",
      worker: { status: "ok", lastSeenSecondsAgo: 20, waitingJobs: 0 },
      pendingMigrations: 0,
    });
  });

  it("fails when no worker was ever seen, or not for over a minute", async () => {
    expect(await readHealth(at("03:00:00"))).toMatchObject({
      status: "failing",
      worker: { status: "silent", lastSeenSecondsAgo: null },
    });
    await beat(new Date(0), at("03:00:00"));
    expect(await readHealth(at("03:01:01"))).toMatchObject({
      status: "failing",
      worker: { status: "silent" },
    });
  });

  it("fails when a migration is missing", async () => {
    await beat(new Date(0), at("03:00:00"));
    await prisma.$executeRaw`
      DELETE FROM _prisma_migrations WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)`;
    expect(await readHealth(at("03:00:01"))).toMatchObject({ status: "failing", pendingMigrations: 1 });
  });

  it("says that the database is down rather than failing itself", async () => {
    await prisma.$executeRaw`DROP TABLE _prisma_migrations`;
    expect(await readHealth(at("03:00:01"))).toMatchObject({ status: "failing", database: "down" });
  });
});
