import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { findJurisdiction, type Jurisdiction, narrowToLevel, narrowToUnit } from "./domain/jurisdiction";

/**
 * The agencies whose figures the actor sees, narrowed to what they ask for.
 * @throws NotFoundError for people without figures, and for a unit outside of their jurisdiction
 */
export function visibleAgencies(
  actor: Actor,
  tree: UnitTree,
  asked: { unitId: string; level: string },
): { own: Jurisdiction; asked: Jurisdiction } {
  const own = actor.kind === "OFFICER" ? findJurisdiction(actor.posts, tree) : null;
  if (!own) throw new NotFoundError("figures");
  const ofUnit = asked.unitId === "" ? own : narrowToUnit(own, tree, asked.unitId);
  if (!ofUnit) throw new NotFoundError("unit");
  return { own, asked: asked.level === "" ? ofUnit : narrowToLevel(ofUnit, tree, asked.level) };
}
