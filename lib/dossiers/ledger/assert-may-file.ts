import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { listFilingPosts } from "@/lib/dossiers/domain/filing-posts";
import { ForbiddenError } from "@/lib/platform/errors/app-error";
import type { Channel } from "@/lib/procedures/domain/channel";

/**
 * Who files, an officer with those posts only by which they take in this procedure. Citizens file online; officers of a
 * one-stop office at the counter or for the post, on somebody's behalf, a stand-in only what was handed to them.
 * Throws `ForbiddenError` for anything else.
 */
export function assertMayFile(
  actor: Actor,
  channel: Channel,
  procedureId: string,
): Exclude<Actor, { kind: "SYSTEM" }> {
  if (actor.kind === "CITIZEN" && channel === "ONLINE") return actor;
  if (actor.kind === "OFFICER" && channel !== "ONLINE") {
    const posts = listFilingPosts(actor, procedureId);
    if (posts.length > 0) return { ...actor, posts };
  }
  throw new ForbiddenError(`file by ${channel}`);
}
