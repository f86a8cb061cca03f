import { parseArgs } from "node:util";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { env } from "@/lib/platform/env";
import { prepareJobs } from "@/lib/platform/jobs/prepare-jobs";
import { alignEventEpoch } from "./align-event-epoch";
import { loadDemoDossiers } from "./demo/dossiers/load-demo-dossiers";
import { loadDemoAccounts } from "./demo/load-demo-accounts";
import { writeAccountTable } from "./demo/write-account-table";
import { createFirstAdministrator } from "./install/create-first-administrator";
import { loadReference } from "./load-reference";
import { idOf } from "./structure/load-structure";
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
  await transact(alignEventEpoch);
  const unitIds = await loadReference(structure, systemClock);
  if (mode === "install") {
    await prepareInstallation(idOf(unitIds, `${structure}/area/20`));
  } else {
    await transact((tx) => loadDemoAccounts(tx, structure, unitIds, systemClock));
    await loadDemoDossiers(structure, unitIds, systemClock);
    writeAccountTable(structure, env.MOTCUA_DATA_DIR);
  }
}

async function prepareInstallation(provinceUnitId: string): Promise<void> {
  const first = await transact((tx) => createFirstAdministrator(tx, provinceUnitId, systemClock));
  if (!first) return;
  console.log(`Tài khoản quản trị: ${first.loginName}`);
  console.log("Mở đường dẫn này một lần, trong 72 giờ, để đặt mật khẩu · open once to set the password:");
  console.log(`  ${env.PUBLIC_URL}${first.link.path}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await prisma.$disconnect();
}
