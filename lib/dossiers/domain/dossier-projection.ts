import type { Term } from "@/lib/calendar/domain/term";
import type { Role } from "@/lib/organization/domain/role";
import type { Channel } from "@/lib/procedures/domain/channel";
import type { DossierState } from "./dossier-state";

export type SupplementItem = {
  componentCode: string;
  problem: "MISSING" | "WRONG" | "ILLEGIBLE";
  whatToDo: string;
};

export type SupplementAsked = { reason: string; legalBasis: string; items: readonly SupplementItem[] };

/** A part of the work that another unit does while the dossier stays with its holder. */
export type DossierLeg = {
  seq: number;
  /** An opinion asked for, or a share of a joint procedure (NĐ 61/2018/NĐ-CP Art. 19.5–19.6). */
  kind: "OPINION" | "JOINT";
  unitId: string;
  agencyId: string;
  request: string;
  sentAt: string;
  dueAt: string;
  receivedAt: string | null;
  doneAt: string | null;
  outcome: "AGREED" | "AGREED_WITH_CONDITIONS" | "DISAGREED" | "NOT_ANSWERED" | null;
  answer: string | null;
};

/** Who passed the dossier on, and where it stood with them: they may take it back until it is opened. */
export type DossierSender = {
  accountId: string;
  state: DossierState;
  stepKey: string;
  holderUnitId: string;
  holderRole: Role;
  holderAccountId: string | null;
  appraiserAccountId: string | null;
  legSeq: number;
};

/** What somebody has prepared for the one who signs to decide. */
export type DossierProposal = {
  kind: "PAUSE" | "REAPPOINTMENT";
  reasonCode: string;
  reason: string;
  legalBasis: string;
  byAccountId: string;
  at: string;
};

/** When a fee is due: before filing is complete, at reception, or before the result is handed over. */
export type FeeTiming = "BEFORE" | "AT_RECEPTION" | "AFTER";

/**
 * What the events of a dossier say about it now. Instants are ISO strings in UTC, dates are local `YYYY-MM-DD`.
 * Nothing personal is in here: names, answers and papers are bound to the chain by `contentHash`.
 */
export type DossierProjection = {
  regime: "R2018" | "R2025";
  channel: Channel;
  procedureId: string;
  procedureVersionId: string;
  processVersionId: string;
  calendarVersion: number;
  applicantAccountId: string | null;
  contentHash: string;
  draftResultHash: string | null;
  state: DossierState;
  stepKey: string;
  code: string | null;
  receivingUnitId: string;
  competentUnitId: string;
  holderUnitId: string;
  holderRole: Role;
  holderAccountId: string | null;
  appraiserAccountId: string | null;
  heldSinceAt: string;
  legSeq: number;
  resumeState: DossierState | null;
  submittedAt: string;
  receptionDueAt: string;
  acceptedAt: string | null;
  acceptedOn: string | null;
  clockStartAt: string | null;
  term: Term | null;
  dueAt: string | null;
  dueOn: string | null;
  /** The due date falls in a year whose holidays are not announced yet. */
  dueProvisional: boolean;
  nextDueAt: string;
  endedAt: string | null;
  endedOn: string | null;
  timeliness: "EARLY" | "ON_TIME" | "LATE" | null;
  closedAt: string | null;
  /** Supplements asked before acceptance, and after it: at most one each. */
  receptionSupplementRounds: number;
  supplementRounds: number;
  supplementDueAt: string | null;
  supplementItems: SupplementAsked | null;
  resultNumber: string | null;
  /** When the step under way should be done; late steps do not make the dossier late. */
  stepDueAt: string | null;
  /** Until when a claim holds without work on it; null for what was assigned. */
  leaseUntilAt: string | null;
  /** Since when the clock stands on a ground that adds what was left of the term. */
  clockStoppedAt: string | null;
  /** Where a paused dossier goes on. */
  pausedFrom: DossierState | null;
  reappointments: number;
  proposal: DossierProposal | null;
  legs: readonly DossierLeg[];
  sentBy: DossierSender | null;
  /** Whole đồng; null when nothing is published. */
  feeDong: number | null;
  feePaidDong: number;
  feeTiming: FeeTiming | null;
  /** The unit that issued the result: its agency corrects and archives it. */
  resultUnitId: string | null;
  resultCorrections: number;
  postTrackingNumber: string | null;
  postFailures: number;
  archivedOn: string | null;
};

/** Fields that came after the first dossiers were filed, as they stand before any event names them. */
export const PROJECTION_START = {
  stepDueAt: null,
  leaseUntilAt: null,
  clockStoppedAt: null,
  pausedFrom: null,
  reappointments: 0,
  proposal: null,
  legs: [],
  sentBy: null,
  feeDong: null,
  feePaidDong: 0,
  feeTiming: null,
  resultUnitId: null,
  resultCorrections: 0,
  postTrackingNumber: null,
  postFailures: 0,
  archivedOn: null,
} as const satisfies Partial<DossierProjection>;

/** The fields an event changes, with their new values. */
export type DossierChange = Partial<DossierProjection>;
