import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { DESK_ROLES } from "@/lib/dossiers/domain/desk-scope";
import type { Prisma } from "@/lib/platform/db/generated/client";

/**
 * The one clause that grants sight of dossiers: citizens see their own, officers those that are or once were at an
 * agency they serve. Anyone else sees none; a dossier out of sight does not exist.
 */
export function visibleTo(actor: Actor): Prisma.DossierWhereInput {
  switch (actor.kind) {
    case "CITIZEN":
      return { applicantAccountId: actor.accountId };
    case "OFFICER":
      return { agencies: { some: { agencyId: { in: deskAgencies(actor) } } } };
    case "SYSTEM":
      return {};
  }
}

/** The agencies in which an officer works on dossiers; leaders and administrators see figures, not dossiers. */
export function deskAgencies(actor: Extract<Actor, { kind: "OFFICER" }>): string[] {
  return [...new Set(actor.posts.filter((post) => DESK_ROLES.has(post.role)).map((post) => post.agencyId))];
}
