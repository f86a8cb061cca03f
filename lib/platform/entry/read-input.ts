import "server-only";
import type { z } from "zod";
import { ValidationError } from "@/lib/platform/errors/app-error";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const isNumber = (origin: string) => origin === "number" || origin === "int";

/** Sentences for what a schema refuses without a message of its own. */
function defaultMessage(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null
        ? "errors.field.required"
        : "errors.field.invalid";
    case "too_small":
      return isNumber(issue.origin) ? "errors.field.numberTooSmall" : "errors.field.tooShort";
    case "too_big":
      return isNumber(issue.origin) ? "errors.field.numberTooBig" : "errors.field.tooLong";
    default:
      return "errors.field.invalid";
  }
}

/**
 * What the schema makes of `raw`.
 * @throws ValidationError with the message keys of every field that was refused (`""` for the whole).
 */
export function readInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw, { error: defaultMessage });
  if (result.success) return result.data;
  const fieldErrors: Record<string, string[]> = {};
  for (const issue of result.error.issues) {
    const path = issue.path.map(String).join(".");
    const messages = fieldErrors[path] ?? [];
    if (!messages.includes(issue.message)) messages.push(issue.message);
    fieldErrors[path] = messages;
  }
  throw new ValidationError(fieldErrors);
}

/** No form of ours comes near: what lies deeper was made to exhaust whoever reads it. */
const DEEPEST = 50;

/** Kinds that Next can read from a request but no form of ours sends: references, symbols, numbers without end. */
const NO_INPUT: ReadonlySet<string> = new Set(["function", "symbol", "bigint"]);

/**
 * `value` with every text in it made one that PostgreSQL can keep: without NUL, and with broken halves of character
 * pairs replaced.
 * @throws ValidationError for what is nested deeper than anything a form holds, or is no data
 */
export function storable(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST || NO_INPUT.has(typeof value))
    throw new ValidationError({ "": ["errors.field.invalid"] });
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map((entry) => storable(entry, depth + 1));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [storableText(name), storable(entry, depth + 1)]),
  );
}

function storableText(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}

/**
 * The fields of a form as an object: text that can be kept (`storable`), a repeated name as a list, files as they
 * are, Next's own fields left out.
 */
export function readForm(form: FormData): Record<string, unknown> {
  const fields = new Map<string, FormDataEntryValue | FormDataEntryValue[]>();
  for (const [name, entry] of form) {
    if (name.startsWith("$ACTION_")) continue;
    const value = typeof entry === "string" ? storableText(entry) : entry;
    const known = fields.get(name);
    fields.set(name, known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value]);
  }
  return Object.fromEntries(fields);
}

const SECRET_FIELD = /password|secret|token/i;

/** What may be shown again after a refusal: typed text, but no password, secret or file. */
export function typedText(fields: Record<string, unknown>): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (SECRET_FIELD.test(name)) continue;
    if (typeof value === "string") typed[name] = value;
    else if (Array.isArray(value)) typed[name] = value.filter((entry) => typeof entry === "string");
  }
  return typed;
}
