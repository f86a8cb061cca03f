import "server-only";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { systemClock } from "@/lib/platform/clock/clock";
import { ForbiddenError, NotFoundError, ValidationError } from "@/lib/platform/errors/app-error";
import type { Caller } from "./action";
import { clientIp } from "./client-ip";
import type { EntryContext } from "./entry-context";
import { countAttempt, type RateLimit } from "./rate-limit";
import { readBody } from "./read-body";
import { readInput, storable } from "./read-input";
import { type Failure, reportFailure } from "./report-failure";
import { isSameOrigin } from "./same-origin";

/** What a route's work gets: parsed path and input, and the request itself for streamed bodies. */
export type RouteCall<A extends Caller, P, I> = {
  actor: A;
  params: P;
  input: I;
  request: Request;
  context: EntryContext;
};

export type RouteOptions<A extends Caller, P extends z.ZodType, I extends z.ZodType> = {
  actor: () => Promise<A>;
  /** Path parameters; what does not fit does not exist (404). */
  params?: P;
  /** Query of a GET, JSON body of anything else. Leave out to read `request.body` as a stream. */
  input?: I;
  limit?: RateLimit;
  /** A `Response` as it is, anything else as JSON. */
  run: (call: RouteCall<A, z.output<P>, z.output<I>>) => Promise<unknown>;
};

export type RouteHandler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[] | undefined>> },
) => Promise<Response>;

const none = z.unknown();

/**
 * The one way into the server for route handlers: same origin (all but GET and HEAD) → actor → rate limit → path
 * and input → work. Failures become a problem document (RFC 9457) with the sentence in the reader's language.
 * Answers are private to the reader and not kept by caches unless the work says otherwise.
 */
export function route<
  A extends Caller,
  P extends z.ZodType = z.ZodUnknown,
  I extends z.ZodType = z.ZodUnknown,
>(options: RouteOptions<A, P, I>): RouteHandler {
  return async (request, { params }) => {
    try {
      const answer = await runRoute(options, request, await params);
      const response = answer instanceof Response ? answer : Response.json(answer ?? null);
      if (!response.headers.has("cache-control")) response.headers.set("cache-control", "private, no-store");
      return response;
    } catch (failure) {
      unstable_rethrow(failure);
      return problem(reportFailure(failure, { clock: systemClock }));
    }
  };
}

async function runRoute<A extends Caller, P extends z.ZodType, I extends z.ZodType>(
  options: RouteOptions<A, P, I>,
  request: Request,
  rawParams: unknown,
): Promise<unknown> {
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads && !isSameOrigin(request.headers)) throw new ForbiddenError("another origin");
  const actor = await options.actor();
  const context: EntryContext = { clock: systemClock, clientIp: clientIp(request.headers) };
  if (options.limit) await countAttempt(options.limit, actor?.accountId ?? context.clientIp, context);
  const params = readParams(options.params ?? none, rawParams) as z.output<P>;
  const raw = options.input ? await readRaw(request, reads) : undefined;
  const input = readInput(options.input ?? none, raw) as z.output<I>;
  return options.run({ actor, params, input, request, context });
}

function readParams(schema: z.ZodType, raw: unknown): unknown {
  const result = schema.safeParse(raw);
  if (!result.success) throw new NotFoundError();
  return result.data;
}

/** As much as a server action takes. */
const MAX_JSON_BYTES = 1024 * 1024;

async function readRaw(request: Request, reads: boolean): Promise<unknown> {
  if (reads) return storable(Object.fromEntries(new URL(request.url).searchParams));
  const bytes = await readBody(request, MAX_JSON_BYTES);
  return storable(parseJson(new TextDecoder().decode(bytes)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ValidationError({ "": ["errors.field.invalid"] });
  }
}

async function problem({ status, error }: Failure): Promise<Response> {
  const t = await getTranslations("errors");
  const key = (t.has(error.messageKey as never) ? error.messageKey : error.code) as never;
  const headers = new Headers({ "content-type": "application/problem+json", "cache-control": "no-store" });
  if (error.retryAfterSeconds) headers.set("retry-after", String(error.retryAfterSeconds));
  return Response.json({ title: t(key), status, ...error }, { status, headers });
}
