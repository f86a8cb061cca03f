import { DESK_ROLES } from "@/lib/dossiers/domain/desk-scope";
import type { Role } from "@/lib/organization/domain/role";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Actor } from "./actor";
import { mayAdministerUnit } from "./admin-permission";

/** Posts whose work a stand-in may do: on dossiers only. Inspection, figures and administration are never lent. */
export function isLendable(role: Role): boolean {
  return DESK_ROLES.has(role) && role !== "AUDITOR";
}

/** A year is long enough for any leave; a longer absence is a change of posts. */
export const LONGEST_ABSENCE_DAYS = 366;

/** Who arranges for whom: nobody lends the post of somebody who ranks above them. */
const RANKS: Partial<Record<Role, number>> = { DIV_HEAD: 1, CENTRE_HEAD: 1, SIGNER: 2 };

type OfficerActor = Extract<Actor, { kind: "OFFICER" }>;
type LentPost = { unitId: string; role: Role };

/**
 * Whether the actor arranges for others who does the work of this post: heads of its unit who rank as high, and its
 * administrator. A head who is absent does not lend the right to arrange others' absences.
 */
export function mayArrangePost(actor: OfficerActor, post: LentPost, tree: UnitTree): boolean {
  return headsPost(actor, post) || mayAdministerUnit(actor, post.unitId, tree);
}

/** Whether the actor heads the unit of the post and ranks as high: only they may take its work upon themselves. */
export function headsPost(actor: OfficerActor, { unitId, role }: LentPost): boolean {
  return actor.posts.some((post) => {
    const rank = RANKS[post.role];
    return rank !== undefined && !post.onBehalfOf && post.unitId === unitId && rank >= (RANKS[role] ?? 0);
  });
}
