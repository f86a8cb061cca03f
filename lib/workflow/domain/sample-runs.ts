import type { Answer, Answers } from "@/lib/forms/domain/e-form";
import { type ConditionField, samplesOf } from "./condition-field";
import { exitsOf, type Process } from "./process";

/** More different dossiers than this, and nobody can oversee the process either. */
export const MAX_SAMPLES = 20_000;

/** Every condition of the process. */
export function listConditions(process: Process) {
  return process.steps.flatMap((step) => exitsOf(process, step.key).flatMap((exit) => exit.when ?? []));
}

/**
 * Answers that stand for all dossiers the process can tell apart; null when those are more than `MAX_SAMPLES`. The
 * conditions must fit the fields.
 */
export function listSampleAnswers(process: Process, fields: readonly ConditionField[]): Answers[] | null {
  const conditions = listConditions(process);
  const asked = fields.filter((field) => conditions.some((condition) => condition.field === field.key));
  let samples: Record<string, Answer>[] = [{}];
  for (const field of asked) {
    const values = samplesOf(field, conditions);
    if (samples.length * values.length > MAX_SAMPLES) return null;
    samples = samples.flatMap((sample) =>
      values.map((value) => (value === undefined ? sample : { ...sample, [field.key]: value })),
    );
  }
  return samples;
}
