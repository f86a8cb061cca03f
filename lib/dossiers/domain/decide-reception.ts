import { dueAt } from "@/lib/calendar/domain/due-date";
import { handOverDueAt } from "@/lib/calendar/domain/hand-over";
import { type LastDay, supplementPeriodEnd, supplementRequestLimit } from "@/lib/calendar/domain/last-day";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { RECEPTION_TERM, type Term } from "@/lib/calendar/domain/term";
import { getStep } from "@/lib/workflow/domain/process";
import type { Grounds } from "./decide-clock";
import {
  type Decision,
  type DecisionContext,
  endNow,
  getStepUnit,
  NO_DUE_AT,
  type Outcome,
  settle,
  stepDueAt,
} from "./decision";
import { type DossierFee, feeAfterAnswers } from "./dossier-fee";
import type { DossierChange, DossierProjection, SupplementAsked } from "./dossier-projection";
import { articleOf } from "./legal-bases";
import { regimeOn } from "./regime";

/**
 * Accepts a full and valid dossier: it gets its code for life and its due date (NĐ 118/2025/NĐ-CP Art. 17.3). One that
 * came by post counts from when its minutes were signed, or from when it was complete (QĐ 45/2016/QĐ-TTg Art. 7.4).
 */
export function decideAccept(
  projection: DossierProjection,
  input: { code: string; term: Term | null; setCount: number },
  context: DecisionContext,
): Decision {
  const acceptedOn = localDateOf(context.now);
  return {
    type: "ACCEPTED",
    change: {
      state: "RECEIVED",
      code: input.code,
      regime: regimeOn(acceptedOn),
      acceptedAt: context.now.toISOString(),
      acceptedOn,
      heldSinceAt: context.now.toISOString(),
      stepDueAt: receptionStepDueAt(projection, context),
      ...startClock(input.term, context, filedAtOf(projection, context)),
    },
    facts: { code: input.code, setCount: input.setCount },
  };
}

/** Papers are handed over by the hour of the law, even where the process gives reception longer. */
function receptionStepDueAt({ channel, stepKey }: DossierProjection, context: DecisionContext): string {
  const byProcess = stepDueAt(getStep(context.process, stepKey), context);
  if (channel === "ONLINE") return byProcess;
  const byLaw = handOverDueAt(context.calendar, context.now);
  return byLaw < new Date(byProcess) ? byLaw.toISOString() : byProcess;
}

/** Refuses at reception, with the reason and the law it rests on (NĐ 118/2025/NĐ-CP Art. 17). */
export function decideRefuseReception(
  { reasonCode, reason, legalBasis, guidance }: Grounds & { guidance: string },
  context: DecisionContext,
): Decision {
  return {
    type: "RECEPTION_REFUSED",
    change: endNow("REFUSED_RECEPTION", context),
    facts: { reasonCode, reason, legalBasis, guidance },
  };
}

/**
 * Asks for everything that is missing, once (NĐ 118/2025/NĐ-CP Art. 11.2c). After acceptance only within three
 * working days, and the clock stops until the citizen has answered (Art. 19.5).
 */
export function decideRequestSupplement(
  projection: DossierProjection,
  asked: SupplementAsked & { reasonCode: string },
  context: DecisionContext,
): Outcome {
  const beforeAcceptance = projection.state === "SUBMITTED";
  const rounds = beforeAcceptance ? projection.receptionSupplementRounds : projection.supplementRounds;
  if (rounds > 0) return { refused: "supplementOnce" };
  if (!beforeAcceptance && isTooLateToAsk(projection, context)) return { refused: "supplementTooLate" };
  const closesAt =
    projection.regime === "R2025" ? closingOf(supplementPeriodEnd(context.calendar, context.now)) : null;
  const supplementDueAt = closesAt?.toISOString() ?? null;
  return {
    type: "SUPPLEMENT_REQUESTED",
    change: {
      state: beforeAcceptance ? "SUPPLEMENT_RECEPTION" : "SUPPLEMENT",
      supplementItems: { reason: asked.reason, legalBasis: asked.legalBasis, items: asked.items },
      supplementDueAt,
      nextDueAt: supplementDueAt ?? NO_DUE_AT,
      ...(beforeAcceptance ? { receptionSupplementRounds: 1 } : { supplementRounds: 1 }),
    },
    facts: {
      reasonCode: asked.reasonCode,
      reason: asked.reason,
      legalBasis: asked.legalBasis,
      itemCount: asked.items.length,
    },
  };
}

/**
 * The citizen has completed the dossier. Before acceptance the reception clock starts again; after it the whole
 * term restarts from zero at this moment (NĐ 118/2025/NĐ-CP Art. 19.5, NĐ 61/2018/NĐ-CP Art. 19.4), and with it the
 * hours of the step. What it costs follows from the answers (`fee`). After the last day of the supplement term it is too late, whether or not the dossier has been
 * ended yet.
 */
