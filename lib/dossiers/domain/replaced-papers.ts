type IssuedPaper = { form: string; issuedAt: Date; replacedAt: Date | null };

/** When a later paper took the place of this one, and when the paper was issued whose place this one took. */
export type Replacement = { replacedAt: Date | null; replaces: Date | null };

/**
 * Of papers of one dossier, which takes the place of which. A receipt is issued anew when the day or the way of return
 * changes: only the last one is valid. Other papers say themselves when they were replaced.
 */
export function tellReplacements<Paper extends IssuedPaper>(
  papers: readonly Paper[],
): (Omit<Paper, "replacedAt"> & Replacement)[] {
  const inTime = papers.toSorted((a, b) => a.issuedAt.getTime() - b.issuedAt.getTime());
  const endOf = (paper: Paper): Date | null => {
    if (paper.form !== "RECEIPT") return paper.replacedAt;
    return siblings(paper)[siblings(paper).indexOf(paper) + 1]?.issuedAt ?? null;
  };
  const siblings = ({ form }: Paper) => inTime.filter((other) => other.form === form);
  return papers.map((paper) => {
    const before = siblings(paper)[siblings(paper).indexOf(paper) - 1];
    const replaces = before && endOf(before) ? before.issuedAt : null;
    return { ...paper, replacedAt: endOf(paper), replaces };
  });
}
