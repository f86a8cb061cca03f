export type TermUnit = "WORKING_DAY" | "CALENDAR_DAY" | "WORKING_HOUR" | "MONTH";

/** A time limit as published for a procedure. */
export type Term = {
  /** Half working days and part hours occur; half calendar days are rounded up to the whole day. */
  readonly value: number;
  readonly unit: TermUnit;
  /**
   * Marks a same-day service: received up to this minute of the day it ends that day at closing, later at the
   * closing of the next working day (NĐ 23/2015/NĐ-CP Art. 7: 15:00).
   */
  readonly sameDayCutoffMinutes?: number | undefined;
};

/** 15:00: papers received later are handed over, and same-day services end, the next working day. */
export const AFTERNOON_CUTOFF_MINUTES = 15 * 60;

/** Accept an online dossier or ask for a supplement (NĐ 118/2025/NĐ-CP Art. 17.2). */
export const RECEPTION_TERM: Term = { value: 8, unit: "WORKING_HOUR" };

/** To complete a dossier, to the end of the last day (NĐ 118/2025/NĐ-CP Art. 19.5); sector law may say otherwise. */
export const SUPPLEMENT_TERM: Term = { value: 15, unit: "CALENDAR_DAY" };

/** What is added by the one letter of apology, from the old due date on. */
export const REAPPOINTMENT_TERM: Term = { value: 3, unit: "WORKING_DAY" };

/** Throws a `RangeError` for a term that cannot be counted. */
export function assertTerm({ value, unit }: Term): void {
  if (!Number.isFinite(value) || value <= 0) throw new RangeError(`term of ${value}`);
  if (unit === "MONTH" && !Number.isInteger(value)) throw new RangeError("a part of a month has no length");
}
