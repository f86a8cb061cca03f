import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup, PaperParty, PaperReference } from "@/lib/documents/domain/paper-party";
import type { Regime } from "@/lib/dossiers/domain/regime";

export type SupplementItem = {
  /** The component of the dossier that must be completed. */
  name: string;
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
  reason: string;
  legalBasis?: string;
  /** Last day on which the answer is taken, local date `YYYY-MM-DD`. */
  answerBy?: string;
  officer: { name: string; phone?: string };
};