export function decideAnswerSupplement(
  projection: DossierProjection,
  input: { contentHash: string; fee: DossierFee },
  context: DecisionContext,
): Outcome {
  if (isSupplementOver(projection, context)) return { refused: "supplementOver" };
  const common = {
    contentHash: input.contentHash,
    ...feeAfterAnswers(projection, input.fee),
    supplementItems: null,
    supplementDueAt: null,
    heldSinceAt: context.now.toISOString(),
  };
  const change: DossierChange =
    projection.state === "SUPPLEMENT"
      ? {
          ...{ ...common, state: "APPRAISING", ...startClock(projection.term, context) },
          stepDueAt: stepDueAt(getStep(context.process, projection.stepKey), context),
        }
      : {
          ...common,
          state: "SUBMITTED",
          ...(projection.channel === "POST" ? { submittedAt: context.now.toISOString() } : {}),
          ...startReceptionClock(context),
        };
  return { type: "SUPPLEMENT_ANSWERED", change, facts: {} };
}

/**
 * The citizen has not completed the dossier in time: after acceptance the agency stops it (NĐ 118/2025/NĐ-CP
 * Art. 19.5), before it reception is refused (Art. 17), and the citizen is told so. Under the decree before it there
 * was no such term, so nothing expires. A last day that became a day off meanwhile counts to the next working day
 * (Civil Code 2015 Art. 148.5); one that was promised is never cut short.
 */
export function decideExpireSupplement(projection: DossierProjection, context: DecisionContext): Outcome {
  if (!isSupplementOver(projection, context)) return { refused: "supplementRunning" };
  const grounds = {
    reasonCode: "SUPPLEMENT_EXPIRED",
    reason: "Đã hết thời hạn bổ sung mà hồ sơ chưa được bổ sung đủ.",
    legalBasis: articleOf("requestSupplement", projection.regime),
    guidance: "Ông/Bà có thể nộp hồ sơ mới bất cứ lúc nào.",
  };
  if (projection.state === "SUPPLEMENT_RECEPTION") return decideRefuseReception(grounds, context);
  return { type: "SUPPLEMENT_EXPIRED", change: endNow("STOPPED", context), facts: grounds };
}

/**
 * The dossier was meant for another agency of the same kind: the counter that received it keeps its code and due
 * date, the other agency resolves it (any counter of the province may receive, NĐ 118/2025/NĐ-CP Art. 14).
 */
export function decideRedirect(
  projection: DossierProjection,
  input: { competentUnitId: string; reason: string },
  context: DecisionContext,
): Outcome {
  if (input.competentUnitId === projection.competentUnitId) return { refused: "alreadyCompetent" };
  const redirected = { ...projection, competentUnitId: input.competentUnitId };
  for (const step of context.process.steps.slice(1)) getStepUnit(redirected, step, context);
  return {
    type: "REDIRECTED",
    change: { competentUnitId: input.competentUnitId },
    facts: { reason: input.reason, fromUnitId: projection.competentUnitId },
  };
}

/** The eight working hours of reception, from now. */
export function startReceptionClock(context: Pick<DecisionContext, "now" | "calendar">) {
  const receptionDueAt = settle(dueAt(context.calendar, context.now, RECEPTION_TERM)).dueAt.toISOString();
  return { calendarVersion: context.calendar.version, receptionDueAt, nextDueAt: receptionDueAt };
}

function filedAtOf({ channel, submittedAt }: DossierProjection, { now }: DecisionContext): Date {
  return channel === "POST" ? new Date(submittedAt) : now;
}

function startClock(term: Term | null, context: DecisionContext, startAt: Date = context.now): DossierChange {
  const due = term ? settle(dueAt(context.calendar, startAt, term)) : null;
  return {
    calendarVersion: context.calendar.version,
    clockStartAt: startAt.toISOString(),
    term,
    dueAt: due?.dueAt.toISOString() ?? null,
    dueOn: due ? localDateOf(due.dueAt) : null,
    dueProvisional: due?.provisional ?? false,
    nextDueAt: due?.dueAt.toISOString() ?? NO_DUE_AT,
  };
}

function isSupplementOver({ supplementDueAt }: DossierProjection, context: DecisionContext): boolean {
  return supplementDueAt !== null && context.now > lastMomentOf(supplementDueAt, context);
}

function closingOf(day: LastDay): Date {
  return day.beyondCalendar ? day.provisionalClosesAt : day.closesAt;
}

/** The promised end of a supplement, rolled on when the calendar has made its day a day off since. */
function lastMomentOf(supplementDueAt: string, { calendar }: DecisionContext): Date {
  return closingOf(supplementPeriodEnd(calendar, new Date(supplementDueAt), 0));
}

function isTooLateToAsk(projection: DossierProjection, context: DecisionContext): boolean {
  if (!projection.acceptedAt) return false;
  return context.now > closingOf(supplementRequestLimit(context.calendar, new Date(projection.acceptedAt)));
}
