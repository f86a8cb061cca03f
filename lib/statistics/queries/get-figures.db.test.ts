import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import type { Role } from "@/lib/organization/domain/role";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { FIGURES } from "@/lib/statistics/domain/figure";
import { figureListInput, figuresInput } from "@/lib/statistics/schemas/figures-input";
import { loadReference } from "@/prisma/seed/load-reference";
import { countAllEvents } from "@/scripts/testing/count-all-events";
import { addStep, fileDossier } from "@/scripts/testing/filed-dossier";
import { getFigures } from "./get-figures";
import { getPublicFigures } from "./get-public-figures";
import { listFigureDossiers } from "./list-figure-dossiers";

// Thursday 2026-10-08, 10:00 in Lạng Sơn.
const context = { clock: fixedClock("2026-10-08T03:00:00Z"), locale: "vi" };
const DONG_DANG = "2020/area/06184";
const units = new Map<string, { id: string; agencyId: string }>();

type Plan = {
  channel?: "ONLINE" | "COUNTER" | "POST";
  dueOn: string | null;
  outcome?: "EARLY" | "ON_TIME" | "LATE" | "WAITING" | "OBLIGED" | "STOPPED" | "REFUSED" | "APOLOGIZED";
};

const PLANS: Plan[] = [
  { dueOn: "2026-10-05" },
  { dueOn: "2026-10-07", channel: "COUNTER" },
  { dueOn: "2026-10-08" },
  { dueOn: "2026-10-09", channel: "POST" },
  { dueOn: "2026-10-20", outcome: "APOLOGIZED" },
  { dueOn: null },
  { dueOn: "2026-10-06", outcome: "WAITING" },
  { dueOn: "2026-10-09", outcome: "OBLIGED" },
  { dueOn: "2026-10-09", outcome: "EARLY" },
  { dueOn: "2026-10-06", outcome: "ON_TIME" },
  { dueOn: "2026-10-05", outcome: "LATE" },
  { dueOn: "2026-10-05", outcome: "STOPPED" },
  { dueOn: null, outcome: "REFUSED" },
];

beforeAll(async () => {
  await loadReference("2020", context.clock);
  for (const row of await prisma.unitVersion.findMany({ include: { unit: true } })) {
    units.set(row.unit.sourceKey, { id: row.unitId, agencyId: row.agencyId });
  }
  for (const plan of PLANS) await carryOut(plan);
  await countAllEvents(context);
});
afterAll(() => prisma.$disconnect());

async function carryOut({ channel = "ONLINE", dueOn, outcome }: Plan): Promise<void> {
  const filed = await fileDossier({
    procedureCode: "1.001193",
    unitKey: DONG_DANG,
    channel,
    on: "2026-10-01",
  });
  const on = "2026-10-02";
  if (outcome === "REFUSED") {
    const change = { state: "REFUSED_RECEPTION", ...endedOn(on) } as const;
    await addStep(filed, { type: "RECEPTION_REFUSED", on, change });
    return;
  }
  await addStep(filed, { type: "ACCEPTED", on, change: { state: "RECEIVED", acceptedOn: on, dueOn } });
  if (outcome === "WAITING" || outcome === "STOPPED") {
    await addStep(filed, { type: "WITHDRAWAL_ASKED", on, change: { state: "WITHDRAW_ASKED" } });
    if (outcome === "WAITING") return;
    await addStep(filed, { type: "WITHDRAWAL_GRANTED", on, change: { state: "STOPPED", ...endedOn(on) } });
  } else if (outcome === "APOLOGIZED") {
    await addStep(filed, { type: "REAPPOINTED", on, change: { dueOn } });
  } else if (outcome === "OBLIGED") {
    await addStep(filed, { type: "FORWARDED", on, change: { state: "APPRAISING" } });
    await addStep(filed, { type: "OBLIGATION_ASKED", on, change: { state: "FIN_OBLIGATION" } });
  } else if (outcome) {
    const issuedOn = "2026-10-06";
    await addStep(filed, { type: "FORWARDED", on, change: { state: "ISSUING" } });
    const change = { state: "RESULT_READY", ...endedOn(issuedOn), timeliness: outcome } as const;
    await addStep(filed, { type: "RESULT_ISSUED", on: issuedOn, change });
  }
}

