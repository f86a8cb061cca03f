import type { Actor } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { answerPart } from "@/lib/dossiers/commands/answer-part";
import { answerSupplement } from "@/lib/dossiers/commands/answer-supplement";
import { approveDossier } from "@/lib/dossiers/commands/approve-dossier";
import { archiveDossier } from "@/lib/dossiers/commands/archive-dossier";
import { askObligation } from "@/lib/dossiers/commands/ask-obligation";
import { askWithdrawal } from "@/lib/dossiers/commands/ask-withdrawal";
import { assignDossier } from "@/lib/dossiers/commands/assign-dossier";
import { attachDraftPaper } from "@/lib/dossiers/commands/attach-draft-paper";
import { cancelWithdrawal } from "@/lib/dossiers/commands/cancel-withdrawal";
import { changeDelivery } from "@/lib/dossiers/commands/change-delivery";
import { claimDossier } from "@/lib/dossiers/commands/claim-dossier";
import { confirmDelivery } from "@/lib/dossiers/commands/confirm-delivery";
import { confirmObligation } from "@/lib/dossiers/commands/confirm-obligation";
import { consultUnits } from "@/lib/dossiers/commands/consult-units";
import { correctResult } from "@/lib/dossiers/commands/correct-result";
import { declineProposal } from "@/lib/dossiers/commands/decline-proposal";
import { denyWithdrawal } from "@/lib/dossiers/commands/deny-withdrawal";
import { endConsultation } from "@/lib/dossiers/commands/end-consultation";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { grantWithdrawal } from "@/lib/dossiers/commands/grant-withdrawal";
import { issueResult } from "@/lib/dossiers/commands/issue-result";
import { pauseDossier } from "@/lib/dossiers/commands/pause-dossier";
import { proposePause } from "@/lib/dossiers/commands/propose-pause";
import { proposeReappointment } from "@/lib/dossiers/commands/propose-reappointment";
import { reappointDossier } from "@/lib/dossiers/commands/reappoint-dossier";
import { recallDossier } from "@/lib/dossiers/commands/recall-dossier";
import { receiveLeg } from "@/lib/dossiers/commands/receive-leg";
import { receivePart } from "@/lib/dossiers/commands/receive-part";
import { recordFailedDelivery } from "@/lib/dossiers/commands/record-failed-delivery";
import { redirectDossier } from "@/lib/dossiers/commands/redirect-dossier";
import { refuseReception } from "@/lib/dossiers/commands/refuse-reception";
import { refuseResult } from "@/lib/dossiers/commands/refuse-result";
import { releaseDossier } from "@/lib/dossiers/commands/release-dossier";
import { requestSupplement } from "@/lib/dossiers/commands/request-supplement";
import { resumeDossier } from "@/lib/dossiers/commands/resume-dossier";
import { returnResult } from "@/lib/dossiers/commands/return-result";
import { saveDraftResult } from "@/lib/dossiers/commands/save-draft-result";
import { sendBackDossier } from "@/lib/dossiers/commands/send-back-dossier";
import { sendByPost } from "@/lib/dossiers/commands/send-by-post";
import { settleAtOnce } from "@/lib/dossiers/commands/settle-at-once";
import { submitForApproval } from "@/lib/dossiers/commands/submit-for-approval";
import { takeFee } from "@/lib/dossiers/commands/take-fee";
import { feeOwed } from "@/lib/dossiers/domain/decide-result";
import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { newId } from "@/lib/platform/ids/new-id";
import { smallPdf } from "../file-draft";
import type { Random } from "../generator/random";
import { type Crew, specialistsIn, type Target } from "./crew";

/** What somebody sees of a dossier when they decide to act, and what their input is made of. */
export type Sight = {
  crew: Crew;
  actor: Actor;
  target: Target;
  projection: DossierProjection;
  version: number;
  random: Random;
  context: CommandContext;
};

/** The act with an input of its own: called again, it is the very same request. */
export type Request = () => Promise<{ seq: number }>;

const NOTE = { note: null };
const WHY = { reason: "Lý do của lần thử tải", legalBasis: "Nghị định 61/2018/NĐ-CP" };
const RESULT = { outcome: "GRANTED", title: "Kết quả thử tải", body: "Đủ điều kiện." } as const;

