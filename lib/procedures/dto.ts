import type { Subject } from "@/lib/procedures/domain/subject";
import type { ProcedureContent } from "./schemas/procedure-content";

/** One line of the catalogue. */
export type ProcedureRow = {
  code: string;
  name: string;
  sectorName: string;
  levelCodes: string[];
  subjects: Subject[];
  /** Can be filed on this portal. */
  fileable: boolean;
  needsReview: boolean;
};

export type ProcedureSearch = {
  rows: ProcedureRow[];
  total: number;
  page: number;
  pageCount: number;
  /** Nothing held every word; these are the nearest. */
  approximate: boolean;
};

/** What the catalogue can be narrowed by, with how many procedures each choice leaves. */
export type CatalogueFilters = {
  levels: { code: string; name: { vi: string; en: string }; count: number }[];
  sectors: { slug: string; name: string; count: number }[];
  subjects: { code: Subject; count: number }[];
};

/** Everything on the page of a procedure. */
export type ProcedurePage = ProcedureRow & {
  decisionNumber: string | null;
  validFrom: string;
  levels: { vi: string; en: string }[];
  content: ProcedureContent;
  /** Agencies of this province that resolve it; empty when the process is not set up. */
  competentUnits: { name: string; address: string | null; phone: string | null }[];
};
