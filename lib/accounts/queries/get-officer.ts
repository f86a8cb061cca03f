import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { getActor } from "./get-actor";

/**
 * The officer who sends this request.
 * @throws UnauthenticatedError when nobody is signed in
 * @throws NotFoundError for a citizen: what is for officers does not exist for others
 */
export async function getOfficer(): Promise<Extract<Actor, { kind: "OFFICER" }>> {
  const actor = await getActor();
  if (actor.kind !== "OFFICER") throw new NotFoundError();
  return actor;
}
