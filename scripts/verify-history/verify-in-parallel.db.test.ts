import { afterAll, beforeAll, expect, it } from "vitest";
import { verifyHistory } from "@/lib/dossiers/queries/verify-history";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { loadReference } from "@/prisma/seed/load-reference";
import { addStep, fileDossier } from "@/scripts/testing/filed-dossier";
import { verifyInParallel } from "./verify-in-parallel";

const all = { workers: 2, spanSize: 2 };
let ids: string[] = [];

beforeAll(async () => {
  await loadReference("2020", fixedClock("2026-11-22T03:00:00Z"));
  for (let index = 0; index < 7; index += 1) {
    const filed = await fileDossier({ procedureCode: "1.001193", unitKey: "2020/area/06184" });
    if (index % 2 === 0) {
      await addStep(filed, { type: "WITHDRAWAL_ASKED", on: "2026-10-05", change: { state: "STOPPED" } });
    }
  }
  ids = (await prisma.dossier.findMany({ orderBy: { id: "asc" }, select: { id: true } })).map(({ id }) => id);
});
afterAll(() => prisma.$disconnect());

function alter(index: number, holderRole: string) {
  return prisma.dossier.update({ where: { id: ids[index] ?? "" }, data: { holderRole } });
}

it("verifies every dossier once, however many threads and wherever the spans end", async () => {
  const expected = await verifyHistory();
  expect(expected).toEqual({ dossiers: 7, events: 11, problem: null });
  for (const verification of [all, { workers: 3, spanSize: 7 }, { workers: 1, spanSize: 100 }]) {
    expect(await verifyInParallel(verification)).toEqual(expected);
  }
});

it("looks at the oldest only when asked to", async () => {
  expect(await verifyInParallel({ ...all, most: 5 })).toMatchObject({ dossiers: 5, problem: null });
  expect(await verifyInParallel({ ...all, most: 50 })).toMatchObject({ dossiers: 7, problem: null });
});

it("names the oldest dossier that is wrong, as one thread would", async () => {
  const { holderRole } = await prisma.dossier.findUniqueOrThrow({ where: { id: ids[3] ?? "" } });
  for (const index of [6, 3]) await alter(index, "AUDITOR");
  const { problem } = await verifyInParallel(all);
  expect(problem).toEqual({ kind: "ROW", seq: null, field: "holderRole", dossierId: ids[3] });
  expect(problem).toEqual((await verifyHistory()).problem);
  await alter(3, holderRole);
  expect((await verifyInParallel(all)).problem?.dossierId).toBe(ids[6]);
});
