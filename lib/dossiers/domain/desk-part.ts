import type { DossierLeg } from "./dossier-projection";

/** A part that another unit does, as officers see it. */
export type DeskPart = Omit<DossierLeg, "unitId" | "agencyId"> & {
  unitName: string;
  overdue: boolean;
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
  silent: boolean;
  overdue: boolean;
};
