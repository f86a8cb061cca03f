/** Whether a paper of a draft already went out with its dossier, and therefore stays. */
export function wasSent(draft: { submittedAt: Date | null }, paper: { addedAt: Date }): boolean {
  return draft.submittedAt !== null && paper.addedAt <= draft.submittedAt;
}
