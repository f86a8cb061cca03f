import type { HandOverSigning } from "@/lib/documents/domain/hand-over-signing";
import type { PaperHeader } from "@/lib/documents/domain/paper-header";

/**
 * Paper folders that one unit gives to another in one go (phiếu bàn giao hồ sơ), signed by both.
 * Law: Decree 61/2018/NĐ-CP art. 18 and 20.
 */
export type FolderHandOver = HandOverSigning & {
  kind: "FOLDER_HAND_OVER";
  header: PaperHeader;
  entries: {
    dossierCode: string;
    requestContent: string;
    ownerName: string;
    /** Sheets handed in, all papers of the dossier together. */
    original: number;
    certified: number;
    copy: number;
    /** Until when the dossier is promised, epoch ms. */
    dueAt?: number;
    note?: string;
  }[];
};
