import type { Role } from "@/lib/organization/domain/role";
import type { DossierChange } from "./dossier-projection";
import type { DossierState } from "./dossier-state";
import type { DossierAction } from "./transition-table";

/** What happened, one name per action; `submit` opens the chain. */
export const EVENT_OF_ACTION = {
  accept: "ACCEPTED",
  refuseReception: "RECEPTION_REFUSED",
  requestSupplement: "SUPPLEMENT_REQUESTED",
  answerSupplement: "SUPPLEMENT_ANSWERED",
  forward: "FORWARDED",
  assign: "ASSIGNED",
  claim: "CLAIMED",
  saveDraftResult: "RESULT_DRAFTED",
  submitForApproval: "SUBMITTED_FOR_APPROVAL",
  sendBack: "SENT_BACK",
  approve: "APPROVED",
  receiveLeg: "LEG_RECEIVED",
  issue: "RESULT_ISSUED",
  returnResult: "RESULT_RETURNED",
  askWithdrawal: "WITHDRAWAL_ASKED",
  grantWithdrawal: "WITHDRAWAL_GRANTED",
  denyWithdrawal: "WITHDRAWAL_DENIED",
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