function endedOn(on: string) {
  return { endedOn: on, endedAt: `${on}T03:00:00.000Z` };
}

function officer(role: Role, sourceKey: string): Actor {
  const unit = units.get(sourceKey);
  if (!unit) throw new RangeError(`no unit ${sourceKey}`);
  const post: ActorPost = { postId: "p", unitId: unit.id, agencyId: unit.agencyId, role };
  return { kind: "OFFICER", accountId: "a", fullName: "Lãnh đạo", posts: [post] };
}

const idOf = (sourceKey: string) => units.get(sourceKey)?.id ?? "";
const all = figuresInput.parse({});
const EXPECTED = {
  "tiep-nhan": 12,
  "truc-tuyen": 10,
  "tai-quay": 1,
  "buu-chinh": 1,
  "da-xong": 3,
  "truoc-han": 1,
  "dung-han": 1,
  "tre-han": 1,
  "kip-han": 2,
  "dang-giai-quyet": 8,
  "con-han": 4,
  "sap-den-han": 2,
  "qua-han": 2,
  "da-rut": 1,
  "tu-choi": 1,
  "xin-loi": 1,
};

describe("getFigures", () => {
  it("counts what happened in the period and what is open now", async () => {
    const figures = await getFigures(officer("LEADER", "2020/area/20"), all, context);
    expect(figures.counts).toEqual(EXPECTED);
    expect(figures).toMatchObject({ overdueAgencies: 1, onTime: 2 / 3, online: 10 / 12, grain: "DAY" });
    expect(figures.attention.map((row) => row.dueOn)).toEqual(["2026-10-05", "2026-10-07"]);
    expect(figures.ranking).toMatchObject([{ agencyId: idOf(DONG_DANG), counts: EXPECTED }]);
    expect(figures.chart.find((step) => step.on === "2026-10-06")).toMatchObject({ finished: 3, late: 1 });
  });

  it.each(["quy", "nam"])("gives the same for a longer period: %s", async (ky) => {
    const figures = await getFigures(officer("LEADER", DONG_DANG), figuresInput.parse({ ky }), context);
    expect(figures.counts).toEqual(EXPECTED);
  });

  it("has nothing to divide by in a period without dossiers", async () => {
    const input = figuresInput.parse({ ky: "tu-chon", tu: "2025-01-15", den: "2025-06-20" });
    const figures = await getFigures(officer("LEADER", "2020/area/20"), input, context);
    expect(figures).toMatchObject({ onTime: null, online: null, grain: "MONTH" });
    expect(figures.counts).toMatchObject({ "tiep-nhan": 0, "da-xong": 0, "qua-han": 2 });
  });

  it("shows a leader the own unit and below, nothing beside it", async () => {
    const other = await getFigures(officer("LEADER", "2020/area/06196"), all, context);
    expect(other.counts["tiep-nhan"]).toBe(0);
    const foreign = figuresInput.parse({ "don-vi": idOf(DONG_DANG) });
    await expect(getFigures(officer("LEADER", "2020/area/06196"), foreign, context)).rejects.toThrow(
      NotFoundError,
    );
  });

  it.each(["SYS_ADMIN", "AUDITOR", "SPECIALIST"] as const)("does not exist for %s", async (role) => {
    await expect(getFigures(officer(role, "2020/area/20"), all, context)).rejects.toThrow(NotFoundError);
  });

  it.each(["x", "00000000-0000-0000-0000-000000000000", "'; DROP TABLE unit"])(
    "does not know the unit %s",
    async (unit) => {
      const input = figuresInput.parse({ "don-vi": unit });
      await expect(getFigures(officer("LEADER", "2020/area/20"), input, context)).rejects.toThrow(
        NotFoundError,
      );
    },
  );

  it("names no two units alike: communes of different districts share names", async () => {
    const { filters } = await getFigures(officer("LEADER", "2020/area/20"), all, context);
    const labels = filters.units.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(200);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain("UBND xã Hòa Bình (UBND huyện Chi Lăng)");
  });

  it("narrows to a level and to a field", async () => {
    const leader = officer("LEADER", "2020/area/20");
    const commune = await getFigures(leader, figuresInput.parse({ cap: "commune" }), context);
    expect(commune.counts).toEqual(EXPECTED);
    const district = await getFigures(leader, figuresInput.parse({ cap: "district" }), context);
    expect(district.counts["tiep-nhan"]).toBe(0);
    const { sectorId } = await prisma.procedure.findUniqueOrThrow({ where: { code: "1.001193" } });
    const field = await getFigures(leader, figuresInput.parse({ "linh-vuc": sectorId }), context);
    expect(field.counts).toEqual(EXPECTED);
  });
});

