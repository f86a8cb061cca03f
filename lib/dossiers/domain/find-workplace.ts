import type { Actor } from "@/lib/accounts/domain/actor";
import { DESK_ROLES } from "./desk-scope";

/** The agency for which an officer works on a dossier that is or was there; auditors only read. */
export function findWorkplace(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  agencyIds: readonly string[],
): string | undefined {
  return actor.posts.find(
    ({ role, agencyId }) => role !== "AUDITOR" && DESK_ROLES.has(role) && agencyIds.includes(agencyId),
  )?.agencyId;
}
