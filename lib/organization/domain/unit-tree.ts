import type { UnitSelector } from "@/lib/workflow/domain/process";

/** A unit as it is on one day. */
export type UnitNode = {
  id: string;
  name: string;
  shortName: string;
  levelCode: string;
  levelRank: number;
  parentId: string | null;
  agencyId: string;
  functionCode: string;
  areaCode: string | null;
  agencyCode: string | null;
  place: string;
  address: string | null;
  phone: string | null;
};

/** The units of one day as a tree of any depth. */
export type UnitTree = {
  byId: ReadonlyMap<string, UnitNode>;
  childrenOf: ReadonlyMap<string, readonly UnitNode[]>;
};

export function buildUnitTree(nodes: readonly UnitNode[]): UnitTree {
  const childrenOf = new Map<string, UnitNode[]>();
  for (const node of nodes) {
    if (node.parentId === null) continue;
    const siblings = childrenOf.get(node.parentId);
    if (siblings) siblings.push(node);
    else childrenOf.set(node.parentId, [node]);
  }
  return { byId: new Map(nodes.map((node) => [node.id, node])), childrenOf };
}

/** The unit with this id. Throws a `RangeError` when it is not in the tree. */
export function getUnit(tree: UnitTree, id: string): UnitNode {
  const unit = tree.byId.get(id);
  if (!unit) throw new RangeError(`no unit ${id} in the tree of this day`);
  return unit;
}

/** The unit and everything above it, nearest first. */
export function lineOf(tree: UnitTree, id: string): UnitNode[] {
  const line: UnitNode[] = [];
  for (let unit = tree.byId.get(id); unit; unit = unit.parentId ? tree.byId.get(unit.parentId) : undefined) {
    line.push(unit);
  }
  return line;
}

/** The unit and everything below it. */
export function subtreeOf(tree: UnitTree, id: string): UnitNode[] {
  const root = tree.byId.get(id);
  if (!root) return [];
  const found = [root];
  for (let index = 0; index < found.length; index += 1) {
    const unit = found[index];
    if (unit) found.push(...(tree.childrenOf.get(unit.id) ?? []));
  }
  return found;
}

/** The units an agency is made of: itself and its divisions and offices, but no other agency below it. */
export function unitsOfAgency(tree: UnitTree, agencyId: string): UnitNode[] {
  return subtreeOf(tree, agencyId).filter((unit) => unit.agencyId === agencyId);
}

/** The agencies that can be competent: all of one level with one function. */
export function agenciesFor(tree: UnitTree, competent: { level: string; function: string }): UnitNode[] {
  return [...tree.byId.values()].filter(
    (unit) => unit.levelCode === competent.level && unit.functionCode === competent.function,
  );
}

/**
 * The unit a process step runs in, seen from the competent agency; undefined when this province has none.
 * An agency without the wanted function is served by the nearest one above it (a department by the province's
 * one-stop centre).
 */
export function findUnitFor(
  tree: UnitTree,
  competentId: string,
  selector: UnitSelector,
): UnitNode | undefined {
  const line = lineOf(tree, competentId);
  const start = selector.climbTo
    ? line.findIndex((unit) => unit.levelCode === selector.climbTo && unit.functionCode === "committee")
    : 0;
  const agencies = start < 0 ? [] : line.slice(start).filter((unit) => unit.agencyId === unit.id);
  if (!selector.function) return agencies[0];
  for (const agency of agencies) {
    const found = findFunction(tree, agency, selector.function);
    if (found) return found;
  }
  return undefined;
}

function findFunction(tree: UnitTree, agency: UnitNode, functionCode: string): UnitNode | undefined {
  if (agency.functionCode === functionCode) return agency;
  const own = unitsOfAgency(tree, agency.id).find((unit) => unit.functionCode === functionCode);
  return (
    own ??
    tree.childrenOf
      .get(agency.id)
      ?.find((unit) => unit.functionCode === functionCode && unit.levelCode === agency.levelCode)
  );
}
