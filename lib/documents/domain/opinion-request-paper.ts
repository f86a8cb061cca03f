import type { PaperLetter } from "@/lib/documents/domain/paper-letter";

/** Letter that asks another agency for its opinion (công văn lấy ý kiến). */
export type OpinionRequestPaper = PaperLetter & {
  kind: "OPINION_REQUEST";
  toName: string;
  /** What is asked. */
  question: string;
  legalBasis?: string;
  /** Papers sent along. */
  attachments: string[];
  /** Until when the answer is awaited, epoch ms. */
  answerBy: number;
  contact?: { name: string; phone?: string };
};
