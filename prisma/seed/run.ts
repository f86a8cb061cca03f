import { parseArgs } from "node:util";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { env } from "@/lib/platform/env";
import { prepareJobs } from "@/lib/platform/jobs/prepare-jobs";
import { loadReference } from "./load-reference";
import { STRUCTURES } from "./structure/structure-file";

const MODES = ["demo", "install"] as const;

/** `run.ts --structure 2020|2025 --mode demo|install`: brings the database at DATABASE_URL up to the shipped data. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      structure: { type: "string", default: "2020" },
      mode: { type: "string", default: "demo" },
    },
  });
  const structure = STRUCTURES.find((candidate) => candidate === values.structure);
  const mode = MODES.find((candidate) => candidate === values.mode);
  if (!structure || !mode) throw new Error("Dùng: --structure 2020|2025 --mode demo|install");
  await prepareJobs(env.DATABASE_URL);
  await loadReference(structure, systemClock);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await prisma.$disconnect();
}
