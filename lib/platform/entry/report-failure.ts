import "server-only";
import type { Clock } from "@/lib/platform/clock/clock";
import { AppError, RateLimitedError, ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { logger } from "@/lib/platform/logger/logger";
import type { ActionError } from "./action-result";

export type Failure = { status: number; error: ActionError };

/**
 * What a person may know about a failure. Expected ones say what they are; anything else is a defect: written to
 * the log under a fresh id, without its message (which may hold personal data), and told as `unexpected`.
 */
export function reportFailure(failure: unknown, context: { clock: Clock }): Failure {
  if (failure instanceof AppError) {
    const error: ActionError = { code: failure.code, messageKey: failure.messageKey };
    if (failure instanceof ValidationError) error.fieldErrors = failure.fieldErrors;
    if (failure instanceof RateLimitedError) error.retryAfterSeconds = failure.retryAfterSeconds;
    return { status: failure.status, error };
  }
  const errorId = newId(context.clock.now());
  logger.error("unexpected failure", { errorId, ...describeFailure(failure) });
  return { status: 500, error: { code: "unexpected", messageKey: "unexpected", errorId } };
}

function describeFailure(failure: unknown): { name: string; code?: string; at?: string } {
  if (!(failure instanceof Error)) return { name: typeof failure };
  const frames = (failure.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const code = "code" in failure ? String(failure.code) : undefined;
  return { name: failure.name, ...(code && { code }), at: frames.slice(0, 6).join(" | ") };
}
