import type { Role } from "@/lib/organization/domain/role";
import type { DossierState } from "./dossier-state";
import type { DossierAction } from "./transition-table";

/**
 * Where an officer must stand to act: at the unit or agency that holds the dossier, be the very holder, in the line of
 * command over it (its unit, the one that answers for it, or the head of the agency: never another division), at the
 * unit that received it, at one asked for its part, at the agency that issued the result, where that result is signed
 * (or at the head of its agency), or be who passed it on.
 */
type Place =
  | "HOLDER_UNIT"
  | "HOLDER_SELF"
  | "HOLDER_AGENCY"
  | "HOLDER_LINE"
  | "RECEIVING_UNIT"
  | "LEG_UNIT"
  | "RESULT_AGENCY"
  | "RESULT_SIGNER"
  | "SENDER"
  | "ANYWHERE";

/** With `ofStep`, only through the very role that the step under way names: who may sign is for the process to say. */
export type Grant = { in?: readonly DossierState[]; roles: readonly Role[]; at: Place; ofStep?: true };

const RECEIVERS: readonly Role[] = ["RECEPTION", "CENTRE_HEAD"];
const RETURNERS: readonly Role[] = ["RETURN", "RECEPTION", "CENTRE_HEAD"];
const HEADS: readonly Role[] = ["DIV_HEAD", "SIGNER"];
/** A head of division or of the centre signs where the process delegates it (thừa lệnh, thừa ủy quyền). */
const SIGNERS: readonly Role[] = ["SIGNER", "DIV_HEAD", "CENTRE_HEAD"];
const WORKERS: readonly Role[] = ["RECEPTION", "CENTRE_HEAD", "SPECIALIST", "DIV_HEAD", "SIGNER", "CLERK"];

