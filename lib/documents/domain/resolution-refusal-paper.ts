import type { CountedPaper, PaperGround, PaperLetter } from "@/lib/documents/domain/paper-letter";

/**
 * Refusal to resolve (F03, second variety): the answer after appraisal when the conditions are not met; the dossier
 * ends in `REFUSED_RESULT`.
 * Law: Decree 61/2018/NĐ-CP art. 19; Decree 118/2025/NĐ-CP; form 03 of both circulars.
 */
export type ResolutionRefusalPaper = PaperLetter &
  PaperGround & {
    kind: "RESOLUTION_REFUSAL";
    /** Epoch ms. */
    receivedAt: number;
    /** The promised instant, epoch ms; absent for a procedure without a term. */
    dueAt?: number;
    /** Originals given back with it. */
    papersReturned: CountedPaper[];
  };
