import type { TestProject } from "vitest/node";
import { prepareJobs } from "../../lib/platform/jobs/prepare-jobs.ts";
import { ensureDatabase } from "../database/ensure-database.ts";
import { startTemporaryServer } from "../database/temporary-server.ts";
import { deployMigrations } from "../migrations/migrate.ts";

export const TEMPLATE = "template_migrated";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the test server; its database is the migrated, empty template. */
    templateUrl: string;
  }
}

/** Starts one server for the whole run and migrates the template that each test file is cloned from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryServer();
  const url = server.url(TEMPLATE);
  try {
    await ensureDatabase(url);
    await deployMigrations(url);
    await prepareJobs(url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("templateUrl", url);
  return server.stop;
}
