import type { DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import type { ReminderChannel, ReminderKind, ReminderRecipient } from "./reminder-kind";

/** What a plan depends on: the dossier as it stands, and what its events and process add. */
export type ReminderFacts = Pick<
  DossierProjection,
  | "channel"
  | "state"
  | "stepKey"
  | "heldSinceAt"
  | "clockStartAt"
  | "submittedAt"
  | "receptionDueAt"
  | "stepDueAt"
  | "dueAt"
  | "reappointments"
  | "draftResultHash"
  | "supplementDueAt"
  | "proposal"
  | "legs"
> & {
  /** Hours of the step under way. */
  stepHours: number;
  /** The event since which the applicant is waited for: it asked for the supplement, or made the result ready. */
  waitsSince: { seq: number; at: string } | null;
};

/** One reminder: told once to everybody it is for, from `at` on and not any more from `until` on. */
export type Reminder = {
  kind: ReminderKind;
  /** What it is about, so that the same thing is never told twice: a hold of a step, a due date, a round. */
  basis: string;
  at: Date;
  /** From then on it is no longer true, or the next one says more; null when it stays true. */
  until: Date | null;
  to: readonly ReminderRecipient[];
  /** The unit that is told as `ASKED_UNIT`. */
  askedUnitId?: string;
  /** Besides the list in the product. */
  by: readonly ReminderChannel[];
  /** The moment it warns of. */
  dueAt: Date | null;
};
