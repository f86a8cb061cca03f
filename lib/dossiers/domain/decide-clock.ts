import { localDateOf } from "@/lib/calendar/domain/local-date";
import { dueAfterPause } from "@/lib/calendar/domain/pause";
import { decideReappointment, reappointedDueAt } from "@/lib/calendar/domain/reappointment";
import { timeliness } from "@/lib/calendar/domain/timeliness";
import {
  type Decision,
  type DecisionContext,
  dueChange,
  endNow,
  NO_DUE_AT,
  type Outcome,
  settle,
} from "./decision";
import type { DossierChange, DossierProjection, DossierProposal } from "./dossier-projection";

/** A reason chosen from a list, in words, with the law it rests on. */
export type Grounds = { reasonCode: string; reason: string; legalBasis: string };

/** The applicant has to pay an obligation (tax, land fee) first: the clock stands until it is proven. */
export function decideAskObligation(
  input: Grounds & { amountDong: number; payTo: string },
  context: DecisionContext,
): Decision {
  return {
    type: "OBLIGATION_ASKED",
    change: { ...stopClock(context), state: "FIN_OBLIGATION" },
    facts: { ...groundsOf(input), amountDong: input.amountDong, payTo: input.payTo },
  };
}

/** The obligation is met: what was left of the term runs on. */
export function decideConfirmObligation(
  projection: DossierProjection,
  input: { proof: string },
  context: DecisionContext,
): Decision {
  return {
    type: "OBLIGATION_MET",
    change: { ...runOn(projection, context), state: "APPRAISING" },
    facts: { proof: input.proof },
  };
}

/** Prepares a pause or a new appointment for the one who signs. */
export function decidePropose(
  kind: DossierProposal["kind"],
  projection: DossierProjection,
  input: Grounds & { byAccountId: string },
  context: DecisionContext,
): Outcome {
  if (kind === "REAPPOINTMENT") {
    const refused = whyNotReappointed(projection, context);
    if (refused) return { refused };
  }
  return {
    type: kind === "PAUSE" ? "PAUSE_PROPOSED" : "REAPPOINTMENT_PROPOSED",
    change: {
      proposal: {
        kind,
        ...groundsOf(input),
        byAccountId: input.byAccountId,
        at: context.now.toISOString(),
      },
    },
    facts: groundsOf(input),
  };
}

/** The one who signs does not follow the proposal, and says why. */
export function decideDeclineProposal(projection: DossierProjection, reason: string): Outcome {
  if (!projection.proposal) return { refused: "nothingProposed" };
  return {
    type: "PROPOSAL_DECLINED",
    change: { proposal: null },
    facts: { reason, kind: projection.proposal.kind },
  };
}

/** Stops the clock on a ground the law names, until `decideResume`. */
export function decidePause(
  projection: DossierProjection,
  input: Grounds,
  context: DecisionContext,
): Decision {
  return {
    type: "PAUSED",
    change: { ...stopClock(context), state: "PAUSED", pausedFrom: projection.state, proposal: null },
    facts: groundsOf(input),
  };
}

/** Goes on where the dossier was paused: what was left of the term runs on. */
export function decideResume(
  projection: DossierProjection,
  reason: string,
  context: DecisionContext,
): Outcome {
  if (projection.pausedFrom === null) return { refused: "nothingToResume" };
  return {
    type: "RESUMED",
    change: { ...runOn(projection, context), state: projection.pausedFrom, pausedFrom: null },
    facts: { reason },
  };
}

/**
 * Promises a new date with an apology: once in the life of a dossier, at least one day before the old one, three
 * working days later (NĐ 118/2025/NĐ-CP Art. 19.6).
 */
