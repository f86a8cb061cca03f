import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import type { Role } from "@/lib/organization/domain/role";

export type Officer = Extract<Actor, { kind: "OFFICER" }>;
export type Citizen = Extract<Actor, { kind: "CITIZEN" }>;

/** A dossier that everybody acts on, and how far its history went before. */
export type Target = { id: string; componentCode: string; firstVersion: number };

/** Plain data, so that it can be sent to other processes. */
export type Crew = {
  officers: readonly Officer[];
  /** Who filed all of the dossiers: supplements and withdrawals are theirs. */
  citizen: Citizen;
  targets: readonly Target[];
  /** Dossiers of another agency: nobody of the crew knows them. */
  foreign: readonly Target[];
  /** Another agency that could resolve the dossiers. */
  neighbourId: string;
  /** Units where somebody of the crew can answer a question. */
  answeringUnitIds: readonly string[];
};

/** Roles whose holders answer when another unit is asked. */
const ANSWERING: ReadonlySet<Role> = new Set(["SPECIALIST", "DIV_HEAD", "SIGNER"]);

export function answeringUnits(posts: readonly Pick<ActorPost, "unitId" | "role">[]): string[] {
  return [...new Set(posts.filter(({ role }) => ANSWERING.has(role)).map(({ unitId }) => unitId))];
}

/** Officers of the crew who may be given work in a unit. */
export function specialistsIn({ officers }: Crew, unitId: string): Officer[] {
  return officers.filter(({ posts }) =>
    posts.some((post) => post.unitId === unitId && post.role === "SPECIALIST"),
  );
}
