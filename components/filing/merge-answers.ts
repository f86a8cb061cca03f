import type { Answers } from "@/lib/forms/domain/e-form";

/** What was typed on a page and is not known to be on the server. */
export interface UnsavedAnswers {
  /** What the server had when it was typed. */
  base: Answers;
  values: Answers;
  /** On its way when the page was left: whether it arrived is not known. */
  sent: boolean;
}

/** `theirs`, with every field that differs between `base` and `mine`, or was touched, as in `mine`. */
export function mergeAnswers(
  base: Answers,
  theirs: Answers,
  mine: Answers,
  touched: ReadonlySet<string> = new Set(),
): Answers {
  const changed = new Set([...touched, ...changedFields(base, mine)]);
  return { ...theirs, ...Object.fromEntries(Object.entries(mine).filter(([key]) => changed.has(key))) };
}

/**
 * `now`, what the server has, with what is unsaved put back: a field changed in both is as it was typed here. Where
 * what was on its way may have arrived, what the server has is the later word.
 */
export function restoreAnswers({ base, values, sent }: UnsavedAnswers, now: Answers): Answers {
  return sent ? mergeAnswers(base, values, now) : mergeAnswers(base, now, values);
}

/** Whether `theirs` changed a field of `base` to something that `mine` does not say. */
export function bringsNews(base: Answers, theirs: Answers, mine: Answers): boolean {
  return Object.keys(theirs).some(
    (key) => !sameAnswer(theirs[key], base[key]) && !sameAnswer(theirs[key], mine[key]),
  );
}

/** The fields in which two sets of answers differ. */
export function changedFields(one: Answers, other: Answers): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => !sameAnswer(one[key], other[key]));
}

export function sameAnswers(one: Answers, other: Answers): boolean {
  return changedFields(one, other).length === 0;
}

/** Absent and empty are the same answer. */
function sameAnswer(one: Answers[string] | undefined, other: Answers[string] | undefined): boolean {
  return JSON.stringify(one ?? "") === JSON.stringify(other ?? "");
}
