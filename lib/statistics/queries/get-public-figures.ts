import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { systemClock } from "@/lib/platform/clock/clock";
import { addCounts, NO_COUNTS, onTimeShare, shareOf } from "@/lib/statistics/domain/figure";
import type { PublicFiguresDto } from "@/lib/statistics/dto";
import { findFiguresTime } from "./find-figures-time";
import { sumFlow, sumOpen, sumSteps } from "./read-sums";

const PROVINCE = { agencies: { all: true, agencyIds: new Set<string>() }, procedureIds: null };

/** The province's totals of this year so far, for everybody (TT 32/2017/TT-BTTTT Art. 11). */
export async function getPublicFigures({ clock } = { clock: systemClock }): Promise<PublicFiguresDto> {
  const today = localDateOf(clock.now());
  const year = today.slice(0, 4);
  const period = { fromOn: `${year}-01-01`, toOn: today };
  const bounds = { today, nearDueUntilOn: today };
  const [asOf, flow, open, steps] = await Promise.all([
    findFiguresTime(),
    sumFlow(PROVINCE, period),
    sumOpen(PROVINCE, bounds),
    sumSteps(PROVINCE, "MONTH", period),
  ]);
  const counts = [...flow.values(), ...open.values()].reduce(addCounts, NO_COUNTS);
  const byMonth = new Map(steps.map((step) => [step.on, step]));
  return {
    asOf,
    year,
    received: counts["tiep-nhan"],
    receivedOnline: counts["truc-tuyen"],
    finished: counts["da-xong"],
    onTime: onTimeShare(counts),
    online: shareOf(counts["truc-tuyen"], counts["tiep-nhan"]),
    open: counts["dang-giai-quyet"],
    months: Array.from({ length: Number(today.slice(5, 7)) }, (_, index) => {
      const on = `${year}-${String(index + 1).padStart(2, "0")}-01`;
      return byMonth.get(on) ?? { on, received: 0, finished: 0, late: 0 };
    }),
  };
}
