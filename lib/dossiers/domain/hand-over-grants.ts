import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import type { Role } from "@/lib/organization/domain/role";
import { DESK_ROLES } from "./desk-scope";
import type { HandOverKind } from "./hand-over-list";

type Officer = Extract<Actor, { kind: "OFFICER" }>;

const CARRIERS: readonly Role[] = ["RECEPTION", "RETURN", "CENTRE_HEAD", "SPECIALIST", "DIV_HEAD", "CLERK"];

/** Who signs for a unit that gives, and for one that receives; the others of both units only read. */
const SIGNERS_OF_LIST: Record<HandOverKind, { gives: readonly Role[]; receives: readonly Role[] }> = {
  FOLDERS: { gives: CARRIERS, receives: CARRIERS },
  RESULTS: { gives: ["CLERK", "SPECIALIST", "DIV_HEAD"], receives: ["RETURN", "RECEPTION", "CENTRE_HEAD"] },
};

/** The post through which an officer gives papers of a unit; undefined when that is not theirs. */
export function findGiverPost(actor: Officer, kind: HandOverKind, unitId: string): ActorPost | undefined {
  return findPost(actor, SIGNERS_OF_LIST[kind].gives, unitId);
}

/** The post through which an officer receives papers for a unit; undefined when that is not theirs. */
export function findReceiverPost(actor: Officer, kind: HandOverKind, unitId: string): ActorPost | undefined {
  return findPost(actor, SIGNERS_OF_LIST[kind].receives, unitId);
}

/** In which roles officers of the receiving unit sign for a list. */
export function receiverRoles(kind: HandOverKind): readonly Role[] {
  return SIGNERS_OF_LIST[kind].receives;
}

/** The units whose papers an officer gives away. */
export function givingUnitIds(actor: Officer, kind: HandOverKind): string[] {
  const own = actor.posts.filter((post) => findGiverPost(actor, kind, post.unitId));
  return [...new Set(own.map((post) => post.unitId))];
}

/** The units for which an officer receives papers. */
export function receivingUnitIds(actor: Officer, kind: HandOverKind): string[] {
  const own = actor.posts.filter((post) => findReceiverPost(actor, kind, post.unitId));
  return [...new Set(own.map((post) => post.unitId))];
}

/** The units whose lists an officer may see: those where they work on dossiers. */
export function handOverUnitIds(actor: Actor): string[] {
  if (actor.kind !== "OFFICER") return [];
  const own = actor.posts.filter((post) => DESK_ROLES.has(post.role) && isWhole(post));
  return [...new Set(own.map((post) => post.unitId))];
}

function findPost(actor: Officer, roles: readonly Role[], unitId: string): ActorPost | undefined {
  return actor.posts.find((post) => post.unitId === unitId && roles.includes(post.role) && isWhole(post));
}

/** A stand-in for some procedures only does not carry the papers of all. */
function isWhole(post: ActorPost): boolean {
  return !post.onBehalfOf || post.onBehalfOf.procedureIds === null;
}
