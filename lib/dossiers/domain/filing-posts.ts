import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import { RECEIVERS } from "./desk-scope";

type Officer = Extract<Actor, { kind: "OFFICER" }>;

/** An officer's posts at counters, except those of an absent colleague who keeps accepting for themselves. */
export function listCounterPosts(officer: Officer): readonly ActorPost[] {
  return officer.posts.filter(
    ({ role, onBehalfOf }) => RECEIVERS.includes(role) && !onBehalfOf?.excludedActions.includes("accept"),
  );
}

/** The posts by which an officer takes in this procedure: a stand-in's are within the procedures handed over. */
export function listFilingPosts(officer: Officer, procedureId: string): readonly ActorPost[] {
  return listCounterPosts(officer).filter(
    ({ onBehalfOf }) => onBehalfOf?.procedureIds?.includes(procedureId) ?? true,
  );
}
