import { localDateOf } from "@/lib/calendar/domain/local-date";
import { decideConfirmDelivery, decideSendByPost } from "@/lib/dossiers/domain/decide-delivery";
import * as processing from "@/lib/dossiers/domain/decide-processing";
import { decideAccept, decideRefuseReception } from "@/lib/dossiers/domain/decide-reception";
import { decideIssue, decideReturnResult, decideTakeFee, feeOwed } from "@/lib/dossiers/domain/decide-result";
import { decideDenyWithdrawal, decideGrantWithdrawal } from "@/lib/dossiers/domain/decide-withdrawal";
import { getStepUnit } from "@/lib/dossiers/domain/decision";
import { hashContent } from "@/lib/dossiers/domain/event-chain";
import { getUnit } from "@/lib/organization/domain/unit-tree";
import { findTerm } from "@/lib/procedures/domain/find-term";
import { findNextStep, getStep, type ProcessStep } from "@/lib/workflow/domain/process";
import { answerSupplement, askSupplement, askWithdrawal } from "./citizen-acts";
import type { Act, Journey } from "./journey";
import type { Officer } from "./scene";

const REFUSAL = {
  reasonCode: "NOT_COMPETENT",
  reason: "Thủ tục không thuộc thẩm quyền giải quyết của cơ quan tiếp nhận.",
  legalBasis: "Điều 17 Nghị định 61/2018/NĐ-CP",
  guidance: "Đề nghị nộp hồ sơ tại cơ quan có thẩm quyền nơi cư trú.",
};

/** What happens to a dossier next; null when nothing will. */
export function nextAct(journey: Journey): Act | null {
  const { projection } = journey.dossier;
  const withdrawal = askWithdrawal(journey);
  if (withdrawal) return withdrawal;
  switch (projection.state) {
    case "SUBMITTED":
      return atReception(journey);
    case "SUPPLEMENT_RECEPTION":
    case "SUPPLEMENT":
      return answerSupplement(journey);
    case "RECEIVED":
      return atDesk(journey, "forward", 0.5, (dossier, context) =>
        processing.decideForward(dossier, null, context),
      );
    case "ASSIGNING":
      return assign(journey);
    case "APPRAISING":
      return appraise(journey);
    case "INTERLINKED":
      return atDesk(journey, "receiveLeg", 0.3, processing.decideReceiveLeg);
    case "REVIEWING":
    case "SIGNING":
      return approve(journey);
    case "ISSUING":
      return issue(journey);
    case "WITHDRAW_ASKED":
      return endWithdrawal(journey);
    case "RESULT_READY":
      return handOver(journey);
    case "RETURNING_POST":
      return atDesk(journey, "confirmDelivery", 0, (dossier, context) =>
        decideConfirmDelivery(dossier, { receivedBy: journey.content.ownerName }, context),
      );
    default:
      return null;
  }
}

function atReception(journey: Journey): Act {
  const { fate, dossier, random } = journey;
  const atCounter = fate.channel === "COUNTER" && dossier.events.length === 1;
  const minutes = atCounter ? 6 + random.below(15) : 10 + 400 * random.next() * fate.pace;
  if (fate.supplement === "AT_RECEPTION" && dossier.projection.receptionSupplementRounds === 0) {
    return askSupplement(journey, minutes);
  }
  if (fate.refused) {
    return {
      ...atDesk(journey, "refuseReception", 0, (_, context) => decideRefuseReception(REFUSAL, context)),
      minutes,
    };
  }
  const term = findTerm(journey.model.filing.content.terms, dossier.projection.channel);
  const accept = atDesk(journey, "accept", 0, (projection, context) => {
    const code = journey.counters.nextCode(projection, localDateOf(context.now));
    return decideAccept(projection, { code, term, setCount: 1 }, context);
  });
  return { ...accept, minutes };
}

function assign(journey: Journey): Act {
  return atDesk(journey, "assign", 0.7, (projection, context) => {
    const step = findNextStep(context.process, projection.stepKey, context.answers);
    const unitId = step ? getStepUnit(projection, step, context).id : projection.holderUnitId;
    const specialists = journey.officers.inUnit(unitId).filter((officer) => isSpecialist(officer, unitId));
    const assigneeAccountId = journey.random.pick(specialists).accountId;
    return processing.decideAssign(projection, { assigneeAccountId, instruction: null }, context);
  });
}

function appraise(journey: Journey): Act {
  const { dossier, fate, done } = journey;
  if (dossier.projection.holderAccountId === null) {
    return atDesk(journey, "claim", 0.1, (projection, context, actor) =>
      processing.decideClaim(projection, actor.kind === "SYSTEM" ? "" : actor.accountId, context),
    );
  }
  if (fate.supplement === "IN_APPRAISAL" && !done.has("requestSupplement")) {
    return askSupplement(journey, 30 + 200 * journey.random.next() * fate.pace);
  }
  if (dossier.events.at(-1)?.type !== "RESULT_DRAFTED") return draftResult(journey);
  return atDesk(journey, "submitForApproval", 0.2, (projection, context, actor) => {
    const appraiserAccountId = actor.kind === "SYSTEM" ? "" : actor.accountId;
    return processing.decideSubmitForApproval(projection, { appraiserAccountId, note: null }, context);
  });
}

