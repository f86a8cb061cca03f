import type { IdentityAct } from "./domain/identity-act";
import type { PersonalIdWarning } from "./domain/personal-id";

/** What a person sees of the own account. */
export type OwnProfile = {
  kind: "CITIZEN" | "OFFICER";
  fullName: string;
  loginName: string;
  personalId: string | null;
  birthOn: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  openSessions: number;
  warnings: readonly PersonalIdWarning[];
};

/** One line of the list of officers. */
export type OfficerRow = {
  id: string;
  fullName: string;
  loginName: string;
  state: "active" | "noPassword" | "inactive";
  posts: readonly { role: string; unitName: string }[];
};

export type OfficerPage = { rows: readonly OfficerRow[]; nextAfter: string | null };

/** An officer as an administrator sees them; `may…` say what this administrator may do. */
export type OfficerDetail = {
  id: string;
  fullName: string;
  loginName: string;
  phone: string | null;
  email: string | null;
  active: boolean;
  hasPassword: boolean;
  mayManageAccount: boolean;
  /** When the account was closed and reopened, newest first; instants are ISO strings. */
  changes: readonly {
    id: string;
    kind: "CLOSED" | "REOPENED";
    at: string;
    byName: string | null;
    reason: string | null;
  }[];
  posts: readonly {
    id: string;
    role: string;
    unitName: string;
    validFrom: string;
    validTo: string | null;
    mayEnd: boolean;
  }[];
};

/** One arrangement for an absence, now or later. */
export type StandInRow = {
  id: string;
  absentName: string;
  standInName: string;
  fromOn: string;
  toOn: string;
  reason: string;
  /** None is every procedure. */
  procedureIds: readonly string[];
  excludedActions: readonly string[];
  mayEnd: boolean;
  /** The reader stands in. */
  mine: boolean;
};

/** What an officer needs to arrange absences. */
export type AbsenceDesk = {
  absents: readonly { id: string; fullName: string }[];
  colleagues: readonly { id: string; fullName: string; unitName: string }[];
  standIns: readonly StandInRow[];
};

/** What an officer is shown of an account opened at the counter; the slip is nowhere else. */
export type CounterAccount = { outcome: "EXISTS" } | { outcome: "OPENED" | "NEW_LINK"; slip: ActivationSlip };

/** What an administrator is shown of an officer's new link; it is nowhere else. */
export type OfficerSlip = { slip: ActivationSlip; fullName: string; loginName: string };

export type ActivationSlip = { address: string; expiresAt: string; code: { size: number; path: string } };

/** What an officer did with the reader's identity number at a counter. */
export type IdentityRecordRow = { id: string; at: Date; unitName: string; act: IdentityAct };

/** The same as an auditor sees it: the officer by name, of the person four digits. */
export type AuditedIdentityRecord = {
  id: string;
  at: string;
  officerName: string;
  loginName: string;
  unitName: string;
  act: IdentityAct;
  person: string;
};

export type AuditedIdentityPage = { rows: readonly AuditedIdentityRecord[]; nextBefore: string | null };
