import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Decision, DecisionContext, Outcome } from "./decision";
import type { DossierChange, DossierProjection } from "./dossier-projection";

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
      ? stopNow(context)
      : { state: "WITHDRAW_ASKED", resumeState: projection.state };
  return { type: "WITHDRAWAL_ASKED", change, facts: { reason } };
}

/** Confirms the withdrawal: the dossier ends without a result. */
export function decideGrantWithdrawal(context: DecisionContext): Decision {
  return { type: "WITHDRAWAL_GRANTED", change: { ...stopNow(context), resumeState: null }, facts: {} };
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

function stopNow(context: DecisionContext): DossierChange {
  const at = context.now.toISOString();
  return {
    state: "STOPPED",
    endedAt: at,
    endedOn: localDateOf(context.now),
    closedAt: at,
    supplementItems: null,
  };
}
