import type { Channel } from "@/lib/procedures/domain/channel";
import type { BulkAction } from "./bulk-action";
import type { ClockReading } from "./clock-reading";
import type { DossierProposal } from "./dossier-projection";
import type { DossierState } from "./dossier-state";
import type { Queue, QueueCounts } from "./queue";

/** One dossier in an officer's list; the identity number only masked. */
export type QueueRow = {
  id: string;
  /** The dossier code, or before acceptance the temporary reference. */
  code: string;
  ownerName: string;
  maskedPersonalId: string;
  procedureName: string;
  state: DossierState;
  channel: Channel;
  holderName: string | null;
  /** The absent colleague for whom the officer does this work; null when it is not such work. */
  absentName: string | null;
  /** The clock of the dossier; among parts that of the part asked of the desk. */
  clock: ClockReading;
  partDueAt: string | null;
  version: number;
  /** What this officer may do with it together with others. */
  acts: readonly BulkAction[];
  /** An officer asked the applicant something. */
  waitsForAnswer: boolean;
  /** The applicant wrote since anybody of the office looked. */
  unread: boolean;
  /** What waits for the decision of the one who signs. */
  proposed: DossierProposal["kind"] | null;
  folderPlace: string | null;
  stepDueAt: string | null;
  submittedAt: string;
};

/** An officer's desk at one moment. */
export type QueuePage = {
  at: string;
  queue: Queue;
  counts: QueueCounts;
  /** Of which procedures, each in the edition it is resolved by, anything is open here. */
  procedureVersionIds: string[];
  rows: QueueRow[];
  /** Cursor of the following page, null on the last. */
  next: string | null;
  /** `TOO_SHORT` when the search text cannot be searched. */
  search: "NONE" | "DONE" | "TOO_SHORT";
};