describe("what cannot be asked for", () => {
  it.each(["xyz", "Commune", "'; DROP"])(
    "a level that there is none of shows all, and is named: %s",
    async (cap) => {
      const figures = await getFigures(
        officer("LEADER", "2020/area/20"),
        figuresInput.parse({ cap }),
        context,
      );
      expect(figures.counts).toEqual(EXPECTED);
      expect(figures.filters).toMatchObject({ level: "", refused: { level: cap, period: null } });
    },
  );

  it("keeps the dates that were typed beside what is wrong with them", async () => {
    const input = figuresInput.parse({ ky: "tu-chon", tu: "2026-10-09", den: "2026-10-01" });
    const { filters } = await getFigures(officer("LEADER", "2020/area/20"), input, context);
    expect(filters.period.kind).toBe("thang");
    expect(filters.refused.period).toEqual({
      ...{ field: "to", problem: "reversed" },
      ...{ fromOn: "2026-10-09", toOn: "2026-10-01" },
    });
  });
});

describe("listFigureDossiers", () => {
  it.each(FIGURES)("lists as many as the number says: %s", async (so) => {
    for (const unit of ["2020/area/20", DONG_DANG]) {
      const list = await listFigureDossiers(officer("LEADER", unit), figureListInput.parse({ so }), context);
      expect(list.total).toBe(EXPECTED[so]);
      expect(list.rows).toHaveLength(EXPECTED[so]);
    }
  });

  it("says nothing about people", async () => {
    const input = figureListInput.parse({ so: "tiep-nhan" });
    const list = await listFigureDossiers(officer("LEADER", DONG_DANG), input, context);
    expect(JSON.stringify(list)).not.toContain("Nông");
  });

  it("goes on after a row by key, through rows without a due date too", async () => {
    const leader = officer("LEADER", DONG_DANG);
    const first = await listFigureDossiers(leader, figureListInput.parse({ so: "con-han" }), context);
    for (const [index, row] of first.rows.entries()) {
      const input = figureListInput.parse({ so: "con-han", sau: `${row.dueOn ?? "-"}.${row.id}` });
      const rest = await listFigureDossiers(leader, input, context);
      expect(rest.rows.map(({ id }) => id)).toEqual(first.rows.slice(index + 1).map(({ id }) => id));
    }
  });
});

describe("getPublicFigures", () => {
  it("gives the year's totals of the province", async () => {
    const figures = await getPublicFigures(context);
    expect(figures).toMatchObject({ year: "2026", received: 12, receivedOnline: 10, finished: 3, open: 8 });
    expect(figures.months).toHaveLength(10);
    expect(figures.months.at(-1)).toMatchObject({ on: "2026-10-01", received: 12 });
  });
});
