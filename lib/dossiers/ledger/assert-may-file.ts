import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { ForbiddenError } from "@/lib/platform/errors/app-error";
import type { Channel } from "@/lib/procedures/domain/channel";

/**
 * Citizens file online; officers of a one-stop office file at the counter or for the post, on somebody's behalf.
 * Throws `ForbiddenError` for anything else.
 */
export function assertMayFile(actor: Actor, channel: Channel): Exclude<Actor, { kind: "SYSTEM" }> {
  if (actor.kind === "CITIZEN" && channel === "ONLINE") return actor;
  const receives =
    actor.kind === "OFFICER" &&
    actor.posts.some((post) => post.role === "RECEPTION" || post.role === "CENTRE_HEAD");
  if (receives && channel !== "ONLINE") return actor;
  throw new ForbiddenError(`file by ${channel}`);
}
