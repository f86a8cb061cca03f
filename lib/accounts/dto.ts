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
  posts: readonly {
    id: string;
    role: string;
    unitName: string;
    validFrom: string;
    validTo: string | null;
    mayEnd: boolean;
  }[];
};
