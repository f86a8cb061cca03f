import { expect, test } from "vitest";
import { at, publishedCalendar } from "@/scripts/testing/published-calendar";
import { planSteps } from "./plan-steps";
import type { ProcessStep } from "./process";

const STEPS = [
  ["receive", 4, "2026-03-02 14:30"],
  ["assign", 4, "2026-03-03 09:00"],
  ["appraise", 20, "2026-03-05 14:30"],
  ["sign", 8, "2026-03-06 14:30"],
  ["issue", 4, "2026-03-09 09:00"],
] as const;

test("forty working hours from Monday 09:00, step by step, end at the due date of five working days", () => {
  const steps = STEPS.map(([key, hours]): ProcessStep => {
    const rest = { kind: "APPRAISE", unit: {}, role: "SPECIALIST", leg: 1 } as const;
    return { key, hours, ...rest, name: { vi: key, en: key } };
  });
  const plan = planSteps(publishedCalendar(), at("2026-03-02 09:00"), steps);
  expect(plan).toEqual(STEPS.map(([key, , due]) => ({ key, dueAt: at(due) })));
});
