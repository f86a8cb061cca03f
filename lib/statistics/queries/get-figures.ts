import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { systemClock } from "@/lib/platform/clock/clock";
import {
  addCounts,
  type FigureCounts,
  NO_COUNTS,
  onTimeShare,
  shareOf,
} from "@/lib/statistics/domain/figure";
import { chartSteps } from "@/lib/statistics/domain/report-period";
import type { ChartStep, FiguresDto, RankedAgency } from "@/lib/statistics/dto";
import type { FiguresInput } from "@/lib/statistics/schemas/figures-input";
import { findFiguresTime } from "./find-figures-time";
import { readFigureDossiers } from "./read-figure-dossiers";
import { type FigureScope, readFigureScope } from "./read-figure-scope";
import { sumFlow, sumOpen, sumSteps } from "./read-sums";

const ATTENTION = 8;

/**
 * The figures of a leader's units for a period, from what the worker has rolled up; open dossiers as they stand
 * now. Throws `NotFoundError` for people without figures and for a unit that is not theirs.
 */
export async function getFigures(
  actor: Actor,
  input: FiguresInput,
  { clock = systemClock, locale }: { clock?: typeof systemClock; locale: string },
): Promise<FiguresDto> {
  const scope = await readFigureScope(actor, input, { clock }, locale);
  const { sums, filters, today, nearDueUntilOn } = scope;
  const { grain, starts } = chartSteps(filters.period);
  const [asOf, flow, open, steps, attention] = await Promise.all([
    findFiguresTime(),
    sumFlow(sums, filters.period),
    sumOpen(sums, { today, nearDueUntilOn }),
    sumSteps(sums, grain, filters.period),
    readFigureDossiers(scope, "qua-han", { take: ATTENTION }),
  ]);
  const byAgency = mergeCounts(flow, open);
  const counts = [...byAgency.values()].reduce(addCounts, NO_COUNTS);
  return {
    filters,
    asOf,
    today,
    nearDueUntilOn,
    counts,
    onTime: onTimeShare(counts),
    online: shareOf(counts["truc-tuyen"], counts["tiep-nhan"]),
    overdueAgencies: [...byAgency.values()].filter((each) => each["qua-han"] > 0).length,
    grain,
    chart: fillSteps(starts, steps),
    ranking: rank(byAgency, scope),
    attention,
  };
}

function mergeCounts(...parts: ReadonlyMap<string, FigureCounts>[]): Map<string, FigureCounts> {
  const merged = new Map<string, FigureCounts>();
  for (const part of parts) {
    for (const [agencyId, counts] of part) {
      merged.set(agencyId, addCounts(merged.get(agencyId) ?? NO_COUNTS, counts));
    }
  }
  return merged;
}

/** Steps of the chart without a gap. */
function fillSteps(starts: readonly string[], steps: readonly ChartStep[]): ChartStep[] {
  const known = new Map(steps.map((step) => [step.on, step]));
  return starts.map((on) => known.get(on) ?? { on, received: 0, finished: 0, late: 0 });
}

/** Who needs help first: most overdue, then most finished late, then the most work. */
function rank(byAgency: ReadonlyMap<string, FigureCounts>, { filters }: FigureScope): RankedAgency[] {
  const names = new Map(filters.units.map(({ value, label }) => [value, label]));
  return [...byAgency]
    .map(([agencyId, counts]) => ({
      agencyId,
      name: names.get(agencyId) ?? "",
      counts,
      onTime: onTimeShare(counts),
    }))
    .filter(({ counts }) => counts["tiep-nhan"] + counts["da-xong"] + counts["dang-giai-quyet"] > 0)
    .sort(
      (a, b) =>
        b.counts["qua-han"] - a.counts["qua-han"] ||
        b.counts["tre-han"] - a.counts["tre-han"] ||
        b.counts["tiep-nhan"] - a.counts["tiep-nhan"] ||
        a.name.localeCompare(b.name, "vi"),
    );
}
