import "server-only";
import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import { ForbiddenError } from "@/lib/platform/errors/app-error";

/** The officer who receives people at a counter, and the post in which they do. Throws `ForbiddenError` for others. */
export function assertReceives(actor: Actor): { accountId: string; post: ActorPost } {
  const post =
    actor.kind === "OFFICER" &&
    actor.posts.find(({ role }) => role === "RECEPTION" || role === "CENTRE_HEAD");
  if (!post) throw new ForbiddenError("receive people at a counter");
  return { accountId: actor.accountId, post };
}
