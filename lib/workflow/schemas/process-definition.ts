import { z } from "zod";
import { ROLES } from "@/lib/organization/domain/role";
import { MOST_HOURS, MOST_LEGS, type Process, STEP_KINDS } from "@/lib/workflow/domain/process";

const MAX_STEPS = 60;
const text = z.string().trim().min(1, "errors.field.required").max(200, "errors.field.tooLong");
const code = z.string().min(1).max(60);

const unitSelector = z.strictObject({ climbTo: code.optional(), function: code.optional() });

const stepCondition = z.union([
  z.strictObject({ field: code, is: z.enum(["equals", "notEquals"]), value: z.string().max(100) }),
  z.strictObject({ field: code, is: z.literal("in"), values: z.array(z.string().max(100)).min(1).max(50) }),
  z.strictObject({ field: code, is: z.enum(["greater", "less"]), value: z.number() }),
  z.strictObject({ field: code, is: z.literal("answered") }),
]);

const stepExit = z.strictObject({ to: code, when: z.array(stepCondition).max(10).optional() });

/** Shape of one step of `process_version.definition`. */
export const processStep = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9_-]{0,39}$/, "errors.field.invalid"),
  kind: z.enum(STEP_KINDS),
  unit: unitSelector,
  role: z.enum(ROLES),
  hours: z
    .number("errors.field.required")
    .positive("errors.field.invalid")
    .max(MOST_HOURS, "errors.field.invalid"),
  leg: z.int("errors.field.invalid").positive("errors.field.invalid").max(MOST_LEGS, "errors.field.invalid"),
  name: z.strictObject({ vi: text, en: text }),
  next: z.array(stepExit).max(20).optional(),
});

/** Shape of `process_version.definition` and of a draft: whether it can run is for the proof to say. */
export const processDefinition: z.ZodType<Process, Process> = z.strictObject({
  competent: z.strictObject({ level: code, function: code }),
  selfApproval: z.boolean(),
  atOnce: z.boolean().optional(),
  steps: z.array(processStep).min(2).max(MAX_STEPS),
});
