import type { DossierState } from "./dossier-state";

/** Another dossier of the same person for the same procedure. */
export type SimilarDossier = { id: string; code: string; state: DossierState; submittedAt: string };
