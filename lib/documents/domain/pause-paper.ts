import type { LocalDate } from "@/lib/calendar/domain/local-date";
import type { PaperGround, PaperLetter } from "@/lib/documents/domain/paper-letter";

/** Notice that the resolution waits on a ground of the law (thông báo tạm dừng); the clock stands meanwhile. */
export type PausePaper = PaperLetter &
  PaperGround & {
    kind: "PAUSE";
    /** Epoch ms. */
    receivedAt: number;
    /** The promised instant before the pause, epoch ms. */
    dueAt?: number;
    /** From when the clock stands, epoch ms. */
    pausedAt: number;
    /** The last day of the pause, when it is known. */
    expectedUntil?: LocalDate;
  };