export function decideReappoint(
  projection: DossierProjection,
  input: Grounds,
  context: DecisionContext,
): Outcome {
  const refused = whyNotReappointed(projection, context);
  if (refused || !projection.dueAt) return { refused: refused ?? "noDueDate" };
  const due = settle(reappointedDueAt(context.calendar, new Date(projection.dueAt)));
  return {
    type: "REAPPOINTED",
    change: {
      ...dueChange(due),
      calendarVersion: context.calendar.version,
      reappointments: projection.reappointments + 1,
      proposal: null,
    },
    facts: { ...groundsOf(input), oldDueAt: projection.dueAt, newDueAt: due.dueAt.toISOString() },
  };
}

/** The calendar has changed: the date that the new one gives; undefined when it is the same, and as certain. */
export function decideRecalculateDue(
  projection: DossierProjection,
  recalculated: { dueAt: Date; provisional: boolean },
  context: DecisionContext,
): Decision | undefined {
  if (!projection.dueAt) return undefined;
  const same = recalculated.dueAt.getTime() === Date.parse(projection.dueAt);
  if (same && recalculated.provisional === projection.dueProvisional) return undefined;
  const change = dueChange(recalculated);
  const counts = projection.nextDueAt === projection.dueAt;
  return {
    type: "DUE_RECALCULATED",
    change: {
      ...change,
      nextDueAt: counts ? (change.nextDueAt ?? NO_DUE_AT) : projection.nextDueAt,
      calendarVersion: context.calendar.version,
    },
    facts: {
      oldDueAt: projection.dueAt,
      newDueAt: recalculated.dueAt.toISOString(),
      oldCalendarVersion: projection.calendarVersion,
      newCalendarVersion: context.calendar.version,
    },
  };
}

/** A refusal to resolve, signed within the term, with reason, law and what to do next. */
export function decideRefuseResult(
  projection: DossierProjection,
  input: Grounds & { guidance: string },
  context: DecisionContext,
): Decision {
  return {
    type: "RESULT_REFUSED",
    change: {
      ...endNow("REFUSED_RESULT", context),
      resultUnitId: projection.holderUnitId,
      timeliness: timeliness(localDateOf(context.now), projection.dueOn),
    },
    facts: { ...groundsOf(input), guidance: input.guidance },
  };
}

function whyNotReappointed(projection: DossierProjection, context: DecisionContext): string | null {
  if (!projection.dueAt) return "noDueDate";
  const verdict = decideReappointment(context.calendar, {
    now: context.now,
    dueAt: new Date(projection.dueAt),
    reappointments: projection.reappointments,
  });
  return { ALLOWED: null, ALREADY_USED: "reappointOnce", TOO_LATE: "reappointTooLate" }[verdict];
}

function groundsOf({ reasonCode, reason, legalBasis }: Grounds): Grounds {
  return { reasonCode, reason, legalBasis };
}

function stopClock(context: DecisionContext): DossierChange {
  return { clockStoppedAt: context.now.toISOString(), nextDueAt: NO_DUE_AT };
}

function runOn(projection: DossierProjection, context: DecisionContext): DossierChange {
  const started = { clockStoppedAt: null, heldSinceAt: context.now.toISOString() };
  const { clockStoppedAt, term, dueAt: oldDueAt } = projection;
  if (!clockStoppedAt || !term || !oldDueAt) return { ...started, nextDueAt: oldDueAt ?? NO_DUE_AT };
  const stop = { pausedAt: new Date(clockStoppedAt), resumedAt: context.now };
  const due = settle(
    dueAfterPause(context.calendar, { dueAt: new Date(oldDueAt), unit: term.unit, ...stop }),
  );
  const { version: calendarVersion } = context.calendar;
  return { ...started, ...dueChange(due), calendarVersion, ...stepRunsOn(projection, stop, context) };
}

function stepRunsOn(
  projection: DossierProjection,
  stop: { pausedAt: Date; resumedAt: Date },
  context: DecisionContext,
): DossierChange {
  if (!projection.stepDueAt) return {};
  const due = dueAfterPause(context.calendar, {
    dueAt: new Date(projection.stepDueAt),
    unit: "WORKING_HOUR",
    ...stop,
  });
  return { stepDueAt: settle(due).dueAt.toISOString() };
}
