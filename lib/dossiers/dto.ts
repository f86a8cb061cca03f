import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import type { ClockReading } from "@/lib/dossiers/domain/clock-reading";
import type { ClockStory } from "@/lib/dossiers/domain/clock-story";
import type { ResultDelivery } from "@/lib/dossiers/domain/delivery-form";
import type { DeskPart, OptionsWithOthers, OwnPart } from "@/lib/dossiers/domain/desk-part";
import type { Digitisation } from "@/lib/dossiers/domain/digitisation";
import type { DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import type { DossierFee } from "@/lib/dossiers/domain/dossier-fee";
import type { DossierProposal, SupplementAsked } from "@/lib/dossiers/domain/dossier-projection";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { FilingPage } from "@/lib/dossiers/domain/filing-pages";
import type { Side } from "@/lib/dossiers/domain/held-spans";
import type { ActionWeight, DeskAction } from "@/lib/dossiers/domain/rank-actions";
import type { Regime } from "@/lib/dossiers/domain/regime";
import type { SimilarDossier } from "@/lib/dossiers/domain/similar-dossier";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import type { DraftContent } from "@/lib/dossiers/schemas/draft-content";
import type { EFormDefinition } from "@/lib/forms/domain/e-form";
import type { PresentedPage } from "@/lib/forms/domain/present-answers";
import type { Role } from "@/lib/organization/domain/role";
import type { Channel } from "@/lib/procedures/domain/channel";

export type UnitOption = { value: string; label: string };

/** A component of the dossier as the person is asked for it. */
export type AskedComponent = {
  code: string;
  name: string;
  hint: string | null;
  kind: "SUBMIT" | "PRESENT";
  required: boolean;
  originals: number | null;
  copies: number | null;
  /** What an officer said about it when asking for a supplement. */
  asked: { problem: "MISSING" | "WRONG" | "ILLEGIBLE"; whatToDo: string } | null;
};

export type AttachedPaper = {
  id: string;
  componentCode: string;
  fileName: string;
  sizeBytes: number;
  mediaType: string;
  /** Still to be taken out: not sent with the dossier yet. */
  removable: boolean;
};

/** A draft as its owner fills it in. */
export type OwnDraft = {
  id: string;
  version: number;
  page: string;
  updatedAt: string;
  procedureCode: string;
  procedureName: string;
  channel: Channel;
  form: EFormDefinition;
  content: DraftContent;
  pages: FilingPage[];
  competentUnitId: string | null;
  competentUnits: UnitOption[];
  /** Units that fields of the form offer, by `level/function`. */
  unitLists: Record<string, UnitOption[]>;
  components: AskedComponent[];
  papers: AttachedPaper[];
  supplement: { asked: SupplementAsked; dossierVersion: number; answerBy: string | null } | null;
  /** What it will cost as it stands; null when nothing is published, and for a supplement, which costs nothing more. */
  fee: DossierFee;
  /** What still keeps it from being sent: field path → message keys. Empty when it is complete. */
  problems: Record<string, string[]>;
};

export type DraftRow = {
  id: string;
  version: number;
  procedureName: string;
  page: string;
  updatedAt: string;
  /** Last local day on which it is kept, when nobody touches it again. */
  keptToOn: string;
};

export type OwnDossierRow = {
  id: string;
  reference: string;
  procedureName: string;
  ownerName: string;
  state: DossierState;
  submittedAt: string;
  /** Null while no due date counts. */
  dueAt: string | null;
  /** Until when the applicant may complete it; null when nothing is asked for, or without a term. */
  answerBy: string | null;
  /** The office asked something and nobody has answered. */
  asked: boolean;
  overdue: boolean;
  timeliness: "EARLY" | "ON_TIME" | "LATE" | null;
};

/** The due date while it counts. */
export type CountingDue = { dueAt: string; provisional: boolean };

/** The whole clock of a dossier: enough for anybody to count its due date again. */
export type DueClock = {
  story: ClockStory;
  /** Of each calendar version used, the days of the span. */
  calendars: readonly WorkCalendar[];
  regime: "R2018" | "R2025";
  endedAt: string | null;
};

/** The office time of a dossier, divided among those who had it; minutes of the rows add up to the whole. */
export type StepTimes = {
  minutes: number;
  lateMinutes: number;
  rows: {
    key: string;
    stepName: { vi: string; en: string } | null;
    unitName: string;
    side: Side;
    running: boolean;
    givenHours: number | null;
    /** From when the step was handed over; null for steps of old dossiers. */
    stepDueAt: string | null;
    /** From the start of the dossier. */
    plannedDueAt: string | null;
    minutes: number;
    lateMinutes: number;
  }[];
};

export type RemainingTime = {
  passed: boolean;
  /** The due day is over: a result is late by date, whatever the hour. An answer of reception is late by the hour. */
  late: boolean;
  days: number;
  hours: number;
  minutes: number;
};

export type TimelineEntry = {
  seq: number;
  type: string;
  at: string;
  byApplicant: boolean;
  unitName: string | null;
  role: string | null;
  /** What the citizen has to know about it: a reason, the dossier's code, the number of the result. */
  detail: string | null;
};

/** One dossier as its applicant sees it. */
export type OwnDossier = {
  id: string;
  version: number;
  reference: string;
  code: string | null;
  procedureCode: string;
  procedureName: string;
  ownerName: string;
  state: DossierState;
  submittedAt: string;
  holderUnitName: string;
  heldSinceAt: string;
  receivingUnitName: string;
  due: CountingDue | null;
  /** How the due date came about; null when the law sets none. */
  clock: DueClock | null;
  /** The due date is that of reception, not of the result. */
  receptionDue: boolean;
  remaining: RemainingTime | null;
  endedAt: string | null;
  timeliness: "EARLY" | "ON_TIME" | "LATE" | null;
  resultNumber: string | null;
  deliveryMethod: string | null;
  delivery: ResultDelivery;
  /** The clock stands for an obligation the applicant has to meet, or a lawful pause. */
  standstill:
    | { kind: "OBLIGATION"; sinceAt: string; reason: string; amountDong: number; payTo: string }
    | { kind: "PAUSE"; sinceAt: string; reason: string }
    | null;
  /** A date that was not kept, with the new one. */
  apology: { reason: string; oldDueAt: string; newDueAt: string } | null;
  fee: DossierFee;
  supplement: {
    asked: (SupplementAsked["items"][number] & { name: string })[];
    reason: string;
    answerBy: string | null;
  } | null;
  steps: { key: "submit" | "receive" | "process" | "sign" | "return"; state: "done" | "current" | "ahead" }[];
  timeline: TimelineEntry[];
  papers: { id: string; componentName: string; fileName: string; sizeBytes: number; round: number }[];
  officialPapers: {
    id: string;
    form: string;
    number: string | null;
    issuedAt: string;
    /** When a later paper took its place: only that one is valid. */
    replacedAt: string | null;
    /** When the paper was issued whose place this one took. */
    replaces: string | null;
  }[];
  /** Other offices that take part, in the order they were asked. */
  parts: OwnPart[];
  actions: DossierAction[];
};

/** What anybody with the code may know: no name, no answer, no paper. */
export type PublicStatus = {
  code: string;
  procedureName: string;
  state: DossierState;
  holderUnitName: string;
  submittedAt: string;
  acceptedAt: string | null;
  dueAt: string | null;
  /** There is a due date, but its clock stands. */
  dueStands: boolean;
  dueProvisional: boolean;
  endedAt: string | null;
  /** The result was corrected: the paper first issued is no longer in force. */
  corrected: boolean;
  /** Whether the token of a scanned paper belongs to this dossier; null when none was given. */
  tokenMatches: boolean | null;
};

/** A paper of the dossier, with what it is for. */
export type DeskPaper = {
  id: string;
  componentCode: string;
  componentName: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  /** 0 when filed with the dossier, then the round of the supplement that brought it. */
  round: number;
};

/** A paper the administration issued for a dossier. */
export type DeskOfficialPaper = {
  id: string;
  form: string;
  number: string | null;
  /** The unit that it goes to, of a paper of which several units get one each. */
  toName: string | null;
  issuedAt: string;
  /** A corrected paper has taken its place. */
  replaced: boolean;
  /** The minutes of a hand-over with the post, which may list other dossiers too. */
  ofPost: boolean;
};

/** One thing that happened to a dossier, with all its facts: for officers. */
export type DeskTimelineEntry = {
  seq: number;
  type: DossierEventType;
  at: string;
  actorAccountId: string | null;
  actorName: string | null;
  /** The absent colleague in whose place they acted. */
  onBehalfOfName: string | null;
  role: Role | null;
  unitName: string | null;
  state: DossierState | null;
  facts: { key: string; value: string }[];
};

/** A component of the dossier as the reception checklist shows it. */
export type ChecklistItem = { code: string; name: string; required: boolean; attached: number };

/** What one officer may do with a dossier now, and what the forms of those acts need. */
export type ActOptions = {
  actions: { action: DeskAction; weight: ActionWeight }[];
  /** An act that is theirs but that a rule forbids now; `rule` is a key of `errors.rule`. */
  forbidden: { action: DossierAction; rule: string }[];
  checklist: ChecklistItem[];
  /** What would be promised if the dossier were accepted at this moment; null when there is no term. */
  promised: { dueAt: string; provisional: boolean } | null;
  specialists: { accountId: string; fullName: string; held: number }[];
  /** What is still owed, and the id of the taking that the form carries; null when there is nothing to take. */
  fee: { owedDong: number; takingId: string } | null;
  /** Where the dossier goes when this step is done. */
  next: { unitName: string; state: DossierState } | null;
  others: OptionsWithOthers;
  /** Under which decree the dossier was received, and the laws its procedure names: legal bases to offer. */
  regime: Regime;
  legalBasis: readonly string[];
  /** What the same person has asked for before; only while the dossier is to be accepted. */
  similar: SimilarDossier[];
  /** The date a new appointment made at this moment would promise; null when the law allows none. */
  newDueAt: string | null;
};

/** What somebody has prepared for the one who signs. */
export type DeskProposal = Omit<DossierProposal, "byAccountId"> & { byName: string };

/** One dossier as an officer who may see it works on it. */
export type DeskDossier = {
  id: string;
  version: number;
  code: string | null;
  reference: string;
  state: DossierState;
  procedureName: string;
  channel: Channel;
  ownerName: string;
  applicant: {
    name: string;
    personalId: string;
    phone: string | null;
    email: string | null;
    address: string;
  };
  /** Who filed it at the counter in the applicant's place, and by which right. */
  agent: { name: string; personalId: string; right: string; collects: boolean } | null;
  digitisation: Digitisation | null;
  /** What the National Portal calls the state; null for one that it is not told of. */
  nationalStatus: number | null;
  delivery: { method: string; address: string | null };
  fee: DossierFee;
  submittedAt: string;
  acceptedAt: string | null;
  dueAt: string | null;
  dueProvisional: boolean;
  clock: ClockReading;
  dueClock: DueClock | null;
  stepTimes: StepTimes | null;
  holder: { unitName: string; officerName: string | null; sinceAt: string; leaseUntilAt: string | null };
  pages: PresentedPage[];
  papers: DeskPaper[];
  officialPapers: DeskOfficialPaper[];
  timeline: DeskTimelineEntry[];
  parts: DeskPart[];
  /** What a unit of the reader still has to answer first; null for anybody not asked. */
  ownPart: { dueAt: string; clock: ClockReading } | null;
  supplementAsked: SupplementAsked | null;
  /** The draft of the result as kept, or a first text to start from. */
  draftResult: { outcome: "GRANTED" | "REFUSED"; title: string; body: string };
  draftKept: boolean;
  resultNumber: string | null;
  proposal: DeskProposal | null;
  acts: ActOptions;
};

/** What somebody else did while an officer was looking. */
export type Overtaken = { type: DossierEventType; actorName: string | null; at: string; state: DossierState };
