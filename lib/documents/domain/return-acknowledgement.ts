import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup } from "@/lib/documents/domain/paper-party";

/** What the receiver of a result signs (giấy biên nhận trả kết quả). */
export type ReturnAcknowledgement = {
  kind: "RETURN_ACKNOWLEDGEMENT";
  header: PaperHeader;
  dossierCode: string;
  lookup: PaperLookup;
  requestContent: string;
  ownerName: string;
  results: { name: string; number?: string; copies: number }[];
  receiver: {
    name: string;
    idNumber?: string;
    /** What lets somebody other than the owner receive: "Giấy ủy quyền ngày 02/3/2026". */
    authorisation?: string;
  };
  /** Epoch ms. */
  returnedAt: number;
  officerName: string;
};
