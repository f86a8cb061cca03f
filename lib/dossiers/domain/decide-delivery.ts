import { isFeeOwed } from "./decide-result";
import type { Decision, DecisionContext, Outcome } from "./decision";
import { type DeliveryMethod, isSameDelivery, type ResultDelivery } from "./delivery-form";
import type { DossierProjection } from "./dossier-projection";
import type { DossierState } from "./dossier-state";

/**
 * Hands the result to the public postal service (QĐ 45/2016/QĐ-TTg Art. 5, 9), which only who registered for it may
 * expect; the clock has already ended. `onTheWay`: its paper is on a hand-over list that nobody has signed for.
 */
export function decideSendByPost(
  projection: DossierProjection,
  input: { trackingNumber: string; postWorker: string; chosen: DeliveryMethod; onTheWay?: boolean },
): Outcome {
  const { trackingNumber, postWorker, chosen } = input;
  if (isFeeOwed(projection)) return { refused: "feeUnpaid" };
  if (chosen !== "POST") return { refused: "notChosenPost" };
  if (input.onTheWay) return { refused: "resultOnTheWay" };
  return {
    type: "SENT_BY_POST",
    change: { state: "RETURNING_POST", postTrackingNumber: trackingNumber },
    facts: { trackingNumber, postWorker },
  };
}

/** The post has delivered the result. */
export function decideConfirmDelivery(
  { postTrackingNumber }: DossierProjection,
  input: { receivedBy: string },
  context: DecisionContext,
): Decision {
  return {
    type: "DELIVERED",
    change: { state: "RETURNED", closedAt: context.now.toISOString() },
    facts: { receivedBy: input.receivedBy, trackingNumber: postTrackingNumber },
  };
}

const DELIVERY_ATTEMPTS = 3;

/** Whether the post brings the result back for good if it cannot deliver it this time. */
export function isLastAttempt({ postFailures }: Pick<DossierProjection, "postFailures">): boolean {
  return postFailures + 1 >= DELIVERY_ATTEMPTS;
}

/**
 * The post could not deliver. After the third time the result waits at the counter again, and is collected there:
 * `contentHashAtCounter` is that of the dossier with the counter as its way of delivery.
 */
export function decideRecordFailedDelivery(
  projection: DossierProjection,
  { reason, contentHashAtCounter }: { reason: string; contentHashAtCounter: string },
): Decision {
  const { postTrackingNumber: trackingNumber, postFailures } = projection;
  const attempt = postFailures + 1;
  const facts = { reason, attempt, trackingNumber };
  if (!isLastAttempt(projection)) {
    return { type: "DELIVERY_FAILED", change: { postFailures: attempt }, facts };
  }
  return {
    type: "DELIVERY_FAILED",
    change: {
      state: "RESULT_READY",
      postFailures: 0,
      postTrackingNumber: null,
      contentHash: contentHashAtCounter,
    },
    facts: { ...facts, method: "COUNTER" satisfies DeliveryMethod },
  };
}

/** Why the way of delivery is settled: the post has the result, or there is nothing left to deliver. Null before. */
export function whyDeliverySettled(state: DossierState): string | null {
  if (state === "RETURNING_POST") return "handedToPost";
  return SETTLED.has(state) ? "nothingToDeliver" : null;
}

const SETTLED: ReadonlySet<DossierState> = new Set([
  "REFUSED_RECEPTION",
  "STOPPED",
  "REFUSED_RESULT",
  "RETURNED",
  "ARCHIVED",
]);

/**
 * The applicant wants the result another way, which they may until it is handed to the post (QĐ 45/2016/QĐ-TTg
 * Art. 5). A result that is ready is not opened online while its fee is owed. The address is no fact of the event:
 * like all personal data it is bound to the chain by `contentHash`.
 */
export function decideChangeDelivery(
  projection: DossierProjection,
  { from, to, contentHash }: { from: ResultDelivery; to: ResultDelivery; contentHash: string },
): Outcome {
  if (isSameDelivery(from, to)) return { refused: "deliveryUnchanged" };
  const ready = projection.state === "RESULT_READY";
  if (ready && to.method === "ONLINE" && isFeeOwed(projection)) return { refused: "feeBeforeOnline" };
  return {
    type: "DELIVERY_CHANGED",
    change: { contentHash },
    facts: { method: to.method, formerMethod: from.method },
  };
}
