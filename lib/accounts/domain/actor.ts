import type { Role } from "@/lib/organization/domain/role";

/** A place an officer holds today: a role in a unit of an agency. */
export type ActorPost = {
  postId: string;
  unitId: string;
  agencyId: string;
  role: Role;
  /** The post is an absent colleague's, whose stand-in the officer is today. */
  onBehalfOf?: StandInFor;
};

/** For whom a stand-in acts, in which procedures (null is all), and which acts are kept from them. */
export type StandInFor = {
  accountId: string;
  fullName: string;
  procedureIds: readonly string[] | null;
  excludedActions: readonly string[];
};

/** Who acts: a citizen on their own dossiers, an officer through one of their posts, or the system itself. */
export type Actor =
  | { kind: "CITIZEN"; accountId: string; fullName: string }
  | { kind: "OFFICER"; accountId: string; fullName: string; posts: readonly ActorPost[] }
  | { kind: "SYSTEM" };
