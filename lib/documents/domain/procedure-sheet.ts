export type SheetComponent = { name: string; original: number; copy: number; note?: string };

export type SheetFee = { name: string; amountDong: number; note?: string };

/** The procedure page of the portal as a paper to carry, A4: what to bring, where to go, how long, how much. */
export type ProcedureSheet = {
  kind: "PROCEDURE_SHEET";
  portalName: string;
  /** Epoch ms. */
  printedAt: number;
  /** Full address of the page; the QR code leads there. */
  pageUrl: string;
  code: string;
  name: string;
  sectorName: string;
  audience: string[];
  whereToFile: string[];
  channels: string[];
  components: SheetComponent[];
  setCount: number;
  /** The time limit in words, as the procedure was published. */
  termText: string;
  fees: SheetFee[];
  steps: string[];
  results: string[];
  legalBasis: string[];
  hotline?: string;
};
