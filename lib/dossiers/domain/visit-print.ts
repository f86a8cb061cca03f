import type { Visit } from "./counter-draft";

/** Form F01 is made in two copies, one for the applicant and one for the dossier; a fee receipt holds its three. */
const COPIES: Readonly<Record<string, number>> = { RECEIPT: 2 };

/** The papers of a visit as they leave the printer: dossier by dossier, each paper as often as it has copies. */
export function listSheetsToPrint({ dossiers }: Pick<Visit, "dossiers">): string[] {
  return dossiers.flatMap(({ papers }) =>
    papers.flatMap(({ id, form }) => Array.from({ length: COPIES[form] ?? 1 }, () => id)),
  );
}
