import type { Role } from "@/lib/organization/domain/role";
import type { DossierChange } from "./dossier-projection";
import type { DossierState } from "./dossier-state";
import type { DossierAction } from "./transition-table";

/** What happened, one name per action; `submit` opens the chain. */
export const EVENT_OF_ACTION = {
  takeFee: "FEE_TAKEN",
  accept: "ACCEPTED",
  refuseReception: "RECEPTION_REFUSED",
  requestSupplement: "SUPPLEMENT_REQUESTED",
  answerSupplement: "SUPPLEMENT_ANSWERED",
  expireSupplement: "SUPPLEMENT_EXPIRED",
  redirect: "REDIRECTED",
  forward: "FORWARDED",
  settleAtOnce: "SETTLED_AT_ONCE",
  assign: "ASSIGNED",
  claim: "CLAIMED",
  release: "RELEASED",
  reassign: "REASSIGNED",
  saveDraftResult: "RESULT_DRAFTED",
  consult: "CONSULTED",
  receivePart: "PART_RECEIVED",
  answerPart: "PART_ANSWERED",
  endConsultation: "CONSULTATION_ENDED",
  askObligation: "OBLIGATION_ASKED",
  confirmObligation: "OBLIGATION_MET",
  submitForApproval: "SUBMITTED_FOR_APPROVAL",
  sendBack: "SENT_BACK",
  approve: "APPROVED",
  refuseResult: "RESULT_REFUSED",
  receiveLeg: "LEG_RECEIVED",
  recall: "RECALLED",
  issue: "RESULT_ISSUED",
  returnResult: "RESULT_RETURNED",
  sendByPost: "SENT_BY_POST",
  confirmDelivery: "DELIVERED",
  recordFailedDelivery: "DELIVERY_FAILED",
  changeDelivery: "DELIVERY_CHANGED",
  proposePause: "PAUSE_PROPOSED",
  pause: "PAUSED",
  resume: "RESUMED",
  proposeReappointment: "REAPPOINTMENT_PROPOSED",
  reappoint: "REAPPOINTED",
  declineProposal: "PROPOSAL_DECLINED",
  askWithdrawal: "WITHDRAWAL_ASKED",
  cancelWithdrawal: "WITHDRAWAL_CANCELLED",
  grantWithdrawal: "WITHDRAWAL_GRANTED",
  denyWithdrawal: "WITHDRAWAL_DENIED",
  correctResult: "RESULT_CORRECTED",
  archive: "ARCHIVED",
  recalculateDue: "DUE_RECALCULATED",
  moveProcess: "PROCESS_MOVED",
  joinApplicant: "APPLICANT_JOINED",
} as const satisfies Record<DossierAction, string>;

export type DossierEventType = "SUBMITTED" | (typeof EVENT_OF_ACTION)[DossierAction];

export const DOSSIER_EVENT_TYPES: readonly DossierEventType[] = [
  "SUBMITTED",
  ...Object.values(EVENT_OF_ACTION),
];

/**
 * What an event stores: the fields it changes, where the dossier stood before (so that figures need no second
 * look), and what the people who read the timeline need to know.
 */
export type DossierEventPayload = {
  before: { state: DossierState; dueOn: string | null } | null;
  change: DossierChange;
  /** Reasons, instructions, who collected the result: shown on the timeline to those who may see it. */
  facts: { [key: string]: string | number | null };
};

export type EventActor = {
  kind: "CITIZEN" | "OFFICER" | "SYSTEM";
  accountId: string | null;
  postId: string | null;
  unitId: string | null;
  role: Role | null;
  /** The absent colleague for whom a stand-in acts; left out of the hashed record when nobody is absent. */
  onBehalfOfAccountId?: string;
};

/** One link of a dossier's chain, `seq` counted from 1. */
export type DossierEventRecord = {
  dossierId: string;
  seq: number;
  type: DossierEventType;
  at: string;
  actor: EventActor;
  payload: DossierEventPayload;
  /** Blinds the payload in the hash, see `hashPayload`; events of old installations have none. */
  salt?: string | null;
};
