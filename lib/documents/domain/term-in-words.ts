import type { Term, TermUnit } from "@/lib/calendar/domain/term";

const UNIT_WORDS: Record<TermUnit, string> = {
  WORKING_DAY: "ngày làm việc",
  WORKING_HOUR: "giờ làm việc",
  CALENDAR_DAY: "ngày",
  MONTH: "tháng",
};

/** The term in the words of form F01: "03 ngày làm việc". Half days keep their comma: "2,5 ngày làm việc". */
export function termInWords(term: Term): string {
  if (term.sameDayCutoffMinutes !== undefined) return "Trong ngày làm việc";
  const value = Number.isInteger(term.value)
    ? String(term.value).padStart(2, "0")
    : String(term.value).replace(".", ",");
  return `${value} ${UNIT_WORDS[term.unit]}`;
}
