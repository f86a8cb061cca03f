import type { DossierLeg } from "./dossier-projection";

/** A part that another unit does, as officers see it. */
export type DeskPart = Omit<DossierLeg, "unitId" | "agencyId"> & {
  unitName: string;
  overdue: boolean;
  /** Whoever asked went on while there was still time to answer. */
  endedEarly: boolean;
  /** Still to be done by a unit of the officer. */
  mine: boolean;
};

/** What the forms of acts that concern other units need. */
export type OptionsWithOthers = {
  ownParts: DeskPart[];
  openParts: number;
  consult: {
    units: { value: string; label: string }[];
    /** Terms that may be given, with when they would end. */
    terms: { days: number; dueAt: string; beyondDue: boolean }[];
  } | null;
  redirectTo: { value: string; label: string }[];
  /** Until when the closed file has to be in the archive. */
  archiveBy: string | null;
};

/** A part as the applicant sees it: who was asked and whether they answered; what they said stays between offices. */
export type OwnPart = {
  seq: number;
  unitName: string;
  dueAt: string;
  doneAt: string | null;
  /** Did not answer, and was not waited for any longer. */
  silent: boolean;
  /** Of the silent ones: there was still time to answer. */
  endedEarly: boolean;
  overdue: boolean;
};

/**
 * Whether a consultation was ended before this part was due: then nobody was late. It follows from what the events have
 * always recorded, so old dossiers read the same.
 */
export function isEndedEarly({
  outcome,
  doneAt,
  dueAt,
}: Pick<DossierLeg, "outcome" | "doneAt" | "dueAt">): boolean {
  return outcome === "NOT_ANSWERED" && doneAt !== null && new Date(doneAt) <= new Date(dueAt);
}
