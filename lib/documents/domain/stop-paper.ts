import type { LocalDate } from "@/lib/calendar/domain/local-date";
import type { CountedPaper, PaperGround, PaperLetter } from "@/lib/documents/domain/paper-letter";

/** What made the resolution stop. Instants in epoch ms. */
export type StopGround =
  | { kind: "REQUEST"; askedAt: number }
  | { kind: "SUPPLEMENT_EXPIRED"; askedAt: number; answerBy: LocalDate }
  | { kind: "OTHER" };

/** What happens to money already paid. */
export type FeeSettlement =
  | { kind: "NOTHING_PAID" }
  | { kind: "REFUND"; amountDong: number; how: string }
  | { kind: "KEPT"; amountDong: number; why: string };

/**
 * Notice that the resolution of a dossier stops without a result. Form 05 of Circular 03/2025/TT-VPCP. Circular
 * 01/2018/TT-VPCP has no form for it, so a dossier of that regime gets a plain notice under Decree 30/2020/NĐ-CP
 * with the same facts and no form number.
 * Law: Decree 118/2025/NĐ-CP art. 21.
 */
export type StopPaper = PaperLetter &
  PaperGround & {
    kind: "STOP";
    /** When the dossier was received, or submitted if it never was. Epoch ms. */
    receivedAt: number;
    ground: StopGround;
    /** The step the dossier was at, in words: "Đang thẩm định". */
    stageAtStop: string;
    papersReturned: CountedPaper[];
    feeSettlement: FeeSettlement;
  };
