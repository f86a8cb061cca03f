import "server-only";
import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import { findGiverPost, findReceiverPost, handOverUnitIds } from "@/lib/dossiers/domain/hand-over-grants";
import type { HandOverKind } from "@/lib/dossiers/domain/hand-over-list";
import { ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";

/** Who signs a hand-over list, in whose place, and how papers name them. */
export type ListSigner = { accountId: string; inPlaceOfId: string | null; name: string };

/**
 * The signer of one side of a list. Throws `NotFoundError` for somebody who does not work in the unit,
 * `ForbiddenError` for a colleague whose role carries no papers.
 */
export function assertCarries(
  actor: Actor,
  side: "gives" | "receives",
  { kind, unitId }: { kind: HandOverKind; unitId: string },
): ListSigner {
  if (actor.kind !== "OFFICER" || !handOverUnitIds(actor).includes(unitId)) {
    throw new NotFoundError(`unit ${unitId}`);
  }
  const post = (side === "gives" ? findGiverPost : findReceiverPost)(actor, kind, unitId);
  if (!post) throw new ForbiddenError(`${side} ${kind}`);
  return signerOf(actor, post);
}

function signerOf(actor: { accountId: string; fullName: string }, { onBehalfOf }: ActorPost): ListSigner {
  return {
    accountId: actor.accountId,
    inPlaceOfId: onBehalfOf?.accountId ?? null,
    name: onBehalfOf ? `${actor.fullName} (thay ${onBehalfOf.fullName})` : actor.fullName,
  };
}
