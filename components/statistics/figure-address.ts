import type { Figure } from "@/lib/statistics/domain/figure";
import type { FigureFilters } from "@/lib/statistics/dto";

const FIGURES_PATH = "/dieu-hanh";
const LIST_PATH = "/dieu-hanh/danh-sach";

type Asked = Pick<FigureFilters, "period" | "level" | "unitId" | "sectorId">;

/** Address of the figures as filtered, with what is to be different. */
export function figuresAddress(filters: Asked, change: { unitId?: string; allUnits?: boolean } = {}): string {
  const query = queryOf(filters, change.unitId);
  if (change.allUnits) query.set("hang", "het");
  return `${FIGURES_PATH}?${query}`;
}

/** Address of the list behind a number; of one unit when `unitId` is given; after a row for the next page. */
export function figureListAddress(
  filters: Asked,
  figure: Figure,
  change: { unitId?: string; after?: string } = {},
): string {
  const query = queryOf(filters, change.unitId);
  query.set("so", figure);
  if (change.after) query.set("sau", change.after);
  return `${LIST_PATH}?${query}`;
}

function queryOf({ period, level, unitId, sectorId }: Asked, otherUnitId?: string): URLSearchParams {
  const query = new URLSearchParams({ ky: period.kind });
  if (period.kind === "tu-chon") {
    query.set("tu", period.fromOn);
    query.set("den", period.toOn);
  }
  if (level) query.set("cap", level);
  const unit = otherUnitId ?? unitId;
  if (unit) query.set("don-vi", unit);
  if (sectorId) query.set("linh-vuc", sectorId);
  return query;
}
