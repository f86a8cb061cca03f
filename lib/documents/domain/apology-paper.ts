import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { PaperLetter } from "@/lib/documents/domain/paper-letter";

/**
 * Apology with a new date (F04), once per dossier and at least one day before the promised one.
 * Law: Decree 61/2018/NĐ-CP art. 19; Decree 118/2025/NĐ-CP; form 04 of both circulars.
 */
export type ApologyPaper = PaperLetter & {
  kind: "APOLOGY";
  sectorName: string;
  /** Epoch ms. */
  receivedAt: number;
  /** The date that cannot be kept, epoch ms. */
  originalDueAt: number;
  /** Epoch ms. */
  newDueAt: number;
  /** The holidays of its year are not announced yet, and may still move it. */
  newDueProvisional?: boolean;
  reason: string;
  legalBasis?: string;
};

/** Whether the paper was made after the promised day was over; such a paper is marked as late on every page. */
export function isLateApology(paper: Pick<ApologyPaper, "header" | "originalDueAt">): boolean {
  return localDateOf(new Date(paper.header.issuedAt)) > localDateOf(new Date(paper.originalDueAt));
}
