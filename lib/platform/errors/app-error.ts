/** The expected failures. Everything else is a defect: reported, and shown as one neutral sentence. */
export type ErrorCode =
  | "unauthenticated"
  | "forbidden"
  | "notFound"
  | "conflict"
  | "validation"
  | "rateLimited"
  | "tooLarge"
  | "unexpected";

export abstract class AppError extends Error {
  abstract readonly code: ErrorCode;
  abstract readonly status: number;
  /** Key of the sentence a person sees, in the `errors` catalogue. */
  get messageKey(): string {
    return this.code;
  }
}

export class UnauthenticatedError extends AppError {
  readonly code = "unauthenticated";
  readonly status = 401;
}

export class ForbiddenError extends AppError {
  readonly code = "forbidden";
  readonly status = 403;
}

/** Absent, or not to be seen by this person: the two are never told apart. */
export class NotFoundError extends AppError {
  readonly code = "notFound";
  readonly status = 404;
}

/** Somebody else was faster: the record is no longer the version this person saw. */
export class ConflictError extends AppError {
  readonly code = "conflict";
  readonly status = 409;
}

export class RateLimitedError extends AppError {
  readonly code = "rateLimited";
  readonly status = 429;
  constructor(readonly retryAfterSeconds: number) {
    super(`retry after ${retryAfterSeconds} s`);
  }
}

/** Input refused; `fieldErrors` maps a field path to message keys. */
export class ValidationError extends AppError {
  readonly code = "validation";
  readonly status = 422;
  constructor(readonly fieldErrors: Record<string, string[]>) {
    super(`invalid: ${Object.keys(fieldErrors).join(", ")}`);
  }
}

/** A rule of law or of the process forbids it; `rule` names which one, in the `errors.rule` catalogue. */
export class RuleError extends AppError {
  readonly code = "validation";
  readonly status = 422;
  constructor(readonly rule: string) {
    super(rule);
  }
  override get messageKey(): string {
    return `rule.${this.rule}`;
  }
}

/** More bytes than the limit shown beside the upload box. */
export class TooLargeError extends AppError {
  readonly code = "tooLarge";
  readonly status = 413;
  constructor(readonly maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
  }
}
