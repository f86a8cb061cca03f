import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { addWorkingMinutes } from "@/lib/calendar/domain/working-time";
import type { ProcessStep } from "./process";

/**
 * When each step is planned to be done if the first begins at `startAt` and each takes all its hours: the plan that
 * stays the same, whatever the day brings (NĐ 118/2025/NĐ-CP chapter VI). A step's own due moment runs from when it
 * was handed over instead.
 */
export function planSteps(
  calendar: WorkCalendar,
  startAt: Date,
  steps: readonly ProcessStep[],
): { key: string; dueAt: Date }[] {
  let minutes = 0;
  return steps.map(({ key, hours }) => {
    minutes += Math.round(hours * 60);
    return { key, dueAt: addWorkingMinutes(calendar, startAt, minutes) };
  });
}
