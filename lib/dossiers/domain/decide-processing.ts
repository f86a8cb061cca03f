import { findAppraisalBefore, findNextStep, getStep } from "@/lib/workflow/domain/process";
import {
  advance,
  type Decision,
  type DecisionContext,
  enterStep,
  type Outcome,
  stateOfStep,
} from "./decision";
import type { DossierProjection } from "./dossier-projection";

/** Hands the accepted dossier over to those who process it (NĐ 118/2025/NĐ-CP Art. 18). */
export function decideForward(
  projection: DossierProjection,
  note: string | null,
  context: DecisionContext,
): Decision {
  return { type: "FORWARDED", change: advance(projection, context), facts: { note } };
}

/** Gives the appraisal to one specialist; from an appraisal under way it is given to another. */
export function decideAssign(
  projection: DossierProjection,
  input: { assigneeAccountId: string; instruction: string | null },
  context: DecisionContext,
): Decision {
  return {
    type: "ASSIGNED",
    change: enterStep(projection, appraisalStep(projection, context), context, input.assigneeAccountId),
    facts: { assigneeAccountId: input.assigneeAccountId, instruction: input.instruction },
  };
}

/** A specialist takes a dossier nobody holds. */
export function decideClaim(
  projection: DossierProjection,
  accountId: string,
  context: DecisionContext,
): Decision {
  return {
    type: "CLAIMED",
    change: enterStep(projection, appraisalStep(projection, context), context, accountId),
    facts: {},
  };
}

/** Keeps a draft of the result; the chain holds its hash. */
export function decideSaveDraftResult(input: { draftResultHash: string; outcome: string }): Decision {
  return {
    type: "RESULT_DRAFTED",
    change: { draftResultHash: input.draftResultHash },
    facts: { outcome: input.outcome },
  };
}

/** Submits the appraised dossier with its draft result to whoever reviews or signs. */
export function decideSubmitForApproval(
  projection: DossierProjection,
  input: { appraiserAccountId: string; note: string | null },
  context: DecisionContext,
): Outcome {
  if (projection.draftResultHash === null) return { refused: "draftResultMissing" };
  return {
    type: "SUBMITTED_FOR_APPROVAL",
    change: { ...advance(projection, context), appraiserAccountId: input.appraiserAccountId },
    facts: { note: input.note },
  };
}

/** Returns the draft to the one who appraised it, with the reason. */
export function decideSendBack(
  projection: DossierProjection,
  reason: string,
  context: DecisionContext,
): Outcome {
  const appraisal = findAppraisalBefore(context.process, projection.stepKey);
  if (!appraisal) return { refused: "nothingToSendBackTo" };
  return {
    type: "SENT_BACK",
    change: enterStep(projection, appraisal, context, projection.appraiserAccountId),
    facts: { reason },
  };
}

/** Approves a review, or signs: the dossier goes on to the next step, or to the next agency. */
export function decideApprove(
  projection: DossierProjection,
  note: string | null,
  context: DecisionContext,
): Decision {
  return { type: "APPROVED", change: advance(projection, context), facts: { note } };
}

/** The next agency confirms that the dossier has arrived. */
export function decideReceiveLeg(projection: DossierProjection, context: DecisionContext): Decision {
  const step = getStep(context.process, projection.stepKey);
  return {
    type: "LEG_RECEIVED",
    change: { state: stateOfStep(step), heldSinceAt: context.now.toISOString(), appraiserAccountId: null },
    facts: {},
  };
}

function appraisalStep(projection: DossierProjection, context: DecisionContext) {
  const current = getStep(context.process, projection.stepKey);
  const next = current.kind === "APPRAISE" ? current : findNextStep(context.process, current.key);
  if (next?.kind !== "APPRAISE") throw new RangeError(`step ${current.key} does not lead to an appraisal`);
  return next;
}
