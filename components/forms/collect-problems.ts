import type { FieldErrors } from "react-hook-form";

export interface PathProblem {
  path: string;
  message: string;
}

/** The first problem of each field, in the order of the schema, from react-hook-form's nested errors. */
export function collectProblems(errors: FieldErrors | Record<string, unknown>, prefix = ""): PathProblem[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (typeof error !== "object" || error === null) return [];
    if ("message" in error && typeof error.message === "string" && error.message)
      return [{ path: prefix + key, message: error.message }];
    // Leaves carry the element under `ref`: never walk into the page.
    const { ref: _ref, ...nested } = error as Record<string, unknown>;
    return collectProblems(nested, `${prefix}${key}.`);
  });
}
