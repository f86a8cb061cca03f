import "server-only";
import { desksOf } from "@/components/shell/desks";
import type { Person } from "@/components/shell/person";
import { findActor } from "@/lib/accounts/queries/find-actor";
import { countUnread } from "@/lib/notifications/queries/count-unread";

/** Who is signed in, for the header; null for nobody. */
export async function currentPerson(): Promise<Person | null> {
  const actor = await findActor();
  if (!actor) return null;
  const roles = actor.kind === "OFFICER" ? actor.posts.map((post) => post.role) : [];
  return { displayName: actor.fullName, desks: desksOf(roles), unread: await countUnread(actor) };
}
