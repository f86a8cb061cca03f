import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { CountedPaper } from "@/lib/documents/domain/paper-letter";
import type { PaperLookup } from "@/lib/documents/domain/paper-party";
import type { Regime } from "@/lib/dossiers/domain/regime";

/** An act in the system in the place of a signature by hand: who, when, and the event of the dossier that shows it. */
export type ElectronicSignature = {
  userName: string;
  /** Epoch ms. */
  at: number;
  /** Hash of the event in the dossier's chain, hexadecimal; its first twelve digits are printed. */
  eventHash: string;
};

export type ControlSheetRow = {
  fromName: string;
  toName: string;
  given: ElectronicSignature;
  /** Absent while the other side has not taken it over. */
  received?: ElectronicSignature;
  /** How the step that gave the dossier away kept its time; absent for a step without one. */
  outcome?: "EARLY" | "ON_TIME" | "LATE";
  note?: string;
};

/**
 * Control sheet (form 05 of Circular 01/2018/TT-VPCP, form 06 of Circular 03/2025/TT-VPCP): a row for each hand-over,
 * in the order they happened.
 */
export type ControlSheet = {
  kind: "CONTROL_SHEET";
  regime: Regime;
  header: PaperHeader;
  dossierCode: string;
  lookup: PaperLookup;
  requestContent: string;
  resolvingAgencyName: string;
  coordinatingAgencyNames: string[];
  /** Sheets of paper and files; without `electronic`, as sheets were frozen earlier, `count` tells of either kind. */
  components: (CountedPaper & { electronic?: number })[];
  /** Epoch ms. */
  receivedAt: number;
  /** Epoch ms; absent for a procedure without a term. */
  dueAt?: number;
  rows: ControlSheetRow[];
};
