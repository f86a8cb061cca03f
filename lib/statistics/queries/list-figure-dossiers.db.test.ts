import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/accounts/domain/actor";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { FIGURES } from "@/lib/statistics/domain/figure";
import { stepDays } from "@/lib/statistics/domain/report-period";
import { figureListInput, figuresInput } from "@/lib/statistics/schemas/figures-input";
import { loadReference } from "@/prisma/seed/load-reference";
import { countAllEvents } from "@/scripts/testing/count-all-events";
import { addStep, fileDossier } from "@/scripts/testing/filed-dossier";
import { getFigures } from "./get-figures";
import { listFigureDossiers } from "./list-figure-dossiers";

// Thursday 2026-10-08, 10:00 in Lạng Sơn.
const context = { clock: fixedClock("2026-10-08T03:00:00Z"), locale: "vi" };
/** The province, a district of it, and a commune of that. */
const LINE = ["2020/area/20", "2020/area/183", "2020/area/06184"];
let leader: Actor;

beforeAll(async () => {
  await loadReference("2020", context.clock);
  for (const [index, unitKey] of LINE.entries()) {
    for (let count = 0; count <= index; count += 1) await fileAccepted(unitKey, "2026-10-01", "2026-10-02");
  }
  await fileAccepted(LINE[1] ?? "", "2026-03-02", "2026-03-03");
  await countAllEvents(context);
  const unit = await prisma.unitVersion.findFirstOrThrow({ where: { unit: { sourceKey: LINE[0] ?? "" } } });
  const posts = [{ postId: "p", unitId: unit.unitId, agencyId: unit.agencyId, role: "LEADER" }] as const;
  leader = { kind: "OFFICER", accountId: "a", fullName: "Lãnh đạo", posts };
});
afterAll(() => prisma.$disconnect());

async function fileAccepted(unitKey: string, filedOn: string, acceptedOn: string) {
  const filed = await fileDossier({ procedureCode: "1.001193", unitKey, on: filedOn });
  const change = { state: "RECEIVED", acceptedOn, dueOn: "2026-10-07" } as const;
  await addStep(filed, { type: "ACCEPTED", on: acceptedOn, change });
  return filed;
}

/** How many dossiers a list says it has. */
async function countListed(query: object): Promise<number> {
  const list = await listFigureDossiers(leader, figureListInput.parse(query), context);
  expect(list.rows).toHaveLength(list.total);
  return list.total;
}

describe("the lists behind the figures", () => {
  it.each(["", "district"])("hold what each line of the ranking counts; level: %s", async (cap) => {
    const asked = cap === "" ? { ky: "nam" } : { ky: "nam", cap };
    const { ranking } = await getFigures(leader, figuresInput.parse(asked), context);
    expect(ranking).toHaveLength(cap === "" ? LINE.length : 1);
    for (const { agencyId, counts } of ranking) {
      for (const so of FIGURES) {
        expect(await countListed({ ...asked, "don-vi": agencyId, rieng: "co", so }), so).toBe(counts[so]);
      }
    }
  });

  it.each([
    { months: 1, ky: "thang" },
    { months: 2, ky: "nam" },
    { months: 2, ky: "tu-chon", tu: "2026-03-03", den: "2026-10-02" },
    { months: 1, ky: "tu-chon", tu: "2026-03-04", den: "2026-10-02" },
  ])("hold what each step of the chart counts, of a month at the edge its days inside: %j", async (asked) => {
    const { months, ...query } = asked;
    const figures = await getFigures(leader, figuresInput.parse(query), context);
    const { chart, grain, filters } = figures;
    const sum = chart.reduce((total, step) => total + step.received, 0);
    expect(sum).toBe(figures.counts["tiep-nhan"]);
    const received = chart.filter((step) => step.received > 0);
    expect(received).toHaveLength(months);
    for (const step of received) {
      const { fromOn, toOn } = stepDays(grain, step.on, filters.period);
      const days = { ky: "tu-chon", tu: fromOn, den: toOn };
      expect(await countListed({ ...days, so: "tiep-nhan" })).toBe(step.received);
      expect(await countListed({ ...days, so: "da-xong" })).toBe(step.finished);
      expect(await countListed({ ...days, so: "tre-han" })).toBe(step.late);
    }
  });
});
