import type { ActorPost } from "@/lib/accounts/domain/actor";
import { ACTION_GRANTS } from "./action-grants";
import type { DossierProposal } from "./dossier-projection";
import { DOSSIER_STATES } from "./dossier-state";
import { type DossierAction, findTargets } from "./transition-table";

type ProposalKind = DossierProposal["kind"];

/** What decides on each proposal. */
const DECIDING: Record<ProposalKind, readonly DossierAction[]> = {
  PAUSE: ["pause", "declineProposal"],
  REAPPOINTMENT: ["reappoint", "declineProposal"],
};

const KINDS: readonly ProposalKind[] = ["PAUSE", "REAPPOINTMENT"];

/** States in which an open proposal can be decided; in the others it waits until the dossier comes back. */
export const DECIDABLE_STATES = DOSSIER_STATES.filter((state) => findTargets(state, "declineProposal"));

/** A seat that decides on proposals of its line: which kinds, in which procedures (null is all). */
export type ProposalDesk = {
  unitId: string;
  agencyId: string;
  procedureIds: readonly string[] | null;
  kinds: readonly ProposalKind[];
};

/** The seats of these posts that decide on proposals, of a stand-in as far as that was handed over. */
export function proposalDesksOf(posts: readonly ActorPost[]): ProposalDesk[] {
  return posts.flatMap(({ unitId, agencyId, role, onBehalfOf }) => {
    const may = (action: DossierAction) =>
      ACTION_GRANTS[action].some((grant) => grant.at === "HOLDER_LINE" && grant.roles.includes(role)) &&
      !onBehalfOf?.excludedActions.includes(action);
    const kinds = KINDS.filter((kind) => DECIDING[kind].some(may));
    return kinds.length > 0
      ? [{ unitId, agencyId, procedureIds: onBehalfOf?.procedureIds ?? null, kinds }]
      : [];
  });
}
