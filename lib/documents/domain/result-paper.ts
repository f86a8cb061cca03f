import type { PaperHeader } from "@/lib/documents/domain/paper-header";
import type { PaperLookup } from "@/lib/documents/domain/paper-party";

/** A piece of a result's text, in the order it is read. */
export type ResultBlock =
  | { kind: "HEADING"; text: string }
  | { kind: "PARAGRAPH"; text: string }
  | { kind: "FIELD"; label: string; value?: string }
  | { kind: "TABLE"; columns: string[]; rows: string[][] };

/** The document that answers the request, A4. A draft carries a watermark, and neither number nor date. */
export type ResultPaper = {
  kind: "RESULT";
  state: "DRAFT" | "ISSUED";
  header: PaperHeader;
  /** Number and symbol: "15/QĐ-UBND". Absent in a draft. */
  number?: string;
  dossierCode: string;
  lookup: PaperLookup;
  /** Kind of document: "Giấy xác nhận tình trạng hôn nhân". */
  title: string;
  /** One line on what it is about. */
  subject?: string;
  /** Legal grounds, each one a paragraph. */
  grounds: string[];
  blocks: ResultBlock[];
  recipients: string[];
  /** "TM. Ủy ban nhân dân", "Chủ tịch": one line each, then the name. */
  signer: { titles: string[]; name: string };
};
