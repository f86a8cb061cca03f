import { desksOf } from "@/components/shell/desks";
import { PORTAL_LINKS } from "@/components/shell/portal-links";
import type { Actor } from "@/lib/accounts/domain/actor";

/** Where somebody's work begins after signing in: the own dossiers, or the first desk that is theirs. */
export function homePathOf(actor: Exclude<Actor, { kind: "SYSTEM" }>): string {
  if (actor.kind === "CITIZEN") return PORTAL_LINKS.myDossiers;
  const [desk] = desksOf(actor.posts.map((post) => post.role));
  return desk ? PORTAL_LINKS[desk] : PORTAL_LINKS.account;
}
