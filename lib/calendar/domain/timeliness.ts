import type { LocalDate } from "./local-date";

/** Trước hạn, đúng hạn, quá hạn. */
export type Timeliness = "EARLY" | "ON_TIME" | "LATE";

/** How a finished dossier counts: by date alone, whatever the hour; without a due date it is on time. */
export function timeliness(endOn: LocalDate, dueOn: LocalDate | null): Timeliness {
  if (dueOn === null || endOn === dueOn) return "ON_TIME";
  return endOn < dueOn ? "EARLY" : "LATE";
}
