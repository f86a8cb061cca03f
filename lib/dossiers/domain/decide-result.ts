import { dueAt } from "@/lib/calendar/domain/due-date";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { timeliness } from "@/lib/calendar/domain/timeliness";
import { startReceptionClock } from "./decide-reception";
import { advance, type Decision, type DecisionContext, enterStep, type Outcome, settle } from "./decision";
import type { DeliveryMethod } from "./delivery-form";
import { owedDong } from "./dossier-fee";
import type { DossierChange, DossierProjection } from "./dossier-projection";

/**
 * Numbers and issues the result (NĐ 30/2020/NĐ-CP Art. 15–18). The clock ends here, not at the pick-up; early, on
 * time and late compare local dates.
 */
export function decideIssue(
  projection: DossierProjection,
  input: { resultNumber: string },
  context: DecisionContext,
): Decision {
  return {
    type: "RESULT_ISSUED",
    change: {
      ...advance(projection, context),
      ...endWith(projection, input.resultNumber, projection.holderUnitId, context),
    },
    facts: { resultNumber: input.resultNumber },
  };
}

/**
 * Settles a same-day service at the counter that may resolve it itself: received and finished in one place
 * (NĐ 61/2018/NĐ-CP Art. 19.1).
 */
export function decideSettleAtOnce(
  projection: DossierProjection,
  input: { resultNumber: string; draftResultHash: string },
  context: DecisionContext,
): Outcome {
  if (!context.process.atOnce) return { refused: "notAtOnce" };
  const last = context.process.steps.at(-1);
  if (!last) return { refused: "notAtOnce" };
  return {
    type: "SETTLED_AT_ONCE",
    change: {
      ...enterStep(projection, last, context),
      ...endWith(projection, input.resultNumber, projection.holderUnitId, context),
      draftResultHash: input.draftResultHash,
    },
    facts: { resultNumber: input.resultNumber },
  };
}

/**
 * Hands the result over, and with it ends the dossier. Whatever it costs is paid first (TT 03/2025/TT-VPCP). It reaches
 * the applicant in the way they chose; only over the counter, where whoever takes it shows who they are, it may be
 * handed out otherwise, and the reason is recorded. By post it goes with its minutes, see `decideSendByPost`. A paper
 * that somebody is still carrying lies at no counter.
 */
export function decideReturnResult(
  projection: DossierProjection,
  input: {
    method: "ONLINE" | "COUNTER";
    /** How the applicant wants the result. */
    chosen: DeliveryMethod;
    /** Why it is handed over the counter when they chose another way. */
    otherwiseReason?: string | null;
    collector: "OWNER" | "AUTHORISED";
    collectorProof?: string | null;
    /** Its paper is on a hand-over list that nobody has signed for. */
    onTheWay?: boolean;
  },
  context: DecisionContext,
): Outcome {
  if (isFeeOwed(projection)) return { refused: "feeUnpaid" };
  const { method, chosen, otherwiseReason = null } = input;
  if (method === "COUNTER" && input.onTheWay) return { refused: "resultOnTheWay" };
  if (method === "ONLINE" && chosen !== "ONLINE") return { refused: "notChosenOnline" };
  if (method !== chosen && !otherwiseReason) return { refused: "returnedOtherwise" };
  return {
    type: "RESULT_RETURNED",
    change: { state: "RETURNED", closedAt: context.now.toISOString() },
    facts: {
      method,
      collector: input.collector,
      collectorProof: input.collectorProof ?? null,
      ...(method === chosen ? {} : { chosen, reason: otherwiseReason }),
    },
  };
}

/** Working days in which a wrong result is put right (NĐ 118/2025/NĐ-CP Art. 23). */
const CORRECTION_TERM = { value: 3, unit: "WORKING_DAY" } as const;

/**
 * Replaces a wrong result by a corrected one with its own number. The agency has three working days from the report
 * of the error; a later correction is still owed, and is recorded as late.
 */
