import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type {
  PaperChannel,
  PaperLookup,
  PaperParty,
  PaperReference,
} from "@/lib/documents/domain/paper-party";
import type { Regime } from "@/lib/dossiers/domain/regime";

/** Refusal (F03): at reception, or of the resolution after appraisal. */
export type RefusalPaper = {
  kind: "REFUSAL";
  regime: Regime;
  header: PaperHeader;
  number?: string;
  stage: "RECEPTION" | "RESOLUTION";
  reference: PaperReference;
  lookup: PaperLookup;
  receivingUnitName: string;
  channel: PaperChannel;
  /** Epoch ms. */
  submittedAt: number;
  applicant: PaperParty;
  requestContent: string;
  reason: string;
  legalBasis?: string;
  hotline?: string;
  officerName: string;
};
