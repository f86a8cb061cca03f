import type { Figure } from "@/lib/statistics/domain/figure";
import type { ReportPeriod } from "@/lib/statistics/domain/report-period";
import type { FigureFilters } from "@/lib/statistics/dto";

const FIGURES_PATH = "/dieu-hanh";
const LIST_PATH = "/dieu-hanh/danh-sach";

type Days = Pick<ReportPeriod, "fromOn" | "toOn">;
type Asked = Pick<FigureFilters, "period" | "level" | "unitId" | "alone" | "sectorId">;

/** Address of the figures as filtered, with what is to be different. */
export function figuresAddress(filters: Asked, change: { unitId?: string; allUnits?: boolean } = {}): string {
  const { unitId } = change;
  const query = queryOf(unitId === undefined ? filters : { ...filters, unitId, alone: false });
  if (change.allUnits) query.set("hang", "het");
  return `${FIGURES_PATH}?${query}`;
}

/**
 * Address of the list behind a number; of one unit without those below it when `unitId` is given, as the ranking
 * counts; of other `days`; after a row for the next page.
 */
export function figureListAddress(
  filters: Asked,
  figure: Figure,
  change: { unitId?: string; days?: Days; after?: string } = {},
): string {
  const { unitId, days } = change;
  const query = queryOf({
    ...filters,
    ...(unitId !== undefined && { unitId, alone: true }),
    ...(days && { period: { ...days, kind: "tu-chon" } }),
  });
  query.set("so", figure);
  if (change.after) query.set("sau", change.after);
  return `${LIST_PATH}?${query}`;
}

function queryOf({ period, level, unitId, alone, sectorId }: Asked): URLSearchParams {
  const query = new URLSearchParams({ ky: period.kind });
  if (period.kind === "tu-chon") {
    query.set("tu", period.fromOn);
    query.set("den", period.toOn);
  }
  if (level) query.set("cap", level);
  if (unitId) query.set("don-vi", unitId);
  if (unitId && alone) query.set("rieng", "co");
  if (sectorId) query.set("linh-vuc", sectorId);
  return query;
}
