import { type DueDate, dueAt } from "./due-date";
import { type LocalDate, localDateOf } from "./local-date";
import { REAPPOINTMENT_TERM } from "./term";
import type { WorkCalendar } from "./work-calendar";
import { previousWorkingDay } from "./working-day";

export type ReappointmentDecision = "ALLOWED" | "TOO_LATE" | "ALREADY_USED";

/** Latest working day to sign the letter of apology: at least one day before the due day (NĐ 118/2025/NĐ-CP Art. 19.6). */
export function reappointmentLastOn(calendar: WorkCalendar, dueOn: LocalDate): LocalDate {
  return previousWorkingDay(calendar, dueOn);
}

/** Whether a new date may still be promised: in time, and only once in the life of a dossier (Art. 19.6). */
export function decideReappointment(
  calendar: WorkCalendar,
  dossier: { now: Date; dueAt: Date; reappointments: number },
): ReappointmentDecision {
  if (dossier.reappointments > 0) return "ALREADY_USED";
  const lastOn = reappointmentLastOn(calendar, localDateOf(dossier.dueAt));
  return localDateOf(dossier.now) <= lastOn ? "ALLOWED" : "TOO_LATE";
}

/** The new due date: three working days after the old one. */
export function reappointedDueAt(calendar: WorkCalendar, oldDueAt: Date): DueDate {
  return dueAt(calendar, oldDueAt, REAPPOINTMENT_TERM);
}
