import type { PaperRegime } from "@/lib/documents/domain/paper-form";
import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type {
  PaperChannel,
  PaperLookup,
  PaperParty,
  PaperReference,
} from "@/lib/documents/domain/paper-party";

/** Refusal (F03): at reception, or of the resolution after appraisal. */
export type RefusalPaper = {
  kind: "REFUSAL";
  regime: PaperRegime;
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
