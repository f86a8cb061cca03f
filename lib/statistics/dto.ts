import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { FigureCounts } from "./domain/figure";
import type { PeriodKind, PeriodProblem } from "./domain/report-period";

export type Choice = { value: string; label: string };

/** What the figures were asked for, and what else can be asked for. */
export type FigureFilters = {
  period: { kind: PeriodKind; fromOn: string; toOn: string };
  level: string;
  /** What was asked for and cannot be: a period, with its dates as typed, and a level that there is none of. */
  refused: { period: (PeriodProblem & { fromOn: string; toOn: string }) | null; level: string | null };
  unitId: string;
  /** The unit without those below it. */
  alone: boolean;
  sectorId: string;
  levels: Choice[];
  units: Choice[];
  sectors: Choice[];
};

export type RankedAgency = { agencyId: string; name: string; counts: FigureCounts; onTime: number | null };

export type ChartStep = { on: string; received: number; finished: number; late: number };

export type FiguresDto = {
  filters: FigureFilters;
  /** When the worker last brought the figures up to date; null before the first time. */
  asOf: Date | null;
  today: string;
  /** Open dossiers due up to this local date are near due. */
  nearDueUntilOn: string;
  counts: FigureCounts;
  onTime: number | null;
  online: number | null;
  overdueAgencies: number;
  grain: "DAY" | "MONTH";
  chart: ChartStep[];
  ranking: RankedAgency[];
  attention: FigureDossier[];
};

/** A dossier behind a number: nothing about the person. */
export type FigureDossier = {
  id: string;
  code: string;
  procedureName: string;
  agencyName: string;
  holderUnitName: string;
  state: DossierState;
  acceptedOn: string | null;
  dueOn: string | null;
  endedOn: string | null;
};

export type FigureListDto = {
  filters: FigureFilters;
  asOf: Date | null;
  total: number;
  rows: FigureDossier[];
  /** Where the next page begins; null at the end. */
  next: string | null;
};

export type PublicMonth = { on: string; received: number; finished: number; late: number };

export type PublicFiguresDto = {
  asOf: Date | null;
  year: string;
  received: number;
  receivedOnline: number;
  finished: number;
  onTime: number | null;
  online: number | null;
  open: number;
  months: PublicMonth[];
};
