import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Actor } from "@/lib/accounts/domain/actor";
import { signInPath } from "@/lib/accounts/domain/sign-in-path";
import type { Role } from "@/lib/organization/domain/role";
import { findActor } from "./find-actor";

type Person = Exclude<Actor, { kind: "SYSTEM" }>;

/** For pages: whoever is signed in; others are sent to sign in and come back to `path`. */
export async function requirePerson(path: string): Promise<Person> {
  const actor = await findActor();
  if (!actor) redirect(signInPath(path));
  return actor;
}

/**
 * For pages of officers: the officer; people not signed in are sent to sign in and come back to `path`, citizens
 * get "not found", as do officers without any of `roles` today (when given).
 */
export async function requireOfficer(
  path: string,
  roles?: readonly Role[],
): Promise<Extract<Actor, { kind: "OFFICER" }>> {
  const actor = await requirePerson(path);
  if (actor.kind !== "OFFICER") notFound();
  if (roles && !actor.posts.some((post) => roles.includes(post.role))) notFound();
  return actor;
}

/** For pages of citizens: the citizen; people not signed in are sent to sign in, officers get "not found". */
export async function requireCitizen(path: string): Promise<Extract<Actor, { kind: "CITIZEN" }>> {
  const actor = await requirePerson(path);
  if (actor.kind !== "CITIZEN") notFound();
  return actor;
}
