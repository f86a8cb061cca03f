import { dueAt } from "@/lib/calendar/domain/due-date";
import { findAppraisalBefore, findNextStep, getStep } from "@/lib/workflow/domain/process";
import {
  advance,
  type Decision,
  type DecisionContext,
  enterStep,
  type Outcome,
  settle,
  stateOfStep,
  stepDueAt,
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

/** What a claim is worth without any work on the dossier. */
export const LEASE_TERM = { value: 8, unit: "WORKING_HOUR" } as const;

/** A specialist takes a dossier nobody holds, or whose claim lapsed; without work on it theirs lapses after a working day. */
export function decideClaim(
  projection: DossierProjection,
  accountId: string,
  context: DecisionContext,
): Decision {
  return {
    type: "CLAIMED",
    change: {
      ...enterStep(projection, appraisalStep(projection, context), context, accountId),
      leaseUntilAt: leaseUntilAt(context),
    },
    facts: { fromAccountId: projection.holderAccountId },
  };
}

/** The holder gives the dossier back to the unit, a head takes it away, or its claim has lapsed. */
export function decideRelease(projection: DossierProjection, reason: string | null): Decision {
  return {
    type: "RELEASED",
    change: { holderAccountId: null, leaseUntilAt: null },
    facts: { fromAccountId: projection.holderAccountId, reason },
  };
}

/** Gives the dossier of a colleague who leaves to another one of the same unit, or back to the unit; nothing else changes. */
export function decideReassign(
  projection: DossierProjection,
  input: { assigneeAccountId: string | null; reason: string | null },
): Decision {
  return {
    type: "REASSIGNED",
    change: { holderAccountId: input.assigneeAccountId, leaseUntilAt: null },
    facts: {
      fromAccountId: projection.holderAccountId,
      assigneeAccountId: input.assigneeAccountId,
      reason: input.reason,
    },
  };
}

/** Keeps a draft of the result; the chain holds its hash. Work renews a claim. */
export function decideSaveDraftResult(
  projection: DossierProjection,
  input: { draftResultHash: string; outcome: string },
  context: DecisionContext,
): Decision {
  return {
    type: "RESULT_DRAFTED",
    change: {
      draftResultHash: input.draftResultHash,
      ...(projection.leaseUntilAt ? { leaseUntilAt: leaseUntilAt(context) } : {}),
    },
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
  const appraisal = findAppraisalBefore(context.process, projection.stepKey, context.answers);
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
    change: {
      state: stateOfStep(step),
      heldSinceAt: context.now.toISOString(),
      stepDueAt: stepDueAt(step, context),
      appraiserAccountId: null,
    },
    facts: {},
  };
}

/**
 * Takes back what one has just passed on, to correct it, as long as the receiver has not opened it. `opened` is read
 * from the log of openings.
 */
export function decideRecall(
  projection: DossierProjection,
  opened: boolean,
  context: DecisionContext,
): Outcome {
  const from = projection.sentBy;
  if (!from) return { refused: "nothingToRecall" };
  if (opened) return { refused: "recallOpened" };
  const step = getStep(context.process, from.stepKey);
  return {
    type: "RECALLED",
    change: {
      state: from.state,
      stepKey: from.stepKey,
      holderUnitId: from.holderUnitId,
      holderRole: from.holderRole,
      holderAccountId: from.holderAccountId,
      appraiserAccountId: from.appraiserAccountId,
      legSeq: from.legSeq,
      heldSinceAt: context.now.toISOString(),
      stepDueAt: stepDueAt(step, context),
      leaseUntilAt: null,
    },
    facts: {},
  };
}

function leaseUntilAt({ calendar, now }: DecisionContext): string {
  return settle(dueAt(calendar, now, LEASE_TERM)).dueAt.toISOString();
}

/** The appraisal a dossier stands at or comes to next. Throws a `RangeError` when there is none. */
export function appraisalStep(projection: DossierProjection, context: DecisionContext) {
  const current = getStep(context.process, projection.stepKey);
  const next =
    current.kind === "APPRAISE" ? current : findNextStep(context.process, current.key, context.answers);
  if (next?.kind !== "APPRAISE") throw new RangeError(`step ${current.key} does not lead to an appraisal`);
  return next;
}
