import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import type { Role } from "@/lib/organization/domain/role";
import type { DossierProjection } from "./dossier-projection";
import type { DossierState } from "./dossier-state";
import { DOSSIER_ACTIONS, type DossierAction, findTargets } from "./transition-table";

/**
 * Where an officer must stand to act: at the unit that holds the dossier, be the very holder, or at the unit
 * that received it (which acts for an applicant who has no account).
 */
type Place = "HOLDER_UNIT" | "HOLDER_SELF" | "HOLDER_AGENCY" | "RECEIVING_UNIT";
type Grant = { in?: readonly DossierState[]; roles: readonly Role[]; at: Place };

const RECEIVERS: readonly Role[] = ["RECEPTION", "CENTRE_HEAD"];
const HEADS: readonly Role[] = ["DIV_HEAD", "SIGNER"];

/** Action × role × place (NĐ 118/2025/NĐ-CP Art. 17–24). */
const GRANTS: Record<DossierAction, readonly Grant[]> = {
  accept: [{ roles: RECEIVERS, at: "HOLDER_UNIT" }],
  refuseReception: [{ roles: RECEIVERS, at: "HOLDER_UNIT" }],
  requestSupplement: [
    { in: ["SUBMITTED"], roles: RECEIVERS, at: "HOLDER_UNIT" },
    { in: ["APPRAISING"], roles: ["SPECIALIST"], at: "HOLDER_SELF" },
  ],
  answerSupplement: [{ roles: RECEIVERS, at: "RECEIVING_UNIT" }],
  forward: [{ roles: RECEIVERS, at: "HOLDER_UNIT" }],
  assign: [{ roles: HEADS, at: "HOLDER_UNIT" }],
  claim: [{ roles: ["SPECIALIST"], at: "HOLDER_UNIT" }],
  saveDraftResult: [{ roles: ["SPECIALIST"], at: "HOLDER_SELF" }],
  submitForApproval: [{ roles: ["SPECIALIST"], at: "HOLDER_SELF" }],
  sendBack: [
    { in: ["REVIEWING"], roles: ["DIV_HEAD"], at: "HOLDER_UNIT" },
    { in: ["SIGNING"], roles: ["SIGNER"], at: "HOLDER_UNIT" },
    { in: ["ISSUING"], roles: ["CLERK"], at: "HOLDER_UNIT" },
  ],
  approve: [
    { in: ["REVIEWING"], roles: ["DIV_HEAD"], at: "HOLDER_UNIT" },
    { in: ["SIGNING"], roles: ["SIGNER"], at: "HOLDER_UNIT" },
  ],
  receiveLeg: [
    { roles: ["RECEPTION", "CENTRE_HEAD", "DIV_HEAD", "SPECIALIST", "SIGNER"], at: "HOLDER_UNIT" },
  ],
  issue: [{ roles: ["CLERK"], at: "HOLDER_UNIT" }],
  returnResult: [{ roles: ["RETURN", "RECEPTION", "CENTRE_HEAD"], at: "HOLDER_UNIT" }],
  askWithdrawal: [{ roles: RECEIVERS, at: "RECEIVING_UNIT" }],
  grantWithdrawal: [{ roles: ["RECEPTION", "CENTRE_HEAD", "DIV_HEAD", "SIGNER"], at: "HOLDER_AGENCY" }],
  denyWithdrawal: [{ roles: ["DIV_HEAD", "SIGNER"], at: "HOLDER_AGENCY" }],
};

const BY_APPLICANT: ReadonlySet<DossierAction> = new Set(["answerSupplement", "askWithdrawal"]);

/** What permission depends on: the projection, and the agency of the unit that holds the dossier. */
export type DossierStanding = Pick<
  DossierProjection,
  | "state"
  | "channel"
  | "applicantAccountId"
  | "holderUnitId"
  | "holderAccountId"
  | "receivingUnitId"
  | "appraiserAccountId"
> & { holderAgencyId: string; selfApproval: boolean };

/** By which right an actor may do something now: as the applicant, or through one of their posts. */
export type Permission = { by: "APPLICANT" } | { by: "POST"; post: ActorPost };

/** Why this actor may do `action` now; undefined when they may not, or the state does not allow it. */
export function findPermission(
  standing: DossierStanding,
  actor: Actor,
  action: DossierAction,
): Permission | undefined {
  if (!findTargets(standing.state, action)) return undefined;
  if (actor.kind === "CITIZEN") return findApplicantPermission(standing, actor.accountId, action);
  if (actor.kind !== "OFFICER") return undefined;
  if (BY_APPLICANT.has(action) && standing.channel === "ONLINE") return undefined;
  if (isOwnWork(standing, actor.accountId, action)) return undefined;
  if (action === "claim" && standing.holderAccountId !== null) return undefined;
  const grants = GRANTS[action].filter((grant) => !grant.in || grant.in.includes(standing.state));
  const post = actor.posts.find((candidate) =>
    grants.some(
      (grant) =>
        grant.roles.includes(candidate.role) && stands(grant.at, candidate, standing, actor.accountId),
    ),
  );
  return post ? { by: "POST", post } : undefined;
}

/** Exactly the actions this actor may do with the dossier now, in the order of the table. */
export function availableActions(standing: DossierStanding, actor: Actor): DossierAction[] {
  return DOSSIER_ACTIONS.filter((action) => findPermission(standing, actor, action) !== undefined);
}

function findApplicantPermission(
  standing: DossierStanding,
  accountId: string,
  action: DossierAction,
): Permission | undefined {
  const own = standing.applicantAccountId === accountId;
  return own && BY_APPLICANT.has(action) ? { by: "APPLICANT" } : undefined;
}

/** Nobody approves what they appraised, unless the process of a small agency says so. */
function isOwnWork(standing: DossierStanding, accountId: string, action: DossierAction): boolean {
  return action === "approve" && !standing.selfApproval && standing.appraiserAccountId === accountId;
}

function stands(at: Place, post: ActorPost, standing: DossierStanding, accountId: string): boolean {
  switch (at) {
    case "HOLDER_UNIT":
      return post.unitId === standing.holderUnitId;
    case "HOLDER_SELF":
      return post.unitId === standing.holderUnitId && standing.holderAccountId === accountId;
    case "HOLDER_AGENCY":
      return post.agencyId === standing.holderAgencyId || post.unitId === standing.receivingUnitId;
    case "RECEIVING_UNIT":
      return post.unitId === standing.receivingUnitId;
  }
}
