import type { Decision } from "./decision";
import type { DossierEventType, EventActor } from "./dossier-event";
import type { DossierChange, DossierProjection } from "./dossier-projection";

/** Acts that pass a dossier on to others. */
export const PASSED_ON: ReadonlySet<DossierEventType> = new Set([
  "FORWARDED",
  "ASSIGNED",
  "SUBMITTED_FOR_APPROVAL",
  "APPROVED",
  "SENT_BACK",
]);

/** What happens to a dossier without anybody having taken it up. */
const BY_THE_WAY: ReadonlySet<DossierEventType> = new Set([
  "FEE_TAKEN",
  "DUE_RECALCULATED",
  "DELIVERY_CHANGED",
  "APPLICANT_JOINED",
]);

/**
 * The change of an event with what a recall needs: who passed the dossier on, and where it stood with them. Work that
 * takes the dossier out of the appraisal is what the lease of a claim asked for: it ends.
 */
export function withSender(projection: DossierProjection, decision: Decision, by: EventActor): DossierChange {
  const { type } = decision;
  const change = leavesAppraisal(projection, decision.change)
    ? { ...decision.change, leaseUntilAt: null }
    : decision.change;
  if (PASSED_ON.has(type) && by.accountId) {
    return {
      ...change,
      sentBy: {
        accountId: by.accountId,
        state: projection.state,
        stepKey: projection.stepKey,
        holderUnitId: projection.holderUnitId,
        holderRole: projection.holderRole,
        holderAccountId: projection.holderAccountId,
        appraiserAccountId: projection.appraiserAccountId,
        legSeq: projection.legSeq,
      },
    };
  }
  const byRule = type === "ASSIGNED" && by.kind === "SYSTEM";
  return projection.sentBy && !byRule && !BY_THE_WAY.has(type) ? { ...change, sentBy: null } : change;
}

function leavesAppraisal(projection: DossierProjection, change: DossierChange): boolean {
  return projection.leaseUntilAt !== null && change.state !== undefined && change.state !== "APPRAISING";
}
