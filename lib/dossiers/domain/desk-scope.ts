import type { Actor } from "@/lib/accounts/domain/actor";
import type { Role } from "@/lib/organization/domain/role";

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

const RECEIVERS: readonly Role[] = ["RECEPTION", "CENTRE_HEAD"];
const RETURNERS: readonly Role[] = ["RETURN", "RECEPTION", "CENTRE_HEAD"];

/** Where an officer sits today, as queues need it. */
export type DeskScope = {
  accountId: string;
  /** Units in which the officer works on dossiers. */
  unitIds: readonly string[];
  receptionUnitIds: readonly string[];
  returnUnitIds: readonly string[];
  /**
   * Seats (`unit/role`) whose work needs no claim first. A specialist's does: what nobody has claimed is the
   * unit's, not theirs.
   */
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
    seats: posts.filter((post) => post.role !== "SPECIALIST").map((post) => `${post.unitId}/${post.role}`),
  };
}
