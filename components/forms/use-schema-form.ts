"use client";

import { useEffect, useMemo } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from "react-hook-form";
import type { z } from "zod";

/** Brings a schema when it is needed: `() => import("@/lib/…/schemas/x").then((file) => file.schema)`. */
export type SchemaLoader<Input, Output> = () => Promise<z.ZodType<Output, Input>>;

/** Loads schema and resolver once, however often it is called; a failed download is tried again. */
function lazyResolver<Input extends FieldValues, Output extends FieldValues>(
  load: SchemaLoader<Input, Output>,
): () => Promise<Resolver<Input, unknown, Output>> {
  let ready: Promise<Resolver<Input, unknown, Output>> | undefined;
  return () => {
    ready ??= Promise.all([import("@hookform/resolvers/zod"), load()])
      .then(([{ zodResolver }, schema]) => zodResolver(schema))
      .catch((failure: unknown) => {
        ready = undefined;
        throw failure;
      });
    return ready;
  };
}

/**
 * A form checked by the schema that the server uses too. The schema and zod (some 40 kB) are not part of the
 * first view: they come when somebody begins to fill in.
 *
 * Nothing is checked while somebody types for the first time; after a failed attempt each field is checked
 * again as it changes. What was typed always stays. `loadSchema` must be stable: a constant of its module, or
 * memoised.
 */
export function useSchemaForm<Input extends FieldValues, Output extends FieldValues>(
  loadSchema: SchemaLoader<Input, Output>,
  defaultValues: DefaultValues<Input>,
): UseFormReturn<Input, unknown, Output> {
  const resolver = useMemo(() => lazyResolver(loadSchema), [loadSchema]);
  useEffect(() => {
    const prepare = () => void resolver().catch(() => {});
    document.addEventListener("focusin", prepare, { once: true });
    return () => document.removeEventListener("focusin", prepare);
  }, [resolver]);
  return useForm<Input, unknown, Output>({
    resolver: async (values, context, options) => (await resolver())(values, context, options),
    defaultValues,
    mode: "onSubmit",
    reValidateMode: "onChange",
    // The focus goes to the summary, which lists every problem.
    shouldFocusError: false,
  });
}
