import { type DueDate, dueAt } from "@/lib/calendar/domain/due-date";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import type { Answers } from "@/lib/forms/domain/e-form";
import { findUnitFor, getUnit, type UnitNode, type UnitTree } from "@/lib/organization/domain/unit-tree";
import {
  findNextStep,
  getStep,
  type Process,
  type ProcessStep,
  type StepKind,
} from "@/lib/workflow/domain/process";
import type { DossierEventPayload, DossierEventType } from "./dossier-event";
import type { DossierChange, DossierProjection } from "./dossier-projection";
import type { DossierState } from "./dossier-state";

/** What a command is told to do: the event, the fields it changes and what the timeline shows. */
export type Decision = { type: DossierEventType; change: DossierChange; facts: DossierEventPayload["facts"] };

/** Everything a decision depends on besides the dossier: nothing is read from anywhere else. */
export type DecisionContext = {
  now: Date;
  process: Process;
  /** What the citizen answered: the process may branch on it. */
  answers: Answers;
  tree: UnitTree;
  calendar: WorkCalendar;
};

/** A rule forbids the act; `rule` is a key of the `errors.rule` catalogue. */
export type Refusal = { refused: string };

export type Outcome = Decision | Refusal;

export function isRefusal(outcome: Outcome): outcome is Refusal {
  return "refused" in outcome;
}

/** Sorts behind everything that has a due date. */
export const NO_DUE_AT = "9999-12-31T00:00:00.000Z";

const STATE_OF_KIND = {
  RECEIVE: "RECEIVED",
  ASSIGN: "ASSIGNING",
  APPRAISE: "APPRAISING",
  REVIEW: "REVIEWING",
  SIGN: "SIGNING",
  ISSUE: "ISSUING",
  RETURN: "RESULT_READY",
} as const satisfies Record<StepKind, DossierState>;

/** The state a dossier is in while a step of this kind runs. */
export function stateOfStep(step: ProcessStep): DossierState {
  return STATE_OF_KIND[step.kind];
}

/**
 * The unit a step runs in for this dossier; a result goes back to the counter that received it, also one of another
 * agency. Throws a `RangeError` when the province has none: a defect of the
 * process.
 */
export function getStepUnit(
  projection: DossierProjection,
  step: ProcessStep,
  context: DecisionContext,
): UnitNode {
  const unit =
    (step.kind === "RETURN" ? findCounterElsewhere(projection, context) : undefined) ??
    findUnitFor(context.tree, projection.competentUnitId, step.unit);
  if (!unit) throw new RangeError(`no unit for step ${step.key} of ${projection.competentUnitId}`);
  return unit;
}

/** The counter that received the dossier, when it is not the competent agency's own. */
function findCounterElsewhere(
  { competentUnitId, receivingUnitId }: DossierProjection,
  { process, tree }: DecisionContext,
): UnitNode | undefined {
  const first = process.steps[0];
  const own = first && findUnitFor(tree, competentUnitId, first.unit);
  return own?.id === receivingUnitId ? undefined : tree.byId.get(receivingUnitId);
}

/** What taking up `step` changes: who holds the dossier now, and since when. */
export function enterStep(
  projection: DossierProjection,
  step: ProcessStep,
  context: DecisionContext,
  holderAccountId: string | null = null,
): DossierChange {
  return {
    state: stateOfStep(step),
    stepKey: step.key,
    holderUnitId: getStepUnit(projection, step, context).id,
    holderRole: step.role,
    holderAccountId,
    heldSinceAt: context.now.toISOString(),
    stepDueAt: stepDueAt(step, context),
    leaseUntilAt: null,
  };
}

/** When a step taken up now should be done: its hours, counted in office time (NĐ 118/2025/NĐ-CP chapter VI). */
export function stepDueAt(
  step: ProcessStep,
  { calendar, now }: Pick<DecisionContext, "calendar" | "now">,
): string {
  return settle(dueAt(calendar, now, { value: step.hours, unit: "WORKING_HOUR" })).dueAt.toISOString();
}

/** A date in a year whose holidays are not announced yet counts, but is marked as provisional wherever it is shown. */
export function settle(due: DueDate): { dueAt: Date; provisional: boolean } {
  return due.beyondCalendar
    ? { dueAt: due.provisionalDueAt, provisional: true }
    : { dueAt: due.dueAt, provisional: false };
}

/** What a new due date changes; the queue follows it. */
export function dueChange(due: { dueAt: Date; provisional: boolean }): DossierChange {
  const at = due.dueAt.toISOString();
  return { dueAt: at, dueOn: localDateOf(due.dueAt), dueProvisional: due.provisional, nextDueAt: at };
}

/** The dossier ends now without a result. */
export function endNow(state: DossierState, context: Pick<DecisionContext, "now">): DossierChange {
  const at = context.now.toISOString();
  return {
    state,
    endedAt: at,
    endedOn: localDateOf(context.now),
    closedAt: at,
    supplementItems: null,
    supplementDueAt: null,
    resumeState: null,
    pausedFrom: null,
    clockStoppedAt: null,
    proposal: null,
  };
}

/**
 * Goes on to the next step. A step of another leg, or of another agency than the one that holds the dossier (it was
 * received at a counter elsewhere), is handed over to its agency first (`INTERLINKED`), except the last one, where
 * the result is waiting for the citizen at once.
 */
export function advance(projection: DossierProjection, context: DecisionContext): DossierChange {
  const current = getStep(context.process, projection.stepKey);
  const next = findNextStep(context.process, current.key, context.answers);
  if (!next) throw new RangeError(`step ${current.key} is the last`);
  const change = enterStep(projection, next, context);
  const from = getUnit(context.tree, projection.holderUnitId).agencyId;
  const stays = getStepUnit(projection, next, context).agencyId === from;
  if (next.leg === current.leg && (stays || next.kind === "RETURN")) return change;
  const legSeq = projection.legSeq + 1;
  return next.kind === "RETURN" ? { ...change, legSeq } : { ...change, legSeq, state: "INTERLINKED" };
}
