import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { nearDueUntil } from "@/lib/calendar/domain/due-standing";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { unitLabel } from "@/lib/organization/domain/unit-label";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { visibleAgencies } from "@/lib/statistics/access";
import type { Jurisdiction } from "@/lib/statistics/domain/jurisdiction";
import { findPeriodProblem, resolvePeriod } from "@/lib/statistics/domain/report-period";
import type { FigureFilters } from "@/lib/statistics/dto";
import type { FiguresInput } from "@/lib/statistics/schemas/figures-input";
import type { SumScope } from "./read-sums";

export type FigureScope = {
  sums: SumScope;
  filters: FigureFilters;
  tree: UnitTree;
  today: string;
  nearDueUntilOn: string;
};

/** Everything that the figures and the lists behind them have in common. Throws like `visibleAgencies`. */
export async function readFigureScope(
  actor: Actor,
  input: FiguresInput,
  context: CommandContext,
  locale: string,
): Promise<FigureScope> {
  const now = context.clock.now();
  const today = localDateOf(now);
  const [tree, levels] = await Promise.all([
    getUnitTree(today),
    prisma.level.findMany({ orderBy: { rank: "asc" } }),
  ]);
  const unitId = input["don-vi"] ?? "";
  const level = levels.find(({ code }) => code === input.cap)?.code ?? "";
  const alone = input.rieng !== undefined && unitId !== "";
  const { own, asked } = visibleAgencies(actor, tree, { unitId, level, alone });
  const [calendar, sectors, procedureIds] = await Promise.all([
    getLatestCalendar(prisma),
    prisma.sector.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
    listProcedures(input["linh-vuc"]),
  ]);
  const period = { kind: input.ky, fromOn: input.tu, toOn: input.den };
  const problem = findPeriodProblem(period, today);
  const ownLevels = new Set([...own.agencyIds].map((id) => tree.byId.get(id)?.levelCode));
  return {
    sums: { agencies: asked, procedureIds },
    tree,
    today,
    nearDueUntilOn: localDateOf(nearDueUntil(now, calendar)),
    filters: {
      period: resolvePeriod(period, today),
      level,
      refused: {
        period: problem && { ...problem, fromOn: input.tu ?? "", toOn: input.den ?? "" },
        level: input.cap && level === "" ? input.cap : null,
      },
      unitId,
      alone,
      sectorId: input["linh-vuc"] ?? "",
      levels: levels
        .filter((row) => ownLevels.has(row.code))
        .map((row) => ({ value: row.code, label: locale === "en" ? row.nameEn : row.nameVi })),
      units: listUnits(own, tree),
      sectors: sectors.map((row) => ({ value: row.id, label: row.name })),
    },
  };
}

async function listProcedures(sectorId: string | undefined): Promise<string[] | null> {
  if (!sectorId) return null;
  const rows = await prisma.procedure.findMany({ where: { sectorId }, select: { id: true } });
  return rows.map((row) => row.id);
}

/** Higher levels first, by name within a level; where several have one name, each with what it belongs to. */
function listUnits(own: Jurisdiction, tree: UnitTree): FigureFilters["units"] {
  const units = [...own.agencyIds].flatMap((id) => tree.byId.get(id) ?? []);
  const namesakes = Map.groupBy(units, ({ name }) => name);
  return units
    .map((unit) => {
      const alone = namesakes.get(unit.name)?.length === 1;
      return { unit, label: alone ? unit.name : unitLabel(tree, unit) };
    })
    .sort((a, b) => a.unit.levelRank - b.unit.levelRank || a.label.localeCompare(b.label, "vi"))
    .map(({ unit, label }) => ({ value: unit.id, label }));
}
