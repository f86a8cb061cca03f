/** A step of a dossier's history as far as its paper is concerned, oldest first. */
export type PaperStep = { at: Date; type: string; holderUnitId: string | null };

/** When the dossier came to the unit that holds it now; undefined when no event says so. */
export function cameToHolderAt(steps: readonly PaperStep[], holderUnitId: string): Date | undefined {
  const moves = steps.filter((step) => step.holderUnitId !== null);
  const last = moves.findLastIndex((step) => step.holderUnitId !== holderUnitId);
  return moves[last + 1]?.at;
}

/** When the result that is valid now was issued, or corrected; undefined before. */
export function resultIssuedAt(steps: readonly PaperStep[]): Date | undefined {
  return steps.findLast(({ type }) => ISSUES.has(type))?.at;
}

const ISSUES: ReadonlySet<string> = new Set([
  "RESULT_ISSUED",
  "RESULT_REFUSED",
  "SETTLED_AT_ONCE",
  "RESULT_CORRECTED",
]);

/**
 * Since when the folder of a dossier should be with its holder. The first time, from the counter: since it was
 * accepted, which is what the law counts from; later since the dossier was passed on.
 */
export function folderOwedSinceAt(
  dossier: { acceptedAt: Date | null; submittedAt: Date; holderUnitId: string; folderMoved: boolean },
  steps: readonly PaperStep[],
): Date {
  if (!dossier.folderMoved && dossier.acceptedAt) return dossier.acceptedAt;
  return cameToHolderAt(steps, dossier.holderUnitId) ?? dossier.acceptedAt ?? dossier.submittedAt;
}
