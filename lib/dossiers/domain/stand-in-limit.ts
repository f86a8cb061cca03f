import type { ActorPost } from "@/lib/accounts/domain/actor";
import type { Role } from "@/lib/organization/domain/role";
import { ACTION_GRANTS } from "./action-grants";
import { DOSSIER_STATES, type DossierState } from "./dossier-state";
import { DOSSIER_ACTIONS, findTargets } from "./transition-table";

/** What of a unit is within a stand-in's limits. */
export type StandInLimit = {
  /** Null is every procedure. */
  procedureIds: readonly string[] | null;
  /** States in which everything the post could do is kept for the absent colleague. */
  shutStates: readonly DossierState[];
};

/** The limits of a lent post; null for an officer's own post and for one that was lent whole. */
export function findStandInLimit({ role, onBehalfOf }: ActorPost): StandInLimit | null {
  if (!onBehalfOf) return null;
  const { procedureIds, excludedActions } = onBehalfOf;
  const shutStates = DOSSIER_STATES.filter((state) => isShut(state, role, excludedActions));
  return procedureIds === null && shutStates.length === 0 ? null : { procedureIds, shutStates };
}

function isShut(state: DossierState, role: Role, excludedActions: readonly string[]): boolean {
  const possible = DOSSIER_ACTIONS.filter(
    (action) =>
      findTargets(state, action) !== undefined &&
      ACTION_GRANTS[action].some(
        (grant) => (grant.in?.includes(state) ?? true) && grant.roles.includes(role),
      ),
  );
  return possible.length > 0 && possible.every((action) => excludedActions.includes(action));
}
