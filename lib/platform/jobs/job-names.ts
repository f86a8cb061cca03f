/** Every queue and what its jobs carry: ids only, never personal data. */
export type JobData = {
  "dossier-event": { dossierId: string; seq: number };
  "paper-issued": { paperId: string };
  "process-move": { moveId: string };
  /** Open dossiers with an id after `after`, due from `fromOn` on, are counted again. */
  "calendar-published": { fromOn: string; after: string };
};

export type JobName = keyof JobData;

export const JOB_NAMES: readonly JobName[] = [
  "dossier-event",
  "paper-issued",
  "process-move",
  "calendar-published",
];
