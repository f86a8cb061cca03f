import { expect, it } from "vitest";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { env } from "@/lib/platform/env";
import { prepareJobs } from "@/lib/platform/jobs/prepare-jobs";
import { loadReference } from "../../load-reference";
import { loadDemoAccounts } from "../load-demo-accounts";
import { demoPlan } from "./demo-plan";
import { loadDemoDossiers } from "./load-demo-dossiers";

const clock = fixedClock("2026-11-20T08:00:00Z");

it("files and works dossiers into every kind of state, none of them in the future", async () => {
  await prepareJobs(env.DATABASE_URL);
  const unitIds = await loadReference("2020", clock);
  await transact((tx) => loadDemoAccounts(tx, "2020", unitIds, clock));
  await loadDemoDossiers("2020", unitIds, clock);
  const dossiers = await prisma.dossier.findMany({ select: { state: true, timeliness: true } });
  expect(dossiers.length).toBe(demoPlan("2020").length);
  expect(new Set(dossiers.map((dossier) => dossier.state)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(dossiers.map((dossier) => dossier.timeliness))).toEqual(
    new Set([null, "EARLY", "ON_TIME", "LATE"]),
  );
  for (const state of ["PAUSED", "FIN_OBLIGATION"]) {
    expect(
      dossiers.some((dossier) => dossier.state === state),
      state,
    ).toBe(true);
  }
  expect(await prisma.dossierEvent.count({ where: { type: "REAPPOINTMENT_PROPOSED" } })).toBe(1);
  const last = await prisma.dossierEvent.aggregate({ _max: { at: true } });
  expect(last._max.at?.getTime()).toBeLessThan(clock.now().getTime());
}, 180_000);
