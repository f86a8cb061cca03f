import { afterAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { env } from "@/lib/platform/env";
import { enqueue } from "./enqueue";
import { prepareJobs } from "./prepare-jobs";

afterAll(() => prisma.$disconnect());

const job = { dossierId: "01890000-0000-7000-8000-000000000001", seq: 1 };

async function countJobs(): Promise<number> {
  const rows = await prisma.$queryRaw<{ jobs: number }[]>`
    SELECT count(*)::int AS jobs FROM pgboss.job WHERE name = 'dossier-event'`;
  return rows[0]?.jobs ?? 0;
}

describe("enqueue", () => {
  it("leaves nothing behind when the transaction fails", async () => {
    const failing = transact(async (tx) => {
      await enqueue(tx, "dossier-event", job);
      throw new Error("changed our mind");
    });
    await expect(failing).rejects.toThrow("changed our mind");
    expect(await countJobs()).toBe(0);
  });

  it("is there once the transaction is committed, not before", async () => {
    await transact(async (tx) => {
      await enqueue(tx, "dossier-event", job);
      expect(await countJobs()).toBe(0);
    });
    expect(await countJobs()).toBe(1);
  });

  it("does not lock up when every connection of the pool sends its first job at once", async () => {
    const before = await countJobs();
    await Promise.all(
      Array.from({ length: env.DATABASE_POOL_SIZE * 2 }, () =>
        transact((tx) => enqueue(tx, "dossier-event", job)),
      ),
    );
    expect(await countJobs()).toBe(before + env.DATABASE_POOL_SIZE * 2);
  });
});

describe("prepareJobs", () => {
  it("changes nothing the second time, even twice at once", async () => {
    const before = await countJobs();
    await Promise.all([prepareJobs(env.DATABASE_URL), prepareJobs(env.DATABASE_URL)]);
    expect(await countJobs()).toBe(before);
  });
});
