import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import {
  findJurisdiction,
  type Jurisdiction,
  narrowToAgency,
  narrowToLevel,
  narrowToUnit,
} from "./domain/jurisdiction";

/**
 * The agencies whose figures the actor sees, narrowed to what they ask for.
 * `alone`: the asked unit without those below it.
 * @throws NotFoundError for people without figures, and for a unit outside of their jurisdiction
 */
export function visibleAgencies(
  actor: Actor,
  tree: UnitTree,
  asked: { unitId: string; level: string; alone?: boolean },
): { own: Jurisdiction; asked: Jurisdiction } {
  const own = actor.kind === "OFFICER" ? findJurisdiction(actor.posts, tree) : null;
  if (!own) throw new NotFoundError("figures");
  const ofUnit = narrow(own, tree, asked);
  if (!ofUnit) throw new NotFoundError("unit");
  return { own, asked: asked.level === "" ? ofUnit : narrowToLevel(ofUnit, tree, asked.level) };
}

function narrow(own: Jurisdiction, tree: UnitTree, asked: { unitId: string; alone?: boolean }) {
  if (asked.unitId === "") return own;
  return asked.alone ? narrowToAgency(own, asked.unitId) : narrowToUnit(own, tree, asked.unitId);
}
