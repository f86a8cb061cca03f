import { afterAll, beforeAll, expect, it } from "vitest";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { prepareJobs } from "@/lib/platform/jobs/prepare-jobs";
import { loadReference } from "@/prisma/seed/load-reference";
import type { Attempt } from "./attempt";
import type { Crew } from "./crew";
import { findViolations } from "./find-violations";
import { gatherCrew } from "./gather-crew";
import { play } from "./play";
import { spreadOut } from "./spread-out";

let crew: Crew;
let attempts: Attempt[];

beforeAll(async () => {
  await loadReference("2020", systemClock);
  await prepareJobs(process.env.DATABASE_URL ?? "");
  crew = await spreadOut(await gatherCrew({ officers: 8, dossiers: 12 }, { clock: systemClock }));
  const players = [...crew.officers, crew.citizen];
  attempts = await play({ crew, players, turns: 60, seed: 7 });
});
afterAll(() => prisma.$disconnect());

it("eight officers at once on the same dossiers lose nothing, double nothing and see nothing foreign", async () => {
  expect(await findViolations(crew, attempts, systemClock.now())).toEqual([]);
  const outcomes = new Set(attempts.map(({ outcome }) => outcome));
  expect(outcomes).toContain("DONE");
  expect(outcomes).toContain("CONFLICT");
});

it("a lost answer, an event of nobody and a changed row are found", async () => {
  const now = systemClock.now();
  const done = attempts.find(({ seq }) => seq !== null);
  expect(done).toBeDefined();
  if (!done) return;
  const unanswered = attempts.filter(
    ({ dossierId, seq }) => dossierId !== done.dossierId || seq !== done.seq,
  );
  expect(await findViolations(crew, unanswered, now)).toHaveLength(1);
  const invented = { ...done, seq: 1_000 };
  expect(await findViolations(crew, [...attempts, invented], now)).toHaveLength(1);
  const failed = { ...done, seq: null, outcome: "FAILED" as const, detail: "40P01" };
  expect(await findViolations(crew, [...attempts, failed], now)).toHaveLength(1);
  await prisma.dossier.update({ where: { id: done.dossierId }, data: { holderRole: "AUDITOR" } });
  expect(await findViolations(crew, attempts, now)).toHaveLength(1);
});
