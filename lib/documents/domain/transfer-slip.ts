import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup } from "@/lib/documents/domain/paper-party";

/**
 * Slip that goes with a dossier from one agency to another (phiếu chuyển xử lý).
 * Law: Decree 61/2018/NĐ-CP art. 19; Decree 118/2025/NĐ-CP.
 */
export type TransferSlip = {
  kind: "TRANSFER_SLIP";
  header: PaperHeader;
  number?: string;
  dossierCode: string;
  lookup: PaperLookup;
  fromName: string;
  toName: string;
  applicantName: string;
  requestContent: string;
  /** What the receiving agency is asked to do. */
  task: string;
  papers: { name: string; original: number; copy: number; electronic: number }[];
  /** Epoch ms. */
  sentAt: number;
  /** Until when it must be done, epoch ms. */
  dueAt?: number;
  officerName: string;
};
