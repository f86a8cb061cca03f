import type { ErrorCode } from "@/lib/platform/errors/app-error";

/** Why an action did not happen, in a form that may be shown to anybody. */
export type ActionError = {
  code: ErrorCode;
  /** Key of the sentence for the person, in the `errors` catalogue: `conflict`, `rule.feeUnpaid` … */
  messageKey: string;
  /** Field path → message keys with their namespace, each written by `writeFormMessage`. */
  fieldErrors?: Record<string, string[]>;
  /** Number under which the defect is in the log, to be quoted to support. */
  errorId?: string;
  retryAfterSeconds?: number;
  /** What was typed into a form without script, so that it can be shown again; never passwords or files. */
  typed?: Record<string, string | string[]>;
};

export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: ActionError };
