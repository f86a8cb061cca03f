import "server-only";
import { buildUnitTree, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";

const FRESH_MS = 10_000;
const cache = new Map<string, { tree: Promise<UnitTree>; loadedAt: number }>();

/** The units in force on a local date (`YYYY-MM-DD`), at most ten seconds old. */
export function getUnitTree(on: string): Promise<UnitTree> {
  const cached = cache.get(on);
  const now = performance.now();
  if (cached && now - cached.loadedAt < FRESH_MS) return cached.tree;
  const tree = loadUnitTree(on);
  cache.clear();
  cache.set(on, { tree, loadedAt: now });
  tree.catch(() => cache.delete(on));
  return tree;
}

/** Makes the next reader load the tree anew: called after a change of units. */
export function forgetUnitTree(): void {
  cache.clear();
}

async function loadUnitTree(on: string): Promise<UnitTree> {
  const rows = await prisma.unitVersion.findMany({
    where: { validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] },
    include: { level: { select: { rank: true } } },
    orderBy: { searchName: "asc" },
  });
  return buildUnitTree(
    rows.map(({ unitId, level, ...row }) => ({ ...row, id: unitId, levelRank: level.rank })),
  );
}
