import type { Actor } from "@/lib/accounts/domain/actor";
import { DESK_ROLES } from "./desk-scope";
import type { DossierProjection } from "./dossier-projection";

type PassedOn = Pick<DossierProjection, "sentBy" | "holderUnitId" | "holderRole" | "holderAccountId">;

/**
 * Whether a look of this officer at a dossier that was just passed on means that its receiver has opened it: the
 * person it was given to, or anybody of the receiving unit who works on dossiers; inside one unit those in the role
 * it went to. Never the sender.
 */
export function opensForReceiver(dossier: PassedOn, officer: Extract<Actor, { kind: "OFFICER" }>): boolean {
  const { sentBy, holderUnitId, holderRole, holderAccountId } = dossier;
  if (!sentBy || sentBy.accountId === officer.accountId) return false;
  const posts = officer.posts.filter((post) => post.unitId === holderUnitId && DESK_ROLES.has(post.role));
  if (holderAccountId) {
    const isHolder = officer.accountId === holderAccountId;
    return posts.some((post) => isHolder || post.onBehalfOf?.accountId === holderAccountId);
  }
  const inside = sentBy.holderUnitId === holderUnitId;
  return posts.some((post) => (inside ? post.role === holderRole : post.role !== "AUDITOR"));
}
