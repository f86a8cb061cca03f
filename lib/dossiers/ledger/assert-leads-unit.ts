import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { ledUnits } from "@/lib/dossiers/access";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/** Throws `NotFoundError` unless the work of this unit is the officer's to share out. */
export function assertLeadsUnit(
  actor: Actor,
  unitId: string,
  tree: UnitTree,
): asserts actor is Extract<Actor, { kind: "OFFICER" }> {
  const units = ledUnits(actor, tree);
  const leads = units === "ALL" || units.includes(unitId);
  if (actor.kind !== "OFFICER" || !tree.byId.has(unitId) || !leads) throw new NotFoundError();
}
