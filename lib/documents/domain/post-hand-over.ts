import type { PaperHeader } from "@/lib/documents/domain/paper-header";

/**
 * Minutes of a hand-over between the office and the public post (biên bản giao nhận).
 * Law: Decision 45/2016/QĐ-TTg art. 7 (dossiers brought by the post) and art. 9 (results taken by it).
 */
export type PostHandOver = {
  kind: "POST_HAND_OVER";
  header: PaperHeader;
  number?: string;
  direction: "DOSSIERS_FROM_POST" | "RESULTS_TO_POST";
  office: { unitName: string; personName: string };
  post: { unitName: string; personName: string };
  /** Epoch ms. */
  handedAt: number;
  parcels: {
    /** None yet for a dossier that the post brings: it gets its code when it is accepted. */
    dossierCode?: string;
    /** Number of the slip or tracking number of the parcel. */
    slipNumber: string;
    /** The papers inside, counted. */
    content: string;
    partyName: string;
    partyAddress?: string;
    /** To be collected from the receiver, whole đồng. */
    collectDong?: number;
    /** What the count of a dossier from the post found missing; empty when everything was there. */
    missing?: string;
  }[];
};
