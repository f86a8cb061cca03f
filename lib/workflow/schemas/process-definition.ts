import { z } from "zod";
import { ROLES } from "@/lib/organization/domain/role";
import { STEP_KINDS } from "@/lib/workflow/domain/process";

const unitSelector = z.strictObject({
  climbTo: z.string().optional(),
  function: z.string().optional(),
});

/** Shape of `process_version.definition`. */
export const processDefinition = z.strictObject({
  competent: z.strictObject({ level: z.string(), function: z.string() }),
  selfApproval: z.boolean(),
  steps: z
    .array(
      z.strictObject({
        key: z.string(),
        kind: z.enum(STEP_KINDS),
        unit: unitSelector,
        role: z.enum(ROLES),
        hours: z.number().positive(),
        leg: z.int().positive(),
        name: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }),
      }),
    )
    .min(2),
});
