import type { ProcessDifference } from "./domain/compare-processes";
import type { ConditionField } from "./domain/condition-field";
import type { Process, ProcessStep } from "./domain/process";
import type { ProcessDefect } from "./domain/process-defect";
import type { UnitOptions } from "./domain/unit-options";

/** A procedure version with its process, in the list of administrators. */
export type ProcessRow = {
  procedureVersionId: string;
  code: string;
  name: string;
  /** Number of the version that applies today; null when none does. */
  version: number | null;
  versionCount: number;
  hasDraft: boolean;
  openDossiers: number;
};

export type VersionState = "inForce" | "coming" | "ended" | "neverApplied";

export type ProcessVersionRow = {
  id: string;
  version: number;
  state: VersionState;
  validFrom: string;
  validTo: string | null;
  decisionNumber: string | null;
  publishedAt: string | null;
  publishedByName: string | null;
  openDossiers: number;
  process: Process;
  /** From the version before; null for the first. */
  differences: ProcessDifference[] | null;
};

export type MoveReasonCount = { reason: string; dossiers: number };

export type ProcessMoveRow = {
  id: string;
  fromVersion: number;
  toVersion: number;
  orderedByName: string;
  orderedAt: string;
  finished: boolean;
  waiting: number;
  moved: number;
  stayed: MoveReasonCount[];
  takesBack: boolean;
  /** Done, moved something, and not taken back yet. */
  mayTakeBack: boolean;
};

export type ProcessPage = {
  procedureVersionId: string;
  code: string;
  name: string;
  /** Newest first. */
  versions: ProcessVersionRow[];
  draft: {
    id: string;
    version: number;
    changedByName: string;
    changedAt: string;
    differences: ProcessDifference[];
  } | null;
  moves: ProcessMoveRow[];
  units: UnitOptions;
  fields: ConditionField[];
};

/** Everything the editor of a draft works with. */
export type ProcessDraftPage = {
  procedureVersionId: string;
  code: string;
  name: string;
  draftId: string;
  version: number;
  basedOnVersion: number;
  process: Process;
  published: Process;
  fields: ConditionField[];
  limitHours: number | null;
  units: UnitOptions;
  /** What the whole proof found in the draft as it is stored. */
  defects: ProcessDefect[];
  today: string;
};

/** What a move would do to the dossiers at one step. */
export type MovePreviewRow = {
  step: ProcessStep;
  dossiers: number;
  to: ProcessStep | null;
  stays: string | null;
};

export type MovePreview = {
  fromVersion: number;
  toVersion: number;
  dossiers: number;
  /** How many of them would be moved. */
  movable: number;
  rows: MovePreviewRow[];
};
