import { type Decision, type DecisionContext, endNow, type Outcome } from "./decision";
import type { DossierChange, DossierProjection } from "./dossier-projection";
import { articleOf } from "./legal-bases";

/**
 * The applicant stops the procedure (NĐ 118/2025/NĐ-CP Art. 21): at once while nothing was accepted, otherwise the
 * office confirms it. The clock stands still meanwhile.
 */
export function decideAskWithdrawal(
  projection: DossierProjection,
  reason: string,
  context: DecisionContext,
): Decision {
  const change: DossierChange =
    projection.acceptedAt === null
      ? endNow("STOPPED", context)
      : { state: "WITHDRAW_ASKED", resumeState: projection.state };
  return { type: "WITHDRAWAL_ASKED", change, facts: { reason } };
}

/** Confirms the withdrawal: the dossier ends without a result. */
export function decideGrantWithdrawal(projection: DossierProjection, context: DecisionContext): Decision {
  return {
    type: "WITHDRAWAL_GRANTED",
    change: endNow("STOPPED", context),
    facts: {
      reasonCode: "BY_REQUEST",
      reason: "Theo yêu cầu của người nộp hồ sơ.",
      legalBasis: articleOf("stop", projection.regime),
      guidance: "Ông/Bà có thể nộp hồ sơ mới bất cứ lúc nào.",
    },
  };
}

/** Goes on, because the result is already decided; the due date stays what it was. */
export function decideDenyWithdrawal(projection: DossierProjection, reason: string): Outcome {
  if (projection.resumeState === null) return { refused: "nothingToResume" };
  return {
    type: "WITHDRAWAL_DENIED",
    change: { state: projection.resumeState, resumeState: null },
    facts: { reason },
  };
}

/** The applicant thinks better of it before the office has answered: the dossier goes on where it was. */
export function decideCancelWithdrawal(projection: DossierProjection): Outcome {
  if (projection.resumeState === null) return { refused: "nothingToResume" };
  return {
    type: "WITHDRAWAL_CANCELLED",
    change: { state: projection.resumeState, resumeState: null },
    facts: {},
  };
}
