import type { ActorPost } from "@/lib/accounts/domain/actor";
import { findUnitFor, subtreeOf, type UnitTree } from "@/lib/organization/domain/unit-tree";

/**
 * The agencies whose figures somebody may see. `all` also holds agencies dissolved before today, whose dossiers are
 * still counted under their name.
 */
export type Jurisdiction = { all: boolean; agencyIds: ReadonlySet<string> };

/**
 * A leader sees the agencies of their unit and everything below it; the head of a one-stop centre those that
 * receive at this centre. Null for people who hold neither post today.
 */
export function findJurisdiction(posts: readonly ActorPost[], tree: UnitTree): Jurisdiction | null {
  const roots = posts.filter((post) => post.role === "LEADER").map((post) => post.unitId);
  const centres = posts.filter((post) => post.role === "CENTRE_HEAD").map((post) => post.unitId);
  if (roots.length + centres.length === 0) return null;
  const all = roots.some((id) => tree.byId.get(id)?.parentId === null);
  const below = roots.flatMap((id) => subtreeOf(tree, id)).map((unit) => unit.agencyId);
  const served = centres.flatMap((id) => agenciesServedBy(tree, id));
  return { all, agencyIds: new Set([...below, ...served]) };
}

/** What is left of a jurisdiction for one unit and everything below it; null when that lies outside. */
export function narrowToUnit(
  jurisdiction: Jurisdiction,
  tree: UnitTree,
  unitId: string,
): Jurisdiction | null {
  const agencyId = tree.byId.get(unitId)?.agencyId;
  if (!agencyId || !jurisdiction.agencyIds.has(agencyId)) return null;
  const below = subtreeOf(tree, unitId).map((unit) => unit.agencyId);
  return { all: false, agencyIds: new Set(below.filter((id) => jurisdiction.agencyIds.has(id))) };
}

/** One agency of a jurisdiction without what is below it, as a line of the ranking counts; null outside. */
export function narrowToAgency(jurisdiction: Jurisdiction, agencyId: string): Jurisdiction | null {
  return jurisdiction.agencyIds.has(agencyId) ? { all: false, agencyIds: new Set([agencyId]) } : null;
}

/** What is left of a jurisdiction for the agencies of one level. */
export function narrowToLevel(jurisdiction: Jurisdiction, tree: UnitTree, levelCode: string): Jurisdiction {
  const ids = [...jurisdiction.agencyIds].filter((id) => tree.byId.get(id)?.levelCode === levelCode);
  return { all: false, agencyIds: new Set(ids) };
}

function agenciesServedBy(tree: UnitTree, centreId: string): string[] {
  const agencies = [...tree.byId.values()].filter((unit) => unit.agencyId === unit.id);
  return agencies
    .filter((agency) => findUnitFor(tree, agency.id, { function: "one_stop" })?.id === centreId)
    .map((agency) => agency.id);
}
