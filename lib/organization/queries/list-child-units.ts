import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayAdministerUnit } from "@/lib/accounts/domain/admin-permission";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { lineOf, type UnitNode } from "@/lib/organization/domain/unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { getUnitTree } from "./get-unit-tree";

/** A unit in the list of units: what it is, how many stand below it, and the state of its identifier. */
export type UnitRow = {
  id: string;
  name: string;
  levelName: string;
  childCount: number;
  isAgency: boolean;
  agencyCode: string | null;
  codeState: "CONFIRMED" | "PROVISIONAL";
};

/** One unit with what is above and below it. */
export type UnitPage = {
  unit: (UnitRow & { address: string | null; phone: string | null; mayConfirmCode: boolean }) | null;
  line: readonly { id: string; name: string }[];
  children: readonly UnitRow[];
};

/**
 * The units right below `unitId`, or those at the top of the tree for null. The tree of units is public; only
 * confirming identifiers depends on who asks.
 * @throws NotFoundError for a unit that does not exist today
 */
export async function listChildUnits(
  actor: Actor,
  unitId: string | null,
  { clock }: CommandContext,
  language: "vi" | "en",
): Promise<UnitPage> {
  const today = localDateOf(clock.now());
  const tree = await getUnitTree(today);
  const unit = unitId === null ? null : tree.byId.get(unitId);
  if (unit === undefined) throw new NotFoundError();
  const below = unit
    ? (tree.childrenOf.get(unit.id) ?? [])
    : [...tree.byId.values()].filter(({ parentId }) => parentId === null || !tree.byId.has(parentId));
  const [levels, confirmed] = await Promise.all([prisma.level.findMany(), confirmedUnits(today)]);
  const toRow = (node: UnitNode): UnitRow => {
    const level = levels.find(({ code }) => code === node.levelCode);
    return {
      ...{ id: node.id, name: node.name, agencyCode: node.agencyCode },
      levelName: (language === "vi" ? level?.nameVi : level?.nameEn) ?? node.levelCode,
      childCount: tree.childrenOf.get(node.id)?.length ?? 0,
      isAgency: node.agencyId === node.id,
      codeState: confirmed.has(node.id) ? "CONFIRMED" : "PROVISIONAL",
    };
  };
  return {
    unit: unit && {
      ...toRow(unit),
      ...{ address: unit.address, phone: unit.phone },
      mayConfirmCode: unit.agencyId === unit.id && mayAdministerUnit(actor, unit.id, tree),
    },
    line: unit
      ? lineOf(tree, unit.id)
          .slice(1)
          .reverse()
          .map(({ id, name }) => ({ id, name }))
      : [],
    children: below.map(toRow),
  };
}

/** How many agencies that this administrator looks after still have a provisional identifier, or none. */
export async function countUnconfirmedCodes(actor: Actor, { clock }: CommandContext): Promise<number> {
  const today = localDateOf(clock.now());
  const [tree, confirmed] = await Promise.all([getUnitTree(today), confirmedUnits(today)]);
  return [...tree.byId.values()].filter(
    (unit) => unit.agencyId === unit.id && !confirmed.has(unit.id) && mayAdministerUnit(actor, unit.id, tree),
  ).length;
}

async function confirmedUnits(today: string): Promise<ReadonlySet<string>> {
  const rows = await prisma.unitVersion.findMany({
    where: {
      agencyCodeState: "CONFIRMED",
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    select: { unitId: true },
  });
  return new Set(rows.map((row) => row.unitId));
}
