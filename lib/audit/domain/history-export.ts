import type { DossierEventRecord } from "@/lib/dossiers/domain/dossier-event";
import type { DayStatement } from "./day-statement";

/** A published day with its signature (base64url). */
export type SignedDay = { statement: DayStatement; signature: string };

/** Where a dossier's hash of event `seq` stands in the tree of day `no`. */
export type HeadProof = { no: number; seq: number; index: number; path: string[] };

export type PublicKey = { id: string; publicKey: string };

/** An event as its reader may see it: with its payload, or with the hash of one that is withheld. */
export type ExportedEvent = Omit<DossierEventRecord, "dossierId" | "payload" | "salt"> & {
  prevHash: string;
  hash: string;
} & (Pick<DossierEventRecord, "payload" | "salt"> | { payloadHash: string });

/** What is published about the events of one dossier. */
export type HistoryProofs = {
  /** From the first day that holds an event of the dossier to the last, without gap. */
  days: SignedDay[];
  proofs: HeadProof[];
  keys: PublicKey[];
};

/** The file that `public/kiem-tra-lich-su.mjs` verifies. */
export type HistoryExport = HistoryProofs & {
  kind: "mot-cua/history-export/1";
  dossierId: string;
  events: ExportedEvent[];
};
