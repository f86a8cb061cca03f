import type { TestProject } from "vitest/node";
import { fixedClock } from "../../lib/platform/clock/clock.ts";
import { prepareJobs } from "../../lib/platform/jobs/prepare-jobs.ts";
import { ensureDatabase } from "../database/ensure-database.ts";
import { startTemporaryServer } from "../database/temporary-server.ts";
import { deployMigrations } from "../migrations/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the migrated, empty database that tests of the seed and of scripts are cloned from. */
    emptyUrl: string;
    /** Address of the database that all others are cloned from: it holds the province of 2020 too. */
    provinceUrl: string;
  }
}

/** Starts one server for the whole run and prepares the two databases that each test file is cloned from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryServer();
  const [emptyUrl, provinceUrl] = [server.url("template_empty"), server.url("template_province")];
  try {
    for (const url of [emptyUrl, provinceUrl]) {
      await ensureDatabase(url);
      await deployMigrations(url);
      await prepareJobs(url);
    }
    await loadProvince(provinceUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("emptyUrl", emptyUrl);
  project.provide("provinceUrl", provinceUrl);
  return server.stop;
}

/** Loaded once instead of by each file: `loadReference` of a test then finds everything as it should be. */
async function loadProvince(url: string): Promise<void> {
  // Read when the client is imported; the tests' own environment is not that of this process.
  Object.assign(process.env, {
    DATABASE_URL: url,
    NEXTAUTH_SECRET: "a secret that only tests know, 32 characters",
  });
  const [{ loadReference }, { prisma }] = await Promise.all([
    import("../../prisma/seed/load-reference.ts"),
    import("../../lib/platform/db/prisma.ts"),
  ]);
  await loadReference("2020", fixedClock("2026-03-02T01:00:00Z"));
  // A database that somebody is connected to cannot be cloned.
  await prisma.$disconnect();
}
