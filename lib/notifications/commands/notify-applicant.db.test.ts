import { afterAll, beforeAll, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { loadReference } from "@/prisma/seed/load-reference";
import { addStep, fileDossier } from "@/scripts/testing/filed-dossier";
import { notifyApplicant } from "./notify-applicant";

const context = { clock: fixedClock("2026-11-22T03:00:00Z") };

beforeAll(() => loadReference("2020", context.clock));
afterAll(() => prisma.$disconnect());

it("tells the applicant once of each event that concerns them, however often the job runs", async () => {
  const filed = await fileDossier({ procedureCode: "1.001193", unitKey: "2020/area/06184" });
  const change = { state: "RECEIVED", acceptedOn: "2026-10-05" } as const;
  await addStep(filed, { type: "ACCEPTED", on: "2026-10-05", change });
  await addStep(filed, { type: "FORWARDED", on: "2026-10-05", change: { state: "ASSIGNING" } });
  for (const seq of [1, 2, 3, 2, 1]) {
    await notifyApplicant(SYSTEM_ACTOR, { dossierId: filed.dossierId, seq }, context);
  }
  const notices = await prisma.notice.findMany({ orderBy: { eventSeq: "asc" } });
  expect(notices.map(({ accountId, eventSeq, kind }) => [accountId, eventSeq, kind])).toEqual([
    [filed.accountId, 1, "SUBMITTED"],
    [filed.accountId, 2, "ACCEPTED"],
  ]);
});

it("does nothing for an event that is not there", async () => {
  const before = await prisma.notice.count();
  const dossierId = "01890000-0000-7000-8000-000000000001";
  await notifyApplicant(SYSTEM_ACTOR, { dossierId, seq: 1 }, context);
  expect(await prisma.notice.count()).toBe(before);
});
