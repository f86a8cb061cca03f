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
};

/** The fields an event changes, with their new values. */
export type DossierChange = Partial<DossierProjection>;
