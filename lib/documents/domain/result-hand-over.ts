import type { PaperHeader } from "@/lib/documents/domain/paper-header";

/** Results that a unit gives to the counter in one go (phiếu bàn giao kết quả), signed by both. */
export type ResultHandOver = {
  kind: "RESULT_HAND_OVER";
  header: PaperHeader;
  number?: string;
  giver: { unitName: string; personName: string };
  receiver: { unitName: string; personName: string };
  /** Epoch ms. */
  handedAt: number;
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
