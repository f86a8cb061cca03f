import "server-only";
import { notFound } from "next/navigation";
import type { z } from "zod";

/** For pages: a path parameter as the schema reads it; what does not fit is a page that does not exist. */
export function readParam<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  return result.success ? result.data : notFound();
}
