export interface FieldTexts {
  /** Also the id of the control; error summaries link to it. */
  id: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** Ids under which a field shows its hint and its error. */
export function fieldTextIds(id: string): { hint: string; error: string } {
  return { hint: `${id}-hint`, error: `${id}-error` };
}

/** ARIA attributes that tie a control to its hint and error. */
export function fieldAria({ id, hint, error }: FieldTexts): {
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
} {
  const ids = fieldTextIds(id);
  const described = [hint && ids.hint, error && ids.error].filter(Boolean).join(" ");
  return { "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}
