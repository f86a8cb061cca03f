import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import { Prisma } from "@/lib/platform/db/generated/client";
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RuleError,
  ValidationError,
} from "@/lib/platform/errors/app-error";

/**
 * How a request was meant: as the person may (`LAWFUL`), the very same twice at once (`TWIN`) or once more after the
 * answer (`AGAIN`), on a version long gone (`STALE`), without the right (`UNLAWFUL`), on a dossier out of sight.
 */
export type Mode = "LAWFUL" | "TWIN" | "AGAIN" | "STALE" | "UNLAWFUL" | "FOREIGN";

export type Outcome = "DONE" | "CONFLICT" | "OVERTAKEN" | "FORBIDDEN" | "RULE" | "NOT_FOUND" | "FAILED";

/** One request and what came of it; `detail` names the rule or the failure. */
export type Attempt = {
  action: DossierAction;
  mode: Mode;
  outcome: Outcome;
  detail: string | null;
  ms: number;
  dossierId: string;
  seq: number | null;
  accountId: string;
};

/** Outcomes that an intention allows; anything else is a defect. */
const ALLOWED: Record<Mode, readonly Outcome[]> = {
  LAWFUL: ["DONE", "CONFLICT", "OVERTAKEN", "RULE"],
  TWIN: ["DONE", "CONFLICT", "OVERTAKEN", "RULE"],
  AGAIN: ["CONFLICT", "OVERTAKEN", "RULE"],
  STALE: ["CONFLICT", "OVERTAKEN", "RULE"],
  UNLAWFUL: ["FORBIDDEN", "CONFLICT", "OVERTAKEN", "RULE"],
  FOREIGN: ["NOT_FOUND"],
};

/** Money sent twice is answered twice with the one receipt; whether it was taken once is checked by its event. */
const ANSWERED_AGAIN: ReadonlySet<DossierAction> = new Set(["takeFee"]);

export function isAllowed({ mode, outcome, action }: Attempt): boolean {
  return (
    ALLOWED[mode].includes(outcome) ||
    (mode === "AGAIN" && outcome === "DONE" && ANSWERED_AGAIN.has(action)) ||
    // The applicant's papers are uploaded before the act itself, by a command with refusals of its own.
    (action === "answerSupplement" && (outcome === "NOT_FOUND" || outcome === "CONFLICT"))
  );
}

/** The outcome of what a command threw. `OVERTAKEN`: both had read the same version, the key let one through. */
export function readFailure(error: unknown): Pick<Attempt, "outcome" | "detail"> {
  if (error instanceof ConflictError) {
    return { outcome: error.message === "unique" ? "OVERTAKEN" : "CONFLICT", detail: null };
  }
  if (error instanceof ForbiddenError) return { outcome: "FORBIDDEN", detail: null };
  if (error instanceof NotFoundError) return { outcome: "NOT_FOUND", detail: null };
  if (error instanceof RuleError) return { outcome: "RULE", detail: error.rule };
  if (error instanceof ValidationError) return { outcome: "RULE", detail: error.message };
  const code = error instanceof Prisma.PrismaClientKnownRequestError ? error.code : "";
  return { outcome: "FAILED", detail: `${code} ${error instanceof Error ? error.message : error}`.trim() };
}