export function decideCorrectResult(
  projection: DossierProjection,
  input: { resultNumber: string; reason: string; reportedAt: Date; draftResultHash: string },
  context: DecisionContext,
): Outcome {
  if (input.reportedAt > context.now) return { refused: "reportedInFuture" };
  if (input.draftResultHash === projection.draftResultHash) return { refused: "correctionUnchanged" };
  if (projection.endedOn && localDateOf(input.reportedAt) < projection.endedOn)
    return { refused: "reportedBeforeResult" };
  const dueBy = settle(dueAt(context.calendar, input.reportedAt, CORRECTION_TERM)).dueAt;
  return {
    type: "RESULT_CORRECTED",
    change: {
      state: "RESULT_READY",
      closedAt: null,
      nextDueAt: context.now.toISOString(),
      resultNumber: input.resultNumber,
      draftResultHash: input.draftResultHash,
      resultCorrections: projection.resultCorrections + 1,
      postTrackingNumber: null,
      postFailures: 0,
    },
    facts: {
      resultNumber: input.resultNumber,
      replaces: projection.resultNumber,
      reason: input.reason,
      reportedAt: input.reportedAt.toISOString(),
      late: localDateOf(context.now) > localDateOf(dueBy) ? 1 : 0,
    },
  };
}

/** The file goes to the archive, within a year of its end (NĐ 30/2020/NĐ-CP Art. 30). */
export function decideArchive(input: { fileNumber: string }, context: DecisionContext): Decision {
  return {
    type: "ARCHIVED",
    change: { state: "ARCHIVED", archivedOn: localDateOf(context.now) },
    facts: { fileNumber: input.fileNumber },
  };
}

/** Takes a fee; one that was due beforehand lets the dossier arrive at the counter, when it is paid in full. */
export function decideTakeFee(
  projection: DossierProjection,
  input: { amountDong: number; method: string; receiptNumber: string },
  context: DecisionContext,
): Outcome {
  const owed = feeOwed(projection);
  if (owed === 0) return { refused: "nothingOwed" };
  if (input.amountDong > owed) return { refused: "moreThanOwed" };
  const arrives = projection.state === "AWAIT_PREPAY" && input.amountDong === owed;
  return {
    type: "FEE_TAKEN",
    change: {
      feePaidDong: projection.feePaidDong + input.amountDong,
      ...(arrives ? { state: "SUBMITTED", ...startReceptionClock(context) } : {}),
    },
    facts: {
      amountDong: input.amountDong,
      method: input.method,
      receiptNumber: input.receiptNumber,
    },
  };
}

/** Whole đồng still to be paid. */
export function feeOwed(projection: Pick<DossierProjection, "feeDong" | "feePaidDong">): number {
  return owedDong({ dueDong: projection.feeDong ?? 0, paidDong: projection.feePaidDong });
}

/**
 * A fee is still owed, whenever it was due: the result may not leave the office. What is exempt, or has no published
 * amount, is not owed.
 */
export function isFeeOwed(projection: Pick<DossierProjection, "feeDong" | "feePaidDong">): boolean {
  return feeOwed(projection) > 0;
}

/** Whether nothing goes on before a fee is taken: filing that is paid beforehand, a result that is not paid for. */
export function feeBlocks(projection: DossierProjection): boolean {
  return (
    projection.state === "AWAIT_PREPAY" || (projection.state === "RESULT_READY" && isFeeOwed(projection))
  );
}

/** The result exists: the clock ends here, not at the pick-up. */
function endWith(
  projection: DossierProjection,
  resultNumber: string,
  resultUnitId: string,
  context: DecisionContext,
): DossierChange {
  const endedOn = localDateOf(context.now);
  const endedAt = context.now.toISOString();
  return {
    resultNumber,
    resultUnitId,
    endedAt,
    endedOn,
    timeliness: timeliness(endedOn, projection.dueOn),
    nextDueAt: endedAt,
    proposal: null,
    stepDueAt: null,
  };
}
