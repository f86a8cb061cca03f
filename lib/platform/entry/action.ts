import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { systemClock } from "@/lib/platform/clock/clock";
import { ConflictError, ForbiddenError } from "@/lib/platform/errors/app-error";
import type { ActionResult } from "./action-result";
import { clientIp } from "./client-ip";
import type { EntryContext } from "./entry-context";
import { countAttempt, type RateLimit } from "./rate-limit";
import { readForm, readInput, storable, typedText } from "./read-input";
import { reportFailure } from "./report-failure";
import { isSameOrigin } from "./same-origin";

/** Whoever acts, as far as an entry needs to know: null for somebody not signed in. */
export type Caller = { kind: string; accountId?: string } | null;

export type ActionOptions<A extends Caller, S extends z.ZodType, T> = {
  /** Who acts; throws `UnauthenticatedError` when the action needs a person. */
  actor: () => Promise<A>;
  /** What may come in. Everything else is refused before the command runs. */
  input: S;
  /** Attempts allowed per account, or per address for people not signed in. */
  limit?: RateLimit;
  /** The command. */
  run: (actor: A, input: z.output<S>, context: EntryContext) => Promise<T>;
  /** What to answer when somebody else was faster; null, or absent, is the plain refusal. */
  overtaken?: (actor: A, input: z.output<S>) => Promise<T | null>;
  /** After success: revalidate, set a cookie, `redirect(…)`. */
  done?: (data: T, input: z.output<S>) => void | Promise<void>;
};

/** A server action: called with its input, or by a form with or without script (`useActionState`). */
export type ServerAction<I, T> = {
  (input: I | FormData): Promise<ActionResult<T>>;
  (previous: ActionResult<T> | null, form: FormData): Promise<ActionResult<T>>;
};

/**
 * The one way into the server for changes made on a page.
 *
 * Order: same origin (Next compares `Origin` with the host; here again, so that a missing header is refused too) →
 * actor → rate limit → schema → command. Never throws except for Next's own redirects: a failure comes back as
 * `{ ok: false, error }`, so the page stays as it is. A session that ended meanwhile is `unauthenticated`, and
 * what was typed stays (`error.typed` for forms without script).
 */
export function action<A extends Caller, S extends z.ZodType, T>(
  options: ActionOptions<A, S, T>,
): ServerAction<z.input<S>, T> {
  return async (...received: unknown[]): Promise<ActionResult<T>> => {
    const raw = received.at(-1);
    try {
      const fields = raw instanceof FormData ? readForm(raw) : storable(raw);
      return { ok: true, data: await runAction(options, fields) };
    } catch (failure) {
      unstable_rethrow(failure);
      const { error } = reportFailure(failure, { clock: systemClock });
      if (raw instanceof FormData) error.typed = typedText(readForm(raw));
      return { ok: false, error };
    }
  };
}

async function runAction<A extends Caller, S extends z.ZodType, T>(
  options: ActionOptions<A, S, T>,
  fields: unknown,
): Promise<T> {
  const requestHeaders = await headers();
  if (!isSameOrigin(requestHeaders)) throw new ForbiddenError("another origin");
  const actor = await options.actor();
  const context: EntryContext = { clock: systemClock, clientIp: clientIp(requestHeaders) };
  if (options.limit) await countAttempt(options.limit, actor?.accountId ?? context.clientIp, context);
  const input = readInput(options.input, fields);
  const data = await options.run(actor, input, context).catch(async (failure: unknown) => {
    const told = failure instanceof ConflictError ? await options.overtaken?.(actor, input) : null;
    if (!told) throw failure;
    return told;
  });
  await options.done?.(data, input);
  return data;
}
