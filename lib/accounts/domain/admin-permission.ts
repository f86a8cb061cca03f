import type { Role } from "@/lib/organization/domain/role";
import { lineOf, type UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Actor } from "./actor";

/** Roles that reach beyond one agency: only an administrator of the whole system gives them. */
const SYSTEM_ROLES: ReadonlySet<Role> = new Set(["SYS_ADMIN", "CATALOG_ADMIN", "AUDITOR"]);

/** An officer's post as far as permission to administer it goes. */
export type AdministeredPost = { unitId: string; role: Role };

export function isSystemAdministrator(actor: Actor): boolean {
  if (actor.kind === "SYSTEM") return true;
  return actor.kind === "OFFICER" && actor.posts.some((post) => post.role === "SYS_ADMIN");
}

/** Whether the actor looks after the catalogue: procedures and the processes they run by. */
export function mayConfigureProcesses(actor: Actor): actor is Extract<Actor, { kind: "OFFICER" }> {
  return actor.kind === "OFFICER" && actor.posts.some((post) => post.role === "CATALOG_ADMIN");
}

/** The agencies whose units and officers this actor looks after, themselves and all below; none for most people. */
export function administeredAgencies(actor: Actor): string[] {
  if (actor.kind !== "OFFICER") return [];
  return [...new Set(actor.posts.filter((post) => post.role === "UNIT_ADMIN").map((post) => post.agencyId))];
}

/** Whether the actor looks after this unit: everywhere for SYS_ADMIN, in the own agency and below for UNIT_ADMIN. */
export function mayAdministerUnit(actor: Actor, unitId: string, tree: UnitTree): boolean {
  if (isSystemAdministrator(actor)) return true;
  const agencies = administeredAgencies(actor);
  return lineOf(tree, unitId).some((unit) => agencies.includes(unit.id));
}

/** Whether the account is the actor's own: nobody appoints themselves, nor gives themselves a colleague's rights. */
export function isOneself(actor: Actor, accountId: string): boolean {
  return actor.kind !== "SYSTEM" && actor.accountId === accountId;
}

/** Whether the actor may give or end this post. */
export function mayAdministerPost(actor: Actor, post: AdministeredPost, tree: UnitTree): boolean {
  if (isSystemAdministrator(actor)) return true;
  return !SYSTEM_ROLES.has(post.role) && mayAdministerUnit(actor, post.unitId, tree);
}

/**
 * Whether the actor may act on the whole account of an officer (link, deactivation): for UNIT_ADMIN only when every
 * post of that officer is theirs to give, so that nobody takes over a person who ranks above them.
 */
export function mayAdministerOfficer(
  actor: Actor,
  posts: readonly AdministeredPost[],
  tree: UnitTree,
): boolean {
  if (isSystemAdministrator(actor)) return true;
  return posts.length > 0 && posts.every((post) => mayAdministerPost(actor, post, tree));
}
