import type { ProcessStep } from "@/lib/workflow/domain/process";
import { processStep } from "@/lib/workflow/schemas/process-definition";

/** What is wrong with the fields of a step: path to sentence. */
export type StepProblems = Partial<Record<string, string>>;

/** The key of `errors.field` that a message of the schema names. */
export type FieldFault = "required" | "tooLong" | "invalid";

const FAULTS: readonly FieldFault[] = ["required", "tooLong", "invalid"];

/** What the server would refuse about a step, in the reader's words. */
export function readStepProblems(step: ProcessStep, sentenceOf: (fault: FieldFault) => string): StepProblems {
  const { error } = processStep.safeParse(step);
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => {
      const fault = FAULTS.find((candidate) => message === `errors.field.${candidate}`) ?? "invalid";
      return [path.join("."), sentenceOf(fault)];
    }),
  );
}
