import { z } from "zod";
import { returnPathField } from "./return-path";

export const signInSchema = z.object({
  loginName: z
    .string("errors.field.required")
    .trim()
    .min(1, "errors.field.required")
    .max(200, "errors.field.tooLong"),
  password: z
    .string("errors.field.required")
    .min(1, "errors.field.required")
    .max(200, "errors.field.tooLong"),
  tiep: returnPathField,
});

export type SignInInput = z.output<typeof signInSchema>;
