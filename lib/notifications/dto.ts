import type { ReminderKind, SumKind } from "./domain/reminder-kind";

/** One line of an officer's reminders. Instants are ISO strings. */
export type ReminderRow = {
  id: string;
  kind: ReminderKind | SumKind;
  createdAt: string;
  unread: boolean;
  /** What it reminds of is done, or no longer to be done. */
  ended: boolean;
  dueAt: string | null;
  /** How many dossiers a sum counts. */
  count: number | null;
  /** Null for a sum, and for a dossier that is no longer in the officer's sight. */
  dossier: { id: string; name: string; procedureName: string } | null;
  /** The hand-over list that waits for a signature; null for anything else. */
  handOverListId: string | null;
  /** Last local day on which a new date can still be promised with an apology; null when it cannot. */
  reappointUntil: string | null;
};
