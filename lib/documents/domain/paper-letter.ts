import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup, PaperParty, PaperReference } from "@/lib/documents/domain/paper-party";
import type { PaperSigner } from "@/lib/documents/domain/paper-signer";
import type { Regime } from "@/lib/dossiers/domain/regime";

/** What every numbered and signed paper about one dossier has. */
export type PaperLetter = {
  /** The regime the dossier was received under; it chooses the form. */
  regime: Regime;
  header: PaperHeader;
  /** Number and symbol given by the clerk: "15/UBND-XL". Absent prints room for it. */
  number?: string;
  reference: PaperReference;
  lookup: PaperLookup;
  applicant: PaperParty;
  /** Name of the procedure asked for. */
  requestContent: string;
  hotline?: string;
  /** Who gets a copy, without the addressee's own line: "Lưu: VT". */
  recipients: string[];
  signer: PaperSigner;
};

/** Why the administration decided against going on; kept with the paper as the event that caused it states it. */
export type PaperGround = {
  /** Coded reason of the event; for figures and look-ups, not printed. */
  reasonCode: string;
  reason: string;
  legalBasis: string;
  /** What the applicant can do now, in plain words. */
  nextStep: string;
};

/** One kind of paper handed over or back, and how many of it. */
export type CountedPaper = { name: string; count: number };
