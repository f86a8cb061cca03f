import { findUnitFor, getUnit } from "@/lib/organization/domain/unit-tree";
import type { DossierStanding } from "./action-permission";
import type { DecisionContext } from "./decision";
import type { DossierProjection } from "./dossier-projection";

/** The fields of a projection that permission looks at. */
export type StandingFacts = Pick<
  DossierProjection,
  Extract<keyof DossierStanding, keyof DossierProjection> | "resultUnitId" | "leaseUntilAt"
>;

/** What permission depends on, looked up for a dossier at a moment. */
export function standingOf(
  projection: StandingFacts,
  { tree, process, now }: Pick<DecisionContext, "tree" | "process" | "now">,
): DossierStanding {
  const { resultUnitId, leaseUntilAt } = projection;
  return {
    ...projection,
    holderAgencyId: getUnit(tree, projection.holderUnitId).agencyId,
    resultAgencyId: resultUnitId ? getUnit(tree, resultUnitId).agencyId : null,
    signingUnitIds: process.steps.flatMap((step) => {
      const unit = step.kind === "SIGN" && findUnitFor(tree, projection.competentUnitId, step.unit);
      return unit ? [unit.id] : [];
    }),
    selfApproval: process.selfApproval,
    leaseExpired: leaseUntilAt !== null && new Date(leaseUntilAt) < now,
  };
}
