import type { Actor } from "@/lib/accounts/domain/actor";
import type { UnitTree } from "@/lib/organization/domain/unit-tree";
import { findWorkplace } from "./find-workplace";

type Whereabouts = { holderUnitId: string; receivingUnitId: string; competentUnitId: string };

/**
 * The agency for which an officer speaks with the applicant: one that holds the dossier, received it or resolves it. Who
 * was only asked for an opinion writes to that agency instead.
 */
export function findCorrespondent(
  actor: Extract<Actor, { kind: "OFFICER" }>,
  { holderUnitId, receivingUnitId, competentUnitId }: Whereabouts,
  tree: UnitTree,
): string | undefined {
  const agencyIds = [holderUnitId, receivingUnitId, competentUnitId].flatMap(
    (unitId) => tree.byId.get(unitId)?.agencyId ?? [],
  );
  return findWorkplace(actor, agencyIds);
}
