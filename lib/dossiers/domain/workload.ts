import type { RuleKind } from "./choose-assignee";

/** What one specialist holds in a unit. */
export type OfficerLoad = {
  accountId: string;
  fullName: string;
  open: number;
  overdue: number;
  /** Last day of an absence of today. */
  absentUntilOn: string | null;
};

/** How a unit shares incoming work; without a procedure the rule is for all. */
export type RuleInForce = {
  id: string;
  kind: RuleKind;
  procedureId: string | null;
  procedureName: string | null;
  excludedAccountIds: string[];
  excludedNames: string[];
};

/** One unit's work as its head shares it out. */
export type Workload = {
  units: { id: string; name: string }[];
  unit: { id: string; name: string } | null;
  officers: OfficerLoad[];
  /** Dossiers that nobody has taken yet. */
  waiting: number;
  rules: RuleInForce[];
  procedures: { id: string; name: string }[];
};
