import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { systemClock } from "@/lib/platform/clock/clock";
import { basisOf } from "@/lib/statistics/domain/figure";
import type { FigureListDto } from "@/lib/statistics/dto";
import type { FigureListInput } from "@/lib/statistics/schemas/figures-input";
import { findFiguresTime } from "./find-figures-time";
import { keysetOf, readFigureDossiers } from "./read-figure-dossiers";
import { readFigureScope } from "./read-figure-scope";
import { sumFlow, sumOpen } from "./read-sums";

export const PAGE_SIZE = 50;

/**
 * One page of the dossiers behind a number, and the number itself as the figures have it. Throws `NotFoundError`
 * for people without figures and for a unit that is not theirs.
 */
export async function listFigureDossiers(
  actor: Actor,
  input: FigureListInput,
  { clock = systemClock, locale }: { clock?: typeof systemClock; locale: string },
): Promise<FigureListDto> {
  const scope = await readFigureScope(actor, input, { clock }, locale);
  const sums =
    basisOf(input.so) === "OPEN" ? sumOpen(scope.sums, scope) : sumFlow(scope.sums, scope.filters.period);
  const [asOf, counted, rows] = await Promise.all([
    findFiguresTime(),
    sums,
    readFigureDossiers(scope, input.so, { after: input.sau, take: PAGE_SIZE + 1 }),
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    filters: scope.filters,
    asOf,
    total: [...counted.values()].reduce((sum, counts) => sum + counts[input.so], 0),
    rows: shown,
    next: rows.length > PAGE_SIZE && last ? keysetOf(input.so, last) : null,
  };
}
