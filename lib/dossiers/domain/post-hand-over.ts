import type { DossierState } from "./dossier-state";

/** What became of one dossier that was to go with the post in one act. */
export type PostOutcome = {
  dossierId: string;
  /** Its code; null for one that is out of sight. */
  code: string | null;
  trackingNumber: string;
} & (
  | { kind: "HANDED_OVER" }
  /** Somebody was faster: it is no longer as the officer saw it. */
  | { kind: "OVERTAKEN" }
  /** A key of the `errors` catalogue says why not. */
  | { kind: "REFUSED"; messageKey: string }
);

/** One act of giving results to the post; without minutes when nothing could go. */
export type HandedToPost = { handOverId: string | null; outcomes: PostOutcome[] };

/** One slip of a delivery by the post, and what became of the dossier that it brought. */
export type PostSlip = {
  place: number;
  slipNumber: string;
  senderName: string;
  procedureName: string;
  /** What the count found missing; null when everything was there. */
  missing: string | null;
  /** Null until an officer has entered it. */
  dossier: PostedDossier | null;
};

/** What the postal worker tells the sender about a dossier they brought (QĐ 45/2016/QĐ-TTg Art. 7.5). */
export type PostedDossier = {
  id: string;
  code: string | null;
  reference: string;
  state: DossierState;
  dueAt: string | null;
  /** The receipt (F01) last issued. */
  receiptId: string | null;
};

/** One delivery of dossiers by the post, as its minutes say. */
export type PostDelivery = {
  id: string;
  postWorker: string;
  officerName: string;
  unitName: string;
  handedAt: string;
  slips: PostSlip[];
};

/** One line of the day that an office and the post compare. */
export type PostDayLine = {
  at: string;
  dossierId: string;
  code: string;
  trackingNumber: string | null;
  receiver: string;
  /** Who signed for it, or why it was not delivered. */
  remark: string | null;
};

/** A day of an office with the post: results handed over, delivered, and not delivered. */
export type PostDay = {
  on: string;
  handedOver: PostDayLine[];
  delivered: PostDayLine[];
  failed: PostDayLine[];
};

/** A delivery by the post of which dossiers are still to be entered. */
export type OpenDelivery = { id: string; postWorker: string; handedAt: string; waiting: number };
