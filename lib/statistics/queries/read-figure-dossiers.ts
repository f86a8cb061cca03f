import "server-only";
import { addDays, instantOf } from "@/lib/calendar/domain/local-date";
import { clockStands, DOSSIER_STATES, type DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";
import { basisOf, type Figure } from "@/lib/statistics/domain/figure";
import type { FigureDossier } from "@/lib/statistics/dto";
import type { FigureScope } from "./read-figure-scope";

type Where = Prisma.DossierWhereInput;
type Keyset = { on: string; id: string };

const SORT = { ACCEPTED: "acceptedOn", ENDED: "endedOn", APOLOGIZED: "acceptedOn", OPEN: "dueOn" } as const;
/** The states that the figures count as waiting: their clock stands. */
const WAITING = DOSSIER_STATES.filter(clockStands);
const NOT_WAITING = { state: { notIn: WAITING } } satisfies Where;
const NO_DATE = "-";

/**
 * The dossiers that a figure counts, oldest date first, at most `take`: read by index, page after page by key.
 * Nothing personal is read.
 */
export async function readFigureDossiers(
  scope: FigureScope,
  figure: Figure,
  page: { after?: Keyset | undefined; take: number },
): Promise<FigureDossier[]> {
  const sort = SORT[basisOf(figure)];
  const rows = await prisma.dossier.findMany({
    where: { AND: [whereFigure(scope, figure), await whereScope(scope), whereAfter(sort, page.after)] },
    orderBy: [
      sort === "dueOn" ? { dueOn: { sort: "asc", nulls: "last" } } : { [sort]: "asc" },
      { id: "asc" },
    ],
    take: page.take,
    select: {
      id: true,
      code: true,
      reference: true,
      state: true,
      acceptedOn: true,
      dueOn: true,
      endedOn: true,
      competentUnitId: true,
      holderUnitId: true,
      procedureVersion: { select: { name: true } },
    },
  });
  return rows.map(({ code, reference, competentUnitId, holderUnitId, procedureVersion, ...row }) => ({
    ...row,
    state: row.state as DossierState,
    code: code ?? reference,
    procedureName: procedureVersion.name,
    agencyName: nameOf(scope.tree, competentUnitId),
    holderUnitName: nameOf(scope.tree, holderUnitId),
  }));
}

/** Where the page after this row begins. */
export function keysetOf(figure: Figure, row: FigureDossier): string {
  return `${row[SORT[basisOf(figure)]] ?? NO_DATE}.${row.id}`;
}

function whereFigure({ filters, today, nearDueUntilOn }: FigureScope, figure: Figure): Where {
  const within = { gte: filters.period.fromOn, lte: filters.period.toOn };
  const accepted = { acceptedOn: within };
  const ended = { endedOn: within };
  // In the words of the index of open dossiers: `endedOn: null` says the same and would read every dossier.
  const open = { endedAt: null, acceptedOn: { not: null } };
  switch (figure) {
    case "tiep-nhan":
      return accepted;
    case "truc-tuyen":
      return { ...accepted, channel: "ONLINE" };
    case "tai-quay":
      return { ...accepted, channel: "COUNTER" };
    case "buu-chinh":
      return { ...accepted, channel: "POST" };
    case "da-xong":
      return { ...ended, timeliness: { not: null } };
    case "truoc-han":
      return { ...ended, timeliness: "EARLY" };
    case "dung-han":
      return { ...ended, timeliness: "ON_TIME" };
    case "tre-han":
      return { ...ended, timeliness: "LATE" };
    case "kip-han":
      return { ...ended, timeliness: { in: ["EARLY", "ON_TIME"] } };
    case "xin-loi":
      return { events: { some: { type: "REAPPOINTED", at: momentsOf(filters.period) } } };
    case "da-rut":
      return { ...ended, state: "STOPPED", acceptedOn: { not: null } };
    case "tu-choi":
      return { ...ended, state: "REFUSED_RECEPTION" };
    case "dang-giai-quyet":
      return open;
    case "qua-han":
      return { ...open, ...NOT_WAITING, dueOn: { lt: today } };
    case "sap-den-han":
      return { ...open, ...NOT_WAITING, dueOn: { gte: today, lte: nearDueUntilOn } };
    case "con-han":
      return {
        ...open,
        OR: [{ state: { in: WAITING } }, { dueOn: null }, { dueOn: { gt: nearDueUntilOn } }],
      };
  }
}

/** From the first moment of a period's first local day to before the one after its last. */
function momentsOf({ fromOn, toOn }: FigureScope["filters"]["period"]) {
  return { gte: instantOf(fromOn, 0), lt: instantOf(addDays(toOn, 1), 0) };
}

async function whereScope({ sums }: FigureScope): Promise<Where> {
  const procedure = sums.procedureIds ? { procedureId: { in: [...sums.procedureIds] } } : {};
  if (sums.agencies.all) return procedure;
  const units = await prisma.unitVersion.findMany({
    where: { agencyId: { in: [...sums.agencies.agencyIds] } },
    select: { unitId: true },
    distinct: ["unitId"],
  });
  return { ...procedure, competentUnitId: { in: units.map((unit) => unit.unitId) } };
}

/** Rows behind the one the last page ended with; those without a date come last. */
function whereAfter(sort: (typeof SORT)[keyof typeof SORT], after: Keyset | undefined): Where {
  if (!after) return {};
  const { on, id } = after;
  if (on === NO_DATE) return { [sort]: null, id: { gt: id } };
  return { OR: [{ [sort]: { gt: on } }, { [sort]: on, id: { gt: id } }, { [sort]: null }] };
}

/** A unit dissolved since then keeps its dossiers, but has no name today. */
function nameOf(tree: UnitTree, unitId: string): string {
  return tree.byId.get(unitId)?.name ?? "";
}
