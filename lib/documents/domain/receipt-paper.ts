import type { Term } from "@/lib/calendar/domain/term";
import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperChannel, PaperLookup, PaperParty } from "@/lib/documents/domain/paper-party";
import type { Regime } from "@/lib/dossiers/domain/regime";

/** One row of the table of papers handed in; each number counts sheets of that kind. */
export type ReceivedComponent = {
  name: string;
  original: number;
  certified: number;
  photo: number;
  electronic: number;
};

export type ResultDelivery =
  | { kind: "COUNTER"; place: string }
  | { kind: "POST"; address: string }
  | { kind: "ONLINE" };

export type PaperFee = { amountDong: number; status: "PAID" | "UNPAID" | "EXEMPT" };

/** Receipt and appointment slip (F01): made at reception, and made again when a supplement restarts the clock. */
export type ReceiptPaper = {
  kind: "RECEIPT";
  regime: Regime;
  header: PaperHeader;
  dossierCode: string;
  lookup: PaperLookup;
  receivingUnitName: string;
  /** The agency that resolves it, when it is another than the one that received it. */
  resolvingAgencyName?: string;
  channel: PaperChannel;
  applicant: PaperParty;
  /** Who filed it in the applicant's place, and by which right. */
  agent?: { name: string; right: string };
  owner: { name: string; address?: string };
  /** Name of the procedure asked for. */
  requestContent: string;
  components: ReceivedComponent[];
  setCount: number;
  term: Term;
  /** Epoch ms. */
  receivedAt: number;
  /** The promised instant, epoch ms. */
  dueAt: number;
  /** The holidays of its year are not announced yet, and may still move it. */
  dueProvisional?: boolean;
  delivery: ResultDelivery;
  fee?: PaperFee;
  hotline?: string;
  /** The receipt that this one takes the place of. Instants in epoch ms. */
  replaces?: { issuedAt: number; dueAt: number };
  officerName: string;
};
