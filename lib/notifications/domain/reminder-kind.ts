/** What officers are reminded of about one dossier. */
export const DESK_REMINDERS = [
  "SUBMITTED",
  "RECEPTION_SHORT",
  "STEP_HALF",
  "STEP_MOST",
  "STEP_LAST_DAY",
  "DUE_SOON",
  "NO_DRAFT",
  "PAUSE_PROPOSED",
  "REAPPOINTMENT_PROPOSED",
  "PART_OVERDUE",
  "PART_ASKED",
  "PART_LAST_DAY",
  "PART_LATE",
  "PART_ENDED",
  "RESULT_DAY_15",
  "RESULT_DAY_30",
] as const;

/** What applicants are reminded of. */
export const APPLICANT_REMINDERS = [
  "SUPPLEMENT_DAY_5",
  "SUPPLEMENT_DAY_10",
  "SUPPLEMENT_DAY_14",
  "RESULT_DAY_15",
  "RESULT_DAY_30",
] as const;

/** Sums over many dossiers, one a person: what is late each morning, what should be in the archive each month. */
export const DIGESTS = ["OVERDUE", "ARCHIVE"] as const;

/**
 * What a sum over many dossiers may tell besides: how many were handed over to the person by one colleague on a day, or
 * how many are on a hand-over list that waits for a signature.
 */
export type SumKind = DigestKind | "HANDED_OVER" | "HAND_OVER_LIST";

export type ReminderKind = (typeof DESK_REMINDERS)[number] | (typeof APPLICANT_REMINDERS)[number];
export type DigestKind = (typeof DIGESTS)[number];

/**
 * Who is told, found when it is told: whoever holds the dossier (everybody of the role while nobody does), the roles
 * at the unit that holds it, those who sign in its agency
 * and its clerks, those among them in whose line it lies, the head of the agency's one-stop office, whoever can answer in a unit that was asked for
 * its part, the applicant.
 */
export type ReminderRecipient =
  | "HOLDER"
  | "RECEPTION"
  | "RETURN"
  | "DIV_HEAD"
  | "SIGNER"
  | "LINE_SIGNER"
  | "CENTRE_HEAD"
  | "CLERK"
  | "ASKED_UNIT"
  | "APPLICANT";

/** How else it should reach them. */
export type ReminderChannel = "EMAIL" | "SMS" | "PUSH";
