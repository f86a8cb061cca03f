import type { HandOverSigning } from "@/lib/documents/domain/hand-over-signing";
import type { PaperHeader } from "@/lib/documents/domain/paper-header";

/** Results that a unit gives to the counter in one go (phiếu bàn giao kết quả), signed by both. */
export type ResultHandOver = HandOverSigning & {
  kind: "RESULT_HAND_OVER";
  header: PaperHeader;
  entries: {
    dossierCode: string;
    requestContent: string;
    /** Name and number of the result: "Giấy khai sinh số 15/2026". */
    resultName: string;
    ownerName: string;
    ownerAddress?: string;
    /** A fee is still to be taken before the result is given out. */
    feeDue: boolean;
    byPost: boolean;
  }[];
};