function draftResult(journey: Journey): Act {
  return atDesk(journey, "saveDraftResult", 0.7, (projection, context) => {
    const title = journey.model.filing.content.results[0]?.name ?? journey.model.filing.name;
    const body = `Giải quyết theo đề nghị của ông/bà ${journey.content.ownerName}.`;
    journey.draftResult = { outcome: "GRANTED", title: title.slice(0, 300), body };
    const draftResultHash = hashContent(journey.draftResult);
    return processing.decideSaveDraftResult(projection, { draftResultHash, outcome: "GRANTED" }, context);
  });
}

function approve(journey: Journey): Act {
  if (journey.fate.sentBack && !journey.done.has("sendBack")) {
    return atDesk(journey, "sendBack", 0.4, (projection, context) =>
      processing.decideSendBack(projection, "Bổ sung căn cứ pháp lý trong dự thảo.", context),
    );
  }
  return atDesk(journey, "approve", 0.9, (projection, context) =>
    processing.decideApprove(projection, null, context),
  );
}

function issue(journey: Journey): Act {
  return atDesk(journey, "issue", 0.9, (projection, context) => {
    const agencyId = getUnit(context.tree, projection.holderUnitId).agencyId;
    const year = Number(localDateOf(context.now).slice(0, 4));
    return decideIssue(
      projection,
      { resultNumber: journey.counters.nextResultNumber(agencyId, year) },
      context,
    );
  });
}

function handOver(journey: Journey): Act {
  const { fate, random, dossier } = journey;
  if (feeOwed(dossier.projection) > 0) return takeFee(journey);
  const days = fate.delivery === "ONLINE" ? random.next() : 0.2 + 6 * random.next();
  const { delivery: chosen } = fate;
  const act =
    chosen === "POST"
      ? atDesk(journey, "sendByPost", 0, (projection) => decideSendByPost(projection, parcelOf(journey)))
      : atDesk(journey, "returnResult", 0, (projection, context) =>
          decideReturnResult(projection, { method: chosen, chosen, collector: "OWNER" }, context),
        );
  return { ...act, minutes: 480 * days };
}

/** The number of a parcel is made of what is unique already: the number of the dossier. */
function parcelOf({ dossier }: Journey) {
  const trackingNumber = `LS${dossier.id.slice(-12).toUpperCase()}VN`;
  return { trackingNumber, postWorker: "Bưu tá", chosen: "POST" } as const;
}

/** A result is paid for before it is handed over; the days until then are those of the hand-over. */
function takeFee(journey: Journey): Act {
  const act = atDesk(journey, "takeFee", 0, (projection, context) => {
    const year = Number(localDateOf(context.now).slice(0, 4));
    const receiptNumber = journey.counters.nextReceiptNumber(projection.holderUnitId, year);
    return decideTakeFee(
      projection,
      { amountDong: feeOwed(projection), method: "CASH", receiptNumber },
      context,
    );
  });
  return { ...act, minutes: 20 };
}

function endWithdrawal(journey: Journey): Act {
  const { dossier, fate, officers } = journey;
  const { tree } = dossier.context();
  const by = [
    ...officers.inAgency(getUnit(tree, dossier.projection.holderUnitId).agencyId),
    ...officers.inUnit(dossier.projection.receivingUnitId),
  ];
  // A denial takes a head; where none stands over the dossier yet, the counter grants.
  const denied = fate.withdrawalDenied && dossier.findBy("denyWithdrawal", by) !== undefined;
  const action = denied ? "denyWithdrawal" : "grantWithdrawal";
  const act = atDesk(journey, action, 0.5, (projection, context) =>
    denied
      ? decideDenyWithdrawal(projection, "Kết quả đã được ký duyệt.")
      : decideGrantWithdrawal(projection, context),
  );
  return { ...act, by };
}

/** An act of the unit that holds the dossier, which takes `part` of the time planned for its step. */
function atDesk(journey: Journey, action: Act["action"], part: number, decide: Act["decide"]): Act {
  const { dossier, fate, random, officers, model } = journey;
  const step: ProcessStep = getStep(model.filing.process, dossier.projection.stepKey);
  const minutes = step.hours * 60 * part * fate.pace * (0.7 + 0.6 * random.next());
  const inUnit = officers.inUnit(dossier.projection.holderUnitId);
  const first = random.below(Math.max(1, inUnit.length));
  return {
    action,
    minutes,
    whose: "OFFICE",
    by: [...inUnit.slice(first), ...inUnit.slice(0, first)],
    decide,
  };
}

function isSpecialist(officer: Officer, unitId: string): boolean {
  return officer.posts.some((post) => post.unitId === unitId && post.role === "SPECIALIST");
}
