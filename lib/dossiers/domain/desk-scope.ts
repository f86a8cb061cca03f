import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import type { Role } from "@/lib/organization/domain/role";
import { type ProposalDesk, proposalDesksOf } from "./proposal-desk";
import { findStandInLimit, type StandInLimit } from "./stand-in-limit";

/** Roles that work on dossiers; leaders and administrators see figures, not dossiers. */
export const DESK_ROLES: ReadonlySet<Role> = new Set([
  "RECEPTION",
  "RETURN",
  "SPECIALIST",
  "DIV_HEAD",
  "SIGNER",
  "CLERK",
  "CENTRE_HEAD",
  "AUDITOR",
]);

/** Roles that take in dossiers at a counter. */
export const RECEIVERS: readonly Role[] = ["RECEPTION", "CENTRE_HEAD"];
const RETURNERS: readonly Role[] = ["RETURN", "RECEPTION", "CENTRE_HEAD"];

/** Where an officer sits today, as queues need it. */
export type DeskScope = {
  accountId: string;
  /** Units in which the officer works on dossiers. */
  unitIds: readonly string[];
  receptionUnitIds: readonly string[];
  returnUnitIds: readonly string[];
  /** Of these units only a part, since nothing but the limited post of an absent colleague leads there. */
  limits: Record<"unitIds" | "receptionUnitIds" | "returnUnitIds", readonly UnitLimit[]>;
  /**
   * Seats (`unit/role`) whose work needs no claim first. A specialist's does: what nobody has claimed is the
   * unit's, not theirs.
   */
  seats: readonly string[];
  /** The work of absent colleagues that is the officer's today as well. */
  standIns: readonly StandInDesk[];
  /** Where the officer decides on proposals to pause or to promise a new date. */
  decides: readonly ProposalDesk[];
};

/** A part of a unit's dossiers; of several for one unit, each adds to what is seen. */
export type UnitLimit = StandInLimit & { unitId: string };

/** What a stand-in does for one absent colleague. */
export type StandInDesk = StandInLimit & {
  accountId: string;
  fullName: string;
  unitIds: readonly string[];
  seats: readonly string[];
};

/** The desk of an officer, from the posts they hold today. */
export function deskScopeOf(actor: Extract<Actor, { kind: "OFFICER" }>): DeskScope {
  const posts = actor.posts.filter((post) => DESK_ROLES.has(post.role));
  const unitsOf = (roles?: readonly Role[]) => [
    ...new Set(posts.filter((post) => !roles || roles.includes(post.role)).map((post) => post.unitId)),
  ];
  return {
    accountId: actor.accountId,
    unitIds: unitsOf(),
    receptionUnitIds: unitsOf(RECEIVERS),
    returnUnitIds: unitsOf(RETURNERS),
    limits: {
      unitIds: limitsOf(posts),
      receptionUnitIds: limitsOf(posts.filter(({ role }) => RECEIVERS.includes(role))),
      returnUnitIds: limitsOf(posts.filter(({ role }) => RETURNERS.includes(role))),
    },
    seats: seatsOf(posts.filter((post) => !post.onBehalfOf)),
    standIns: standInsOf(posts),
    decides: proposalDesksOf(posts),
  };
}

function limitsOf(posts: readonly ActorPost[]): UnitLimit[] {
  const whole = new Set(posts.filter((post) => !findStandInLimit(post)).map(({ unitId }) => unitId));
  return posts.flatMap((post) => {
    const limit = findStandInLimit(post);
    return limit && !whole.has(post.unitId) ? [{ unitId: post.unitId, ...limit }] : [];
  });
}

function seatsOf(posts: readonly ActorPost[]): string[] {
  return posts.filter((post) => post.role !== "SPECIALIST").map((post) => `${post.unitId}/${post.role}`);
}

/** One desk for each arrangement: the same colleague may have handed over different things on different posts. */
function standInsOf(posts: readonly ActorPost[]): StandInDesk[] {
  return posts.flatMap((post) => {
    const absent = post.onBehalfOf;
    if (!absent) return [];
    const { accountId, fullName } = absent;
    const limit = findStandInLimit(post) ?? { procedureIds: null, shutStates: [] };
    return [{ accountId, fullName, ...limit, unitIds: [post.unitId], seats: seatsOf([post]) }];
  });
}

/** The absent colleague whose work this is; null when it is the officer's own, or nobody's they stand in for. */
export function findAbsentFor(
  desk: DeskScope,
  dossier: { holderAccountId: string | null; holderUnitId: string; holderRole: string; procedureId: string },
): string | null {
  const seat = `${dossier.holderUnitId}/${dossier.holderRole}`;
  const isOf = (accountId: string, seats: readonly string[]) =>
    dossier.holderAccountId === accountId || (dossier.holderAccountId === null && seats.includes(seat));
  if (isOf(desk.accountId, desk.seats)) return null;
  const standIn = desk.standIns.find(
    ({ accountId, seats, unitIds, procedureIds }) =>
      unitIds.includes(dossier.holderUnitId) &&
      isOf(accountId, seats) &&
      (procedureIds === null || procedureIds.includes(dossier.procedureId)),
  );
  return standIn?.fullName ?? null;
}
