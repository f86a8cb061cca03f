import type { Answers } from "@/lib/forms/domain/e-form";
import type { ConditionField } from "./condition-field";
import { exitsOf, listRun, type Process, type ProcessStep } from "./process";
import type { ProcessDefect } from "./process-defect";
import { connectedKeys, isWalkable, proveGraph } from "./prove-graph";
import { listSampleAnswers } from "./sample-runs";
import { allHold } from "./step-condition";

/**
 * Sends through the process one dossier for everything that its conditions can tell apart, and says what happens to
 * it: steps and ways nobody takes, ends without a result, results nobody signed as they are issued, more hours than the
 * term has.
 * @param limitHours working hours of the shortest published term; null when there is none
 */
export function proveRuns(
  process: Process,
  fields: readonly ConditionField[],
  limitHours: number | null,
): ProcessDefect[] {
  const samples = listSampleAnswers(process, fields);
  if (!samples) return [{ code: "tooManyConditions", stepKey: null, facts: {} }, ...findUnconnected(process)];
  const runs = samples.map((answers) => listRun(process, answers));
  const passed = new Set(runs.flat());
  return [
    ...process.steps.filter((step) => !passed.has(step)).map(unreachable),
    ...findUnsigned(runs),
    ...findLongest(runs, limitHours),
    ...process.steps
      .filter((step) => passed.has(step))
      .flatMap((step) => proveChoices(process, step, samples)),
  ];
}

/** Working hours of the longest way a dossier can take; null while the ways cannot be followed. */
export function longestHours(process: Process, fields: readonly ConditionField[]): number | null {
  const samples = isWalkable(proveGraph(process, fields)) ? listSampleAnswers(process, fields) : null;
  return samples && Math.max(...samples.map((answers) => hoursOf(listRun(process, answers))));
}

function hoursOf(run: readonly ProcessStep[]): number {
  return run.reduce((hours, step) => hours + step.hours, 0);
}

/** Steps that no line of the drawing leads to. */
export function findUnconnected(process: Process): ProcessDefect[] {
  const connected = connectedKeys(process);
  return process.steps.filter((step) => !connected.has(step.key)).map(unreachable);
}

function unreachable(step: ProcessStep): ProcessDefect {
  return defectAt("unreachable", step);
}

/** Results that are issued otherwise than somebody signed them, each named once. */
function findUnsigned(runs: readonly ProcessStep[][]): ProcessDefect[] {
  const found = new Map(
    runs.flatMap(proveSignature).map((defect) => [`${defect.code} ${defect.stepKey}`, defect] as const),
  );
  return [...found.values()];
}

/**
 * What is issued is what the last signer saw (NĐ 30/2020/NĐ-CP Art. 13): a draft, which only an appraisal makes, before
 * their signature, and none after it.
 */
function proveSignature(run: readonly ProcessStep[]): ProcessDefect[] {
  const issue = run.findIndex((step) => step.kind === "ISSUE");
  if (issue < 0) return [];
  const toIssue = run.slice(0, issue);
  const sign = toIssue.findLastIndex((step) => step.kind === "SIGN");
  if (sign < 0) return [defectAt("issueWithoutSign", run[issue])];
  const drafted = toIssue.slice(0, sign).some((step) => step.kind === "APPRAISE");
  const changed = toIssue.slice(sign + 1).filter((step) => step.kind === "APPRAISE");
  return [
    ...(drafted ? [] : [defectAt("signWithoutAppraisal", toIssue[sign])]),
    ...changed.map((step) => defectAt("appraisedAfterSign", step)),
  ];
}

function defectAt(code: ProcessDefect["code"], step: ProcessStep | undefined): ProcessDefect {
  return { code, stepKey: step?.key ?? null, facts: {} };
}

/** The longest way, named at its most generous step: there is most to save. */
function findLongest(runs: readonly ProcessStep[][], limitHours: number | null): ProcessDefect[] {
  const longest = runs.toSorted((a, b) => hoursOf(b) - hoursOf(a))[0] ?? [];
  const hours = hoursOf(longest);
  if (limitHours === null || hours <= limitHours) return [];
  const widest = longest.toSorted((a, b) => b.hours - a.hours)[0];
  return [{ code: "hoursExceedTerm", stepKey: widest?.key ?? null, facts: { hours, limit: limitHours } }];
}

function proveChoices(process: Process, step: ProcessStep, samples: readonly Answers[]): ProcessDefect[] {
  const exits = exitsOf(process, step.key);
  const conditional = exits.filter((exit) => (exit.when ?? []).length > 0);
  if (conditional.length === 0) return [];
  const open = samples.map((answers) => exits.filter((exit) => allHold(exit.when, answers)));
  const taken = new Set(open.map(([first]) => first));
  const defaultAt = exits.findIndex((exit) => !conditional.includes(exit));
  const never = exits.filter((exit, index) => !taken.has(exit) && (defaultAt < 0 || index <= defaultAt));
  const overlaps = conditional.filter(
    (exit) => taken.has(exit) && open.some((ways) => ways.indexOf(exit) > 0),
  );
  return [
    ...never.map(
      (exit) => ({ code: "exitNeverTaken", stepKey: step.key, facts: { step: exit.to } }) as const,
    ),
    ...overlaps.map((exit) => ({ code: "overlap", stepKey: step.key, facts: { step: exit.to } }) as const),
  ];
}
