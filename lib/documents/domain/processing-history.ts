import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup } from "@/lib/documents/domain/paper-party";

/** What happened to a dossier until the moment of printing (quá trình xử lý), A4; not frozen. */
export type ProcessingHistory = {
  kind: "PROCESSING_HISTORY";
  header: PaperHeader;
  dossierCode: string;
  lookup: PaperLookup;
  requestContent: string;
  ownerName: string;
  /** Instants in epoch ms. */
  steps: {
    at: number;
    /** Person and unit: "Hoàng Thị Bích – Bộ phận Một cửa". */
    handler: string;
    action: string;
    receiver?: string;
    dueAt?: number;
  }[];
};