/** Action × role × place (NĐ 118/2025/NĐ-CP Art. 17–24). */
export const ACTION_GRANTS: Record<DossierAction, readonly Grant[]> = {
  takeFee: [
    { roles: RETURNERS, at: "RECEIVING_UNIT" },
    { roles: RETURNERS, at: "HOLDER_UNIT" },
  ],
  accept: [{ roles: RECEIVERS, at: "HOLDER_UNIT" }],
  refuseReception: [{ roles: RECEIVERS, at: "HOLDER_UNIT" }],
  requestSupplement: [
    { in: ["SUBMITTED"], roles: RECEIVERS, at: "HOLDER_UNIT" },
    { in: ["APPRAISING"], roles: ["SPECIALIST"], at: "HOLDER_SELF" },
  ],
  answerSupplement: [{ roles: RECEIVERS, at: "RECEIVING_UNIT" }],
  expireSupplement: [],
  redirect: [{ roles: RECEIVERS, at: "HOLDER_UNIT" }],
  forward: [{ roles: RECEIVERS, at: "HOLDER_UNIT" }],
  settleAtOnce: [{ roles: RECEIVERS, at: "HOLDER_UNIT" }],
  assign: [{ roles: HEADS, at: "HOLDER_UNIT" }],
  claim: [{ roles: ["SPECIALIST"], at: "HOLDER_UNIT" }],
  release: [
    { roles: ["SPECIALIST"], at: "HOLDER_SELF" },
    { roles: HEADS, at: "HOLDER_UNIT" },
  ],
  reassign: [
    { roles: HEADS, at: "HOLDER_UNIT" },
    { roles: ["UNIT_ADMIN"], at: "HOLDER_AGENCY" },
    { roles: ["SYS_ADMIN"], at: "ANYWHERE" },
  ],
  saveDraftResult: [{ roles: ["SPECIALIST"], at: "HOLDER_SELF" }],
  consult: [{ roles: ["SPECIALIST"], at: "HOLDER_SELF" }],
  receivePart: [{ roles: WORKERS, at: "LEG_UNIT" }],
  answerPart: [{ roles: ["SPECIALIST", ...HEADS], at: "LEG_UNIT" }],
  endConsultation: [
    { roles: ["SPECIALIST"], at: "HOLDER_SELF" },
    { roles: HEADS, at: "HOLDER_UNIT" },
  ],
  askObligation: [{ roles: ["SPECIALIST"], at: "HOLDER_SELF" }],
  confirmObligation: [
    { roles: ["SPECIALIST"], at: "HOLDER_SELF" },
    { roles: RETURNERS, at: "RECEIVING_UNIT" },
  ],
  submitForApproval: [{ roles: ["SPECIALIST"], at: "HOLDER_SELF" }],
  sendBack: [
    { in: ["REVIEWING"], roles: ["DIV_HEAD"], at: "HOLDER_UNIT" },
    { in: ["SIGNING"], roles: SIGNERS, at: "HOLDER_UNIT", ofStep: true },
    { in: ["ISSUING"], roles: ["CLERK"], at: "HOLDER_UNIT" },
  ],
  approve: [
    { in: ["REVIEWING"], roles: ["DIV_HEAD"], at: "HOLDER_UNIT" },
    { in: ["SIGNING"], roles: SIGNERS, at: "HOLDER_UNIT", ofStep: true },
  ],
  refuseResult: [{ roles: SIGNERS, at: "HOLDER_UNIT", ofStep: true }],
  receiveLeg: [
    { roles: ["RECEPTION", "CENTRE_HEAD", "DIV_HEAD", "SPECIALIST", "SIGNER"], at: "HOLDER_UNIT" },
  ],
  recall: [{ roles: WORKERS, at: "SENDER" }],
  issue: [{ roles: ["CLERK"], at: "HOLDER_UNIT" }],
  returnResult: [{ roles: RETURNERS, at: "HOLDER_UNIT" }],
  sendByPost: [{ roles: RETURNERS, at: "HOLDER_UNIT" }],
  confirmDelivery: [{ roles: RETURNERS, at: "HOLDER_UNIT" }],
  recordFailedDelivery: [{ roles: RETURNERS, at: "HOLDER_UNIT" }],
  changeDelivery: [{ roles: RETURNERS, at: "RECEIVING_UNIT" }],
  proposePause: [
    { roles: ["SPECIALIST"], at: "HOLDER_SELF" },
    { roles: ["DIV_HEAD"], at: "HOLDER_LINE" },
  ],
  pause: [{ roles: ["SIGNER"], at: "HOLDER_LINE" }],
  resume: [{ roles: HEADS, at: "HOLDER_LINE" }],
  proposeReappointment: [
    { roles: ["SPECIALIST"], at: "HOLDER_SELF" },
    { roles: ["DIV_HEAD"], at: "HOLDER_LINE" },
  ],
  reappoint: [{ roles: ["SIGNER"], at: "HOLDER_LINE" }],
  declineProposal: [{ roles: ["SIGNER"], at: "HOLDER_LINE" }],
  askWithdrawal: [{ roles: RECEIVERS, at: "RECEIVING_UNIT" }],
  cancelWithdrawal: [{ roles: RECEIVERS, at: "RECEIVING_UNIT" }],
  grantWithdrawal: [
    { roles: RECEIVERS, at: "HOLDER_AGENCY" },
    { roles: HEADS, at: "HOLDER_LINE" },
    { roles: RECEIVERS, at: "RECEIVING_UNIT" },
  ],
  denyWithdrawal: [{ roles: HEADS, at: "HOLDER_LINE" }],
  correctResult: [{ roles: ["SIGNER"], at: "RESULT_SIGNER" }],
  archive: [
    { roles: ["SPECIALIST", "CLERK"], at: "HOLDER_AGENCY" },
    { roles: ["SPECIALIST", "CLERK"], at: "RESULT_AGENCY" },
  ],
  recalculateDue: [],
  moveProcess: [{ roles: ["CATALOG_ADMIN", "SYS_ADMIN"], at: "ANYWHERE" }],
  joinApplicant: [],
};

/** What the applicant does; the office does it for one who has no account. */
export const APPLICANT_ACTIONS: ReadonlySet<DossierAction> = new Set([
  "answerSupplement",
  "changeDelivery",
  "askWithdrawal",
  "cancelWithdrawal",
]);

/**
 * What happens by itself: terms that run out, a unit's rule that assigns, work of somebody whose post has ended,
 * payments and deliveries that partners report, calendar changes, an applicant who has an account now.
 */
export const SYSTEM_ACTIONS: ReadonlySet<DossierAction> = new Set([
  "takeFee",
  "refuseReception",
  "expireSupplement",
  "assign",
  "release",
  "reassign",
  "confirmObligation",
  "confirmDelivery",
  "recordFailedDelivery",
  "recalculateDue",
  "joinApplicant",
]);
