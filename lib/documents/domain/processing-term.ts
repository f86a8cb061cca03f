/** Time by law for a dossier, as the catalogue states it. */
export type ProcessingTerm = {
  amount: number;
  unit: "WORKING_DAY" | "WORKING_HOUR" | "CALENDAR_DAY" | "MONTH" | "SAME_DAY";
};

const UNIT_WORDS: Record<Exclude<ProcessingTerm["unit"], "SAME_DAY">, string> = {
  WORKING_DAY: "ngày làm việc",
  WORKING_HOUR: "giờ làm việc",
  CALENDAR_DAY: "ngày",
  MONTH: "tháng",
};

/** The term in the words of form F01: "03 ngày làm việc". Half days keep their comma: "2,5 ngày làm việc". */
export function termInWords(term: ProcessingTerm): string {
  if (term.unit === "SAME_DAY") return "Trong ngày làm việc";
  const amount = Number.isInteger(term.amount)
    ? String(term.amount).padStart(2, "0")
    : String(term.amount).replace(".", ",");
  return `${amount} ${UNIT_WORDS[term.unit]}`;
}
