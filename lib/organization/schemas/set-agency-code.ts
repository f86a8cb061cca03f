import { z } from "zod";
import { parseAgencyCode } from "@/lib/organization/domain/agency-code";

export const setAgencyCodeSchema = z.object({
  unitId: z.uuid("errors.field.invalid"),
  agencyCode: z
    .string("errors.field.required")
    .max(60, "errors.field.tooLong")
    .transform((text) => text.trim().toUpperCase())
    .pipe(
      z
        .string()
        .min(1, "errors.field.required")
        .refine((text) => parseAgencyCode(text) !== null, "admin.field.agencyCode"),
    ),
  /** The code that the person saw, so that a confirmation never overwrites somebody else's. */
  seenCode: z.string().max(60).default(""),
});

export type SetAgencyCodeInput = z.output<typeof setAgencyCodeSchema>;
