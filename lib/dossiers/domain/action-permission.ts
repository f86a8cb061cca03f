import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import { ACTION_GRANTS, APPLICANT_ACTIONS, type Grant, SYSTEM_ACTIONS } from "./action-grants";
import type { DossierProjection } from "./dossier-projection";
import { DOSSIER_ACTIONS, type DossierAction, findTargets } from "./transition-table";

/** What permission depends on: the projection, and what was looked up about it. */
export type DossierStanding = Pick<
  DossierProjection,
  | "state"
  | "channel"
  | "procedureId"
  | "applicantAccountId"
  | "holderUnitId"
  | "holderRole"
  | "holderAccountId"
  | "receivingUnitId"
  | "competentUnitId"
  | "appraiserAccountId"
  | "legs"
  | "proposal"
  | "sentBy"
> & {
  holderAgencyId: string;
  /** Agency of the unit that issued the result; null before. */
  resultAgencyId: string | null;
  /** The units in which the process has results signed. */
  signingUnitIds: readonly string[];
  selfApproval: boolean;
  /** A claim nobody has worked on in time: a colleague may take the dossier. */
  leaseExpired: boolean;
};

/** By which right somebody may do something now: as the applicant, through one of their posts, or as the system. */
export type Permission = { by: "APPLICANT" } | { by: "POST"; post: ActorPost } | { by: "SYSTEM" };

/** Why this actor may do `action` now; undefined when they may not, or the state does not allow it. */
export function findPermission(
  standing: DossierStanding,
  actor: Actor,
  action: DossierAction,
): Permission | undefined {
  if (!findTargets(standing.state, action) || !fits(standing, action)) return undefined;
  switch (actor.kind) {
    case "SYSTEM":
      return SYSTEM_ACTIONS.has(action) ? { by: "SYSTEM" } : undefined;
    case "CITIZEN": {
      const own = standing.applicantAccountId === actor.accountId;
      return own && isForApplicant(standing, action) ? { by: "APPLICANT" } : undefined;
    }
    case "OFFICER":
      return findOfficerPermission(standing, actor, action);
  }
}

/** Exactly the actions this actor may do with the dossier now, in the order of the table. */
export function availableActions(standing: DossierStanding, actor: Actor): DossierAction[] {
  return DOSSIER_ACTIONS.filter((action) => findPermission(standing, actor, action) !== undefined);
}

/**
 * Whether the applicant does this themselves on the portal. What was filed on paper is completed on paper: the office
 * confirms that it has come.
 */
export function isForApplicant(
  { channel }: Pick<DossierStanding, "channel">,
  action: DossierAction,
): boolean {
  return APPLICANT_ACTIONS.has(action) && (action !== "answerSupplement" || channel === "ONLINE");
}

/** Parts of others that are not done yet. */
export function openLegs(standing: Pick<DossierStanding, "legs">) {
  return standing.legs.filter((leg) => leg.doneAt === null);
}

/** Whether there is anything the action could be about, whoever does it. */
function fits(standing: DossierStanding, action: DossierAction): boolean {
  switch (action) {
    case "receiveLeg":
      return openLegs(standing).length === 0;
    case "receivePart":
    case "answerPart":
    case "endConsultation":
      return openLegs(standing).length > 0;
    case "saveDraftResult":
      return standing.state !== "INTERLINKED" || openLegs(standing).length > 0;
    case "declineProposal":
      return standing.proposal !== null;
    case "release":
      return standing.holderAccountId !== null;
    case "recall":
      return standing.sentBy !== null;
    case "joinApplicant":
      return standing.applicantAccountId === null && standing.channel !== "ONLINE";
    case "claim":
      return standing.holderAccountId === null || standing.leaseExpired;
    default:
      return true;
  }
}

function findOfficerPermission(
  standing: DossierStanding,
  actor: Extract<Actor, { kind: "OFFICER" }>,
  action: DossierAction,
): Permission | undefined {
  if (APPLICANT_ACTIONS.has(action) && standing.channel === "ONLINE") return undefined;
  const grants = ACTION_GRANTS[action].filter((grant) => !grant.in || grant.in.includes(standing.state));
  const post = actor.posts.find(
    (candidate) =>
      covers(candidate, standing, action) &&
      !isOwnWork(standing, [actor.accountId, personOf(candidate, actor.accountId)], action) &&
      grants.some((grant) => suits(grant, candidate, standing, actor.accountId)),
  );
  return post ? { by: "POST", post } : undefined;
}

/** The person in whose place a post is used: the absent colleague of a stand-in, else the officer. */
function personOf(post: ActorPost, accountId: string): string {
  return post.onBehalfOf?.accountId ?? accountId;
}

/** A stand-in acts only within what was handed to them: their procedures, and not the excluded acts. */
function covers(post: ActorPost, standing: DossierStanding, action: DossierAction): boolean {
  const standIn = post.onBehalfOf;
  if (!standIn) return true;
  if (standIn.excludedActions.includes(action)) return false;
  return standIn.procedureIds === null || standIn.procedureIds.includes(standing.procedureId);
}

/** Acts by which a result, or a refusal, is signed. */
export const SIGNING_ACTS: ReadonlySet<DossierAction> = new Set(["approve", "refuseResult", "correctResult"]);

/** Nobody decides on what they appraised, unless the process of a small agency says so. */
function isOwnWork(standing: DossierStanding, people: readonly string[], action: DossierAction): boolean {
  if (!SIGNING_ACTS.has(action)) return false;
  return (
    !standing.selfApproval &&
    standing.appraiserAccountId !== null &&
    people.includes(standing.appraiserAccountId)
  );
}

function suits(grant: Grant, post: ActorPost, standing: DossierStanding, accountId: string): boolean {
  if (grant.ofStep && post.role !== standing.holderRole) return false;
  return grant.roles.includes(post.role) && stands(grant.at, post, standing, accountId);
}

function stands(at: Grant["at"], post: ActorPost, standing: DossierStanding, accountId: string): boolean {
  switch (at) {
    case "HOLDER_UNIT":
      return post.unitId === standing.holderUnitId;
    case "HOLDER_SELF":
      return post.unitId === standing.holderUnitId && standing.holderAccountId === personOf(post, accountId);
    case "HOLDER_AGENCY":
      return post.agencyId === standing.holderAgencyId;
    case "HOLDER_LINE":
      return post.agencyId === standing.holderAgencyId && isInLine(post.unitId, standing);
    case "RECEIVING_UNIT":
      return post.unitId === standing.receivingUnitId;
    case "LEG_UNIT":
      return openLegs(standing).some((leg) => leg.unitId === post.unitId);
    case "RESULT_AGENCY":
      return standing.resultAgencyId !== null && post.agencyId === standing.resultAgencyId;
    case "RESULT_SIGNER":
      return (
        post.agencyId === standing.resultAgencyId &&
        [standing.resultAgencyId, ...standing.signingUnitIds].includes(post.unitId)
      );
    case "SENDER":
      return standing.sentBy?.accountId === accountId && post.unitId === standing.sentBy.holderUnitId;
    case "ANYWHERE":
      return true;
  }
}

/** What another division of the same agency does is not this one's to stop: only the head of the agency stands over both. */
function isInLine(unitId: string, standing: DossierStanding): boolean {
  return [standing.holderUnitId, standing.competentUnitId, standing.holderAgencyId].includes(unitId);
}
