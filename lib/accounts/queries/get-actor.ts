import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { UnauthenticatedError } from "@/lib/platform/errors/app-error";
import { findActor } from "./find-actor";

/** Who sends this request. @throws UnauthenticatedError when nobody is signed in, or the session is over. */
export async function getActor(): Promise<Exclude<Actor, { kind: "SYSTEM" }>> {
  const actor = await findActor();
  if (!actor) throw new UnauthenticatedError();
  return actor;
}