const act = ({ target, version }: Sight) => ({ dossierId: target.id, version });
const text = (field: "reason" | "proof" | "fileNumber") =>
  ({ [field]: WHY.reason }) as Record<typeof field, string>;

/** Lawful input for every act of a desk, and for those of the applicant. */
export const ACTS: Partial<Record<DossierAction, (sight: Sight) => Request>> = {
  accept: (s) => () => acceptDossier(s.actor, { ...act(s), setCount: 1 }, s.context),
  refuseReception: (s) => () =>
    refuseReception(
      s.actor,
      { ...act(s), ...WHY, reasonCode: "NOT_COMPETENT", guidance: "Nộp đúng nơi" },
      s.context,
    ),
  requestSupplement: (s) => () => {
    const { componentCode } = s.target;
    const items = [{ componentCode, problem: "WRONG" as const, whatToDo: "Nộp bản rõ hơn" }];
    return requestSupplement(s.actor, { ...act(s), ...WHY, reasonCode: "PAPERS_WRONG", items }, s.context);
  },
  answerSupplement: (s) => async () => {
    const body = smallPdf(newId(s.context.clock.now()));
    const asked = s.projection.supplementItems?.items[0]?.componentCode ?? s.target.componentCode;
    const paper = { draftId: s.target.id, componentCode: asked, fileName: "b.pdf", body };
    await attachDraftPaper(s.actor, paper, s.context);
    return answerSupplement(s.actor, act(s), s.context);
  },
  redirect: (s) => () =>
    redirectDossier(
      s.actor,
      { ...act(s), competentUnitId: s.crew.neighbourId, reason: WHY.reason },
      s.context,
    ),
  forward: (s) => () => forwardDossier(s.actor, { ...act(s), ...NOTE }, s.context),
  settleAtOnce: (s) => () => settleAtOnce(s.actor, { ...act(s), ...RESULT }, s.context),
  assign: (s) => {
    const known = specialistsIn(s.crew, s.projection.holderUnitId);
    const { accountId } = s.random.pick(known.length > 0 ? known : s.crew.officers);
    const input = { ...act(s), assigneeAccountId: accountId, instruction: null };
    return () => assignDossier(s.actor, input, s.context);
  },
  claim: (s) => () => claimDossier(s.actor, act(s), s.context),
  release: (s) => () => releaseDossier(s.actor, { ...act(s), ...text("reason") }, s.context),
  saveDraftResult: (s) => () => saveDraftResult(s.actor, { ...act(s), ...RESULT }, s.context),
  consult: (s) => {
    const { legs, holderUnitId } = s.projection;
    const busy = new Set(legs.filter((leg) => leg.doneAt === null).map((leg) => leg.unitId));
    const free = s.crew.answeringUnitIds.filter((unitId) => unitId !== holderUnitId && !busy.has(unitId));
    const unitId = s.random.pick(free.length > 0 ? free : s.crew.answeringUnitIds);
    const input = { kind: "OPINION" as const, parts: [{ unitId, request: "Cho ý kiến", days: 1 }] };
    return () => consultUnits(s.actor, { ...act(s), ...input, mayPassDue: "yes" }, s.context);
  },
  receivePart: (s) => () => receivePart(s.actor, { ...act(s), seq: ownPart(s) }, s.context),
  answerPart: (s) => () =>
    answerPart(s.actor, { ...act(s), seq: ownPart(s), outcome: "AGREED", answer: "Đồng ý" }, s.context),
  endConsultation: (s) => () => endConsultation(s.actor, { ...act(s), ...text("reason") }, s.context),
  askObligation: (s) => () =>
    askObligation(
      s.actor,
      { ...act(s), ...WHY, reasonCode: "TAX", amountDong: 20_000, payTo: "Kho bạc" },
      s.context,
    ),
  confirmObligation: (s) => () => confirmObligation(s.actor, { ...act(s), ...text("proof") }, s.context),
  submitForApproval: (s) => () => submitForApproval(s.actor, { ...act(s), ...NOTE }, s.context),
  sendBack: (s) => () => sendBackDossier(s.actor, { ...act(s), ...text("reason") }, s.context),
  approve: (s) => () => approveDossier(s.actor, { ...act(s), ...NOTE }, s.context),
  refuseResult: (s) => () =>
    refuseResult(s.actor, { ...act(s), ...WHY, reasonCode: "OTHER", guidance: "Chờ" }, s.context),
  receiveLeg: (s) => () => receiveLeg(s.actor, act(s), s.context),
  recall: (s) => () => recallDossier(s.actor, act(s), s.context),
  issue: (s) => () => issueResult(s.actor, act(s), s.context),
  returnResult: (s) => () =>
    returnResult(s.actor, { ...act(s), method: "ONLINE", collector: "OWNER" }, s.context),
  sendByPost: (s) => {
    const random = newId(s.context.clock.now()).slice(-12).toUpperCase();
    const parcel = { trackingNumber: `VN${random}`, postWorker: "Bưu tá" };
    return () => sendByPost(s.actor, { ...act(s), ...parcel }, s.context);
  },
  confirmDelivery: (s) => () => confirmDelivery(s.actor, { ...act(s), receivedBy: "Chủ hồ sơ" }, s.context),
  changeDelivery: (s) => () =>
    changeDelivery(s.actor, { ...act(s), method: "POST", address: `Nhà số ${s.version}` }, s.context),
  recordFailedDelivery: (s) => () =>
    recordFailedDelivery(s.actor, { ...act(s), ...text("reason") }, s.context),
  correctResult: (s) => () => {
    const { title } = RESULT;
    const body = `${RESULT.body} Sửa lần ${s.version}.`;
    const reportedOn = localDateOf(s.context.clock.now());
    return correctResult(s.actor, { ...act(s), ...text("reason"), reportedOn, title, body }, s.context);
  },
  archive: (s) => () => archiveDossier(s.actor, { ...act(s), ...text("fileNumber") }, s.context),
  takeFee: (s) => {
    const takingId = newId(s.context.clock.now());
    const amountDong = Math.max(1, Math.ceil(feeOwed(s.projection) / 2));
    return () => takeFee(s.actor, { ...act(s), takingId, amountDong, method: "CASH" }, s.context);
  },
  proposePause: (s) => () =>
    proposePause(s.actor, { ...act(s), ...WHY, reasonCode: "FIELD_SURVEY" }, s.context),
  pause: (s) => () => pauseDossier(s.actor, { ...act(s), ...WHY, reasonCode: "FIELD_SURVEY" }, s.context),
  resume: (s) => () => resumeDossier(s.actor, { ...act(s), ...text("reason") }, s.context),
  proposeReappointment: (s) => () =>
    proposeReappointment(s.actor, { ...act(s), ...WHY, reasonCode: "COMPLEX_CASE" }, s.context),
  reappoint: (s) => () =>
    reappointDossier(s.actor, { ...act(s), ...WHY, reasonCode: "COMPLEX_CASE" }, s.context),
  declineProposal: (s) => () => declineProposal(s.actor, { ...act(s), ...text("reason") }, s.context),
  askWithdrawal: (s) => () => askWithdrawal(s.actor, { ...act(s), ...text("reason") }, s.context),
  cancelWithdrawal: (s) => () => cancelWithdrawal(s.actor, act(s), s.context),
  grantWithdrawal: (s) => () => grantWithdrawal(s.actor, act(s), s.context),
  denyWithdrawal: (s) => () => denyWithdrawal(s.actor, { ...act(s), ...text("reason") }, s.context),
};

/** Acts after which hardly anything can follow, or that happen once at most: chosen seldom, so that much is done. */
export const SELDOM: ReadonlySet<DossierAction> = new Set([
  "refuseReception",
  "redirect",
  "proposeReappointment",
  "reappoint",
  "settleAtOnce",
  "refuseResult",
  "returnResult",
  "confirmDelivery",
  "grantWithdrawal",
  "askWithdrawal",
  "archive",
]);

/** Acts that bring a dossier on its way: chosen more often, so that all states are met. */
export const ONWARD: ReadonlySet<DossierAction> = new Set([
  "accept",
  "forward",
  "claim",
  "receiveLeg",
  "saveDraftResult",
  "submitForApproval",
  "approve",
  "issue",
  "answerSupplement",
  "receivePart",
  "answerPart",
  "confirmObligation",
  "resume",
  "denyWithdrawal",
]);

/** The open part of the actor's unit; 1 when there is none, which the command then refuses. */
function ownPart({ actor, projection }: Sight): number {
  const units = actor.kind === "OFFICER" ? actor.posts.map((post) => post.unitId) : [];
  return projection.legs.find((leg) => leg.doneAt === null && units.includes(leg.unitId))?.seq ?? 1;
}
