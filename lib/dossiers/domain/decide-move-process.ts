import { dueAt } from "@/lib/calendar/domain/due-date";
import { mapStep } from "@/lib/workflow/domain/map-step";
import { getStep, type Process } from "@/lib/workflow/domain/process";
import { type DecisionContext, type Outcome, settle } from "./decision";
import type { DossierProjection } from "./dossier-projection";

/** The version a dossier is to follow from now on, and the order that says so. */
export type MoveOrder = {
  processVersionId: string;
  process: Process;
  fromVersion: number;
  toVersion: number;
  moveId: string;
};

/**
 * Lets a dossier under way follow another version of its process: it stays where it is and with whom it is; only
 * what comes after, and the hours of the step under way, change.
 */
export function decideMoveProcess(
  projection: DossierProjection,
  order: MoveOrder,
  context: DecisionContext,
): Outcome {
  const mapping = mapStep(context.process, order.process, projection.stepKey);
  if ("stays" in mapping) return { refused: mapping.stays };
  const step = getStep(order.process, mapping.to);
  const since = new Date(projection.heldSinceAt);
  const due = settle(dueAt(context.calendar, since, { value: step.hours, unit: "WORKING_HOUR" }));
  return {
    type: "PROCESS_MOVED",
    change: {
      processVersionId: order.processVersionId,
      stepKey: step.key,
      ...(projection.stepDueAt !== null && { stepDueAt: due.dueAt.toISOString() }),
    },
    facts: { moveId: order.moveId, fromVersion: order.fromVersion, toVersion: order.toVersion },
  };
}
