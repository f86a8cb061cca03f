import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup, PaperParty, PaperReference } from "@/lib/documents/domain/paper-party";
import type { Regime } from "@/lib/dossiers/domain/regime";

/** How a component falls short: it is not there, not the right one or not right, or cannot be read. */
export type ComponentProblem = "MISSING" | "WRONG" | "ILLEGIBLE";

/** Where the answer is taken: on the applicant's own pages, or over the counter that received the dossier. */
export type SupplementPlace = { kind: "ONLINE" } | { kind: "COUNTER"; unitName: string; address?: string };

export type SupplementItem = {
  /** The component of the dossier that must be completed. */
  name: string;
  /** What is wrong with it; papers issued before it was kept do not say. */
  problem?: ComponentProblem;
  /** What to do with it. */
  instruction: string;
};

/** Request to complete a dossier (F02): everything that is missing, said once. */
export type SupplementPaper = {
  kind: "SUPPLEMENT";
  regime: Regime;
  header: PaperHeader;
  /** Number in the agency's register, when it keeps one. */
  number?: string;
  reference: PaperReference;
  lookup: PaperLookup;
  receivingUnitName: string;
  applicant: PaperParty;
  owner: { name: string; address?: string };
  requestContent: string;
  items: SupplementItem[];
  /** Papers issued before it was kept name the look-up instead. */
  answerAt?: SupplementPlace;
  reason: string;
  legalBasis?: string;
  /** Last day on which the answer is taken, local date `YYYY-MM-DD`. */
  answerBy?: string;
  officer: { name: string; phone?: string };
};
