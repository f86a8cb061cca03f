import "server-only";
import { agenciesFor, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { RuleError } from "@/lib/platform/errors/app-error";
import type { Process } from "@/lib/workflow/domain/process";

/** Throws `RuleError("unitNotCompetent")` unless the unit is one of the agencies that resolve by this process today. */
export function assertCompetent(
  { competent }: Pick<Process, "competent">,
  unitId: string,
  tree: UnitTree,
): void {
  if (!agenciesFor(tree, competent).some((unit) => unit.id === unitId))
    throw new RuleError("unitNotCompetent");
}
