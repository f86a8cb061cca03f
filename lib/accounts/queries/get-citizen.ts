import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { getActor } from "./get-actor";

/**
 * The citizen who sends this request.
 * @throws UnauthenticatedError when nobody is signed in
 * @throws NotFoundError for an officer, who files through the counter instead
 */
export async function getCitizen(): Promise<Extract<Actor, { kind: "CITIZEN" }>> {
  const actor = await getActor();
  if (actor.kind !== "CITIZEN") throw new NotFoundError();
  return actor;
}
