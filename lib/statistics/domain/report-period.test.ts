import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/calendar/domain/local-date";
import { chartSteps, findPeriodProblem, resolvePeriod, splitPeriod } from "./report-period";

describe("resolvePeriod", () => {
  it.each([
    ["thang", "2026-11-22", "2026-11-01", "2026-11-30"],
    ["thang", "2028-02-10", "2028-02-01", "2028-02-29"],
    ["quy", "2026-11-22", "2026-10-01", "2026-12-31"],
    ["quy", "2026-01-01", "2026-01-01", "2026-03-31"],
    ["nam", "2026-11-22", "2026-01-01", "2026-12-31"],
  ] as const)("%s on %s is %s to %s", (kind, today, fromOn, toOn) => {
    expect(resolvePeriod({ kind }, today)).toEqual({ kind, fromOn, toOn });
  });

  it("takes dates as given", () => {
    const asked = { kind: "tu-chon", fromOn: "2025-12-15", toOn: "2026-12-14" } as const;
    expect(resolvePeriod(asked, "2026-11-22")).toEqual(asked);
  });

  it.each([
    [undefined, undefined],
    ["2026-02-30", "2026-03-01"],
    ["2026-03-02", "2026-03-01"],
    ["0001-01-01", "2026-03-01"],
    ["2026-03-01", "9999-12-31"],
  ])("falls back to this month for %s to %s", (fromOn, toOn) => {
    expect(resolvePeriod({ kind: "tu-chon", fromOn, toOn }, "2026-11-22").fromOn).toBe("2026-11-01");
  });
});

const period = fc
  .tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 500 }))
  .map(([start, length]) => {
    const fromOn = addDays("2024-01-01", start);
    return { fromOn, toOn: addDays(fromOn, length) };
  });

describe("splitPeriod", () => {
  it("covers every day once, and at most two edges by day", () => {
    fc.assert(
      fc.property(period, (asked) => {
        const { months, days } = splitPeriod(asked);
        const covered = [
          ...months.flatMap((on) => chartSteps({ fromOn: on, toOn: lastOf(on) }).starts),
          ...days.flatMap((part) => chartSteps(part).starts),
        ].sort();
        expect(covered).toEqual(everyDay(asked));
        expect(days.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("chartSteps", () => {
  it("goes by day within two months, by month beyond", () => {
    expect(chartSteps({ fromOn: "2026-11-01", toOn: "2026-11-30" })).toMatchObject({ grain: "DAY" });
    expect(chartSteps({ fromOn: "2026-01-15", toOn: "2026-04-02" })).toEqual({
      grain: "MONTH",
      starts: ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"],
    });
  });
});

function lastOf(monthOn: string): string {
  return (
    everyDay({ fromOn: monthOn, toOn: addDays(monthOn, 30) })
      .filter((on) => on.startsWith(monthOn.slice(0, 7)))
      .at(-1) ?? monthOn
  );
}

function everyDay({ fromOn, toOn }: { fromOn: string; toOn: string }): string[] {
  const days: string[] = [];
  for (let on = fromOn; on <= toOn; on = addDays(on, 1)) days.push(on);
  return days;
}

describe("findPeriodProblem", () => {
  const on = (fromOn: string | undefined, toOn: string | undefined) =>
    findPeriodProblem({ kind: "tu-chon", fromOn, toOn }, "2026-11-22");

  it.each([
    ["2026-02-01", "2026-02-30", { field: "to", problem: "noDay" }],
    ["30/02/2026", "2026-03-01", { field: "from", problem: "noDay" }],
    ["2026-03-02", "2026-03-01", { field: "to", problem: "reversed" }],
    ["2017-12-31", "2026-03-01", { field: "from", problem: "tooEarly" }],
    ["2026-03-01", "2028-01-01", { field: "to", problem: "tooLate" }],
    [undefined, "2026-03-01", { field: "from", problem: "missing" }],
    ["2026-03-01", "", { field: "to", problem: "missing" }],
    ["2026-03-01", "2026-03-01", null],
  ] as const)("from %s to %s: %o", (from, to, problem) => {
    expect(on(from, to)).toEqual(problem);
    const { kind } = resolvePeriod({ kind: "tu-chon", fromOn: from, toOn: to }, "2026-11-22");
    expect(kind).toBe(problem ? "thang" : "tu-chon");
  });

  it("has nothing to say of dates that were not asked for", () => {
    expect(findPeriodProblem({ kind: "nam", fromOn: "x", toOn: "" }, "2026-11-22")).toBeNull();
  });
});
