import { expect, it } from "vitest";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { loadReference } from "./load-reference";

const clock = fixedClock("2026-11-22T03:00:00Z");

async function countRows() {
  return {
    units: await prisma.unit.count(),
    unitVersions: await prisma.unitVersion.count(),
    procedures: await prisma.procedure.count(),
    versions: await prisma.procedureVersion.count(),
    forms: await prisma.eFormVersion.count(),
    processes: await prisma.processVersion.count(),
    calendars: await prisma.calendarVersion.count(),
  };
}

it("loads the province once, however often it is asked to", async () => {
  await loadReference("2020", clock);
  const first = await countRows();
  expect(first).toMatchObject({ units: 594, procedures: 116, versions: 121, forms: 4, processes: 4 });
  await loadReference("2020", clock);
  expect(await countRows()).toEqual(first);
}, 60_000);

it("makes a new version of a unit whose data changed, and leaves the old one on record", async () => {
  const unit = await prisma.unit.findUniqueOrThrow({ where: { sourceKey: "2020/area/06184" } });
  await prisma.unitVersion.updateMany({ where: { unitId: unit.id }, data: { name: "UBND xã cũ" } });
  await loadReference("2020", clock);
  const versions = await prisma.unitVersion.findMany({
    where: { unitId: unit.id },
    orderBy: { validFrom: "asc" },
    select: { name: true, validTo: true },
  });
  expect(versions).toEqual([
    { name: "UBND xã cũ", validTo: "2026-11-21" },
    { name: "UBND thị trấn Đồng Đăng", validTo: null },
  ]);
});

it("keeps records with a number but no unit out of filing", async () => {
  const open = await prisma.procedureVersion.findMany({ where: { state: "NEEDS_REVIEW" } });
  expect(open.length).toBeGreaterThan(0);
});

it("refuses a second structure and changes nothing", async () => {
  const before = await countRows();
  await expect(loadReference("2025", clock)).rejects.toThrow("cấu trúc 2020");
  expect(await countRows()).toEqual(before);
});
