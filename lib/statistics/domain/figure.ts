/** The numbers of the leaders' page that open a list; names as they stand in addresses. */
export const FIGURES = [
  "tiep-nhan",
  "truc-tuyen",
  "tai-quay",
  "buu-chinh",
  "da-xong",
  "truoc-han",
  "dung-han",
  "tre-han",
  "kip-han",
  "dang-giai-quyet",
  "con-han",
  "sap-den-han",
  "qua-han",
  "da-rut",
  "tu-choi",
  "xin-loi",
] as const;

export type Figure = (typeof FIGURES)[number];

export type FigureCounts = Record<Figure, number>;

/**
 * What a figure counts by: acceptance, end or apology within the period, or being open now whatever the period. There
 * is one apology at most in the life of a dossier.
 */
export type FigureBasis = "ACCEPTED" | "ENDED" | "APOLOGIZED" | "OPEN";

const BASIS: Record<Figure, FigureBasis> = {
  "tiep-nhan": "ACCEPTED",
  "truc-tuyen": "ACCEPTED",
  "tai-quay": "ACCEPTED",
  "buu-chinh": "ACCEPTED",
  "da-xong": "ENDED",
  "truoc-han": "ENDED",
  "dung-han": "ENDED",
  "tre-han": "ENDED",
  "kip-han": "ENDED",
  "dang-giai-quyet": "OPEN",
  "con-han": "OPEN",
  "sap-den-han": "OPEN",
  "qua-han": "OPEN",
  "da-rut": "ENDED",
  "tu-choi": "ENDED",
  "xin-loi": "APOLOGIZED",
};

export function basisOf(figure: Figure): FigureBasis {
  return BASIS[figure];
}

export const NO_COUNTS: FigureCounts = Object.fromEntries(
  FIGURES.map((figure) => [figure, 0]),
) as FigureCounts;

export function addCounts(a: FigureCounts, b: FigureCounts): FigureCounts {
  return Object.fromEntries(FIGURES.map((figure) => [figure, a[figure] + b[figure]])) as FigureCounts;
}

/** A share between 0 and 1; null when there is nothing to share. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Share of finished dossiers that were not late; null when none was finished. */
export function onTimeShare(counts: FigureCounts): number | null {
  return shareOf(counts["kip-han"], counts["da-xong"]);
}

/** A percentage of fewer dossiers than this says little: it is shown grey. */
export const FEW = 5;
