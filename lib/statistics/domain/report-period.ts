import { addDays, addMonths, isLocalDate, type LocalDate } from "@/lib/calendar/domain/local-date";

/** Tháng này, quý này, năm nay, tự chọn. */
export const PERIOD_KINDS = ["thang", "quy", "nam", "tu-chon"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Local dates, both included. */
export type ReportPeriod = { kind: PeriodKind; fromOn: LocalDate; toOn: LocalDate };

const FIRST_DAY: LocalDate = "2018-01-01";

/** What is wrong with the first date of an own period that cannot be shown, or with its second. */
export type PeriodProblem = {
  field: "from" | "to";
  problem: "missing" | "noDay" | "tooEarly" | "tooLate" | "reversed";
};

type Asked = { kind: PeriodKind; fromOn?: string | undefined; toOn?: string | undefined };

/** Why the dates asked for are no period, seen from `today`; null when they are one, or none was asked for. */
export function findPeriodProblem(asked: Asked, today: LocalDate): PeriodProblem | null {
  if (asked.kind !== "tu-chon") return null;
  const { fromOn = "", toOn = "" } = asked;
  for (const [field, on] of [
    ["from", fromOn],
    ["to", toOn],
  ] as const) {
    if (on === "") return { field, problem: "missing" };
    if (!isLocalDate(on)) return { field, problem: "noDay" };
  }
  if (fromOn < FIRST_DAY) return { field: "from", problem: "tooEarly" };
  if (toOn < fromOn) return { field: "to", problem: "reversed" };
  return toOn > addMonths(today, 12) ? { field: "to", problem: "tooLate" } : null;
}

/** The period asked for, seen from `today`. Impossible or reversed dates give this month. */
export function resolvePeriod(asked: Asked, today: LocalDate): ReportPeriod {
  if (asked.kind === "tu-chon") return freePeriod(asked, today);
  const length = { thang: 1, quy: 3, nam: 12 }[asked.kind];
  const month = Number(today.slice(5, 7));
  const first = month - ((month - 1) % length);
  const fromOn = `${today.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
  return { kind: asked.kind, fromOn, toOn: addDays(addMonths(fromOn, length), -1) };
}

function freePeriod(asked: Asked, today: LocalDate): ReportPeriod {
  if (findPeriodProblem(asked, today)) return resolvePeriod({ kind: "thang" }, today);
  return { kind: "tu-chon", fromOn: asked.fromOn ?? "", toOn: asked.toOn ?? "" };
}

/** Whole months to read by month, and what is left at the edges to read by day. */
export type PeriodParts = { months: LocalDate[]; days: { fromOn: LocalDate; toOn: LocalDate }[] };

export function splitPeriod({ fromOn, toOn }: Pick<ReportPeriod, "fromOn" | "toOn">): PeriodParts {
  const months: LocalDate[] = [];
  const days: PeriodParts["days"] = [];
  for (let start = fromOn; start <= toOn; ) {
    const monthOn = `${start.slice(0, 7)}-01`;
    const lastOn = addDays(addMonths(monthOn, 1), -1);
    if (start === monthOn && lastOn <= toOn) months.push(monthOn);
    else days.push({ fromOn: start, toOn: lastOn < toOn ? lastOn : toOn });
    start = addDays(lastOn, 1);
  }
  return { months, days };
}

const LONGEST_BY_DAY = 62;

/** Steps of the chart over a period: its days, or its months when there are more than two months of them. */
export function chartSteps({ fromOn, toOn }: Pick<ReportPeriod, "fromOn" | "toOn">): {
  grain: "DAY" | "MONTH";
  starts: LocalDate[];
} {
  if (addDays(fromOn, LONGEST_BY_DAY) > toOn) {
    return { grain: "DAY", starts: listSteps(fromOn, toOn, (on) => addDays(on, 1)) };
  }
  const first = `${fromOn.slice(0, 7)}-01`;
  return { grain: "MONTH", starts: listSteps(first, toOn, (on) => addMonths(on, 1)) };
}

type Days = Pick<ReportPeriod, "fromOn" | "toOn">;

/** The days that a step of the chart counts: its day, or what of its month is inside the period. */
export function stepDays(grain: "DAY" | "MONTH", on: LocalDate, period: Days): Days {
  if (grain === "DAY") return { fromOn: on, toOn: on };
  const monthEndOn = addDays(addMonths(on, 1), -1);
  const [, fromOn = on] = [on, period.fromOn].sort();
  const [toOn = monthEndOn] = [monthEndOn, period.toOn].sort();
  return { fromOn, toOn };
}

function listSteps(fromOn: LocalDate, toOn: LocalDate, next: (on: LocalDate) => LocalDate): LocalDate[] {
  const starts: LocalDate[] = [];
  for (let on = fromOn; on <= toOn; on = next(on)) starts.push(on);
  return starts;
}
