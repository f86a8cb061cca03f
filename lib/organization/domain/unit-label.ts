import { lineOf, type UnitNode, type UnitTree } from "./unit-tree";

/**
 * A unit's name with the agency above it, as communes of different districts share names: "UBND xã Hòa Bình (UBND
 * huyện Chi Lăng)". What stands directly under the province's own agency needs no addition.
 */
export function unitLabel(tree: UnitTree, unit: UnitNode): string {
  const above = lineOf(tree, unit.id)
    .slice(1)
    .find((candidate) => candidate.agencyId === candidate.id && candidate.id !== unit.agencyId);
  return above && above.parentId !== null ? `${unit.name} (${above.name})` : unit.name;
}
