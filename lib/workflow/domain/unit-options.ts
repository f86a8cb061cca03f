import type { UnitTree } from "@/lib/organization/domain/unit-tree";

type Option = { value: string; label: string };

/** What a unit selector can name in this province. */
export type UnitOptions = { levels: readonly (Option & { labelEn: string })[]; functions: readonly Option[] };

/**
 * What units do, named by what the names of all such units begin with ("Phòng Tài chính - Kế hoạch"); in the order
 * of the levels, then by name.
 */
export function listFunctions(tree: UnitTree): Option[] {
  const byFunction = new Map<string, { rank: number; names: string[] }>();
  for (const { functionCode, levelRank, name } of tree.byId.values()) {
    const known = byFunction.get(functionCode);
    if (known) known.names.push(name);
    else byFunction.set(functionCode, { rank: levelRank, names: [name] });
  }
  return [...byFunction]
    .map(([value, { rank, names }]) => ({ value, rank, label: commonStart(names) || usualStart(names) }))
    .sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label, "vi"))
    .map(({ value, label }) => ({ value, label }));
}

/** What most names begin with, when not all are called alike: the rest is a handful, such as the province's centre. */
function usualStart(names: readonly string[]): string {
  const alike = Map.groupBy(names, (name) => name.split(" ").slice(0, 2).join(" "));
  const [most = []] = [...alike.values()].sort((a, b) => b.length - a.length);
  return commonStart(most);
}

/** The words that all names begin with. */
function commonStart(names: readonly string[]): string {
  const [first = "", ...others] = names;
  let words = first.split(" ");
  for (const name of others) {
    const theirs = name.split(" ");
    const end = words.findIndex((word, index) => word !== theirs[index]);
    if (end >= 0) words = words.slice(0, end);
  }
  return words.join(" ");
}
