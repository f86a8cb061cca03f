import type { LocalDate } from "@/lib/calendar/domain/local-date";
import type { PaperLetter } from "@/lib/documents/domain/paper-letter";

/** Notice of a tax or land payment that must be made before the result (thông báo nghĩa vụ tài chính). */
export type ObligationPaper = PaperLetter & {
  kind: "OBLIGATION";
  /** Epoch ms. */
  receivedAt: number;
  /** From when the clock stands, epoch ms. */
  clockStoppedAt: number;
  items: { name: string; amountDong: number; note?: string }[];
  legalBasis: string;
  nextStep: string;
  payBy?: LocalDate;
  /** Account to pay into, when it is not paid at a counter. */
  account?: { holder: string; number: string; bank: string; transferText: string };
};
