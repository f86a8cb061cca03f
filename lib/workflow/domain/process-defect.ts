import type { Role } from "@/lib/organization/domain/role";
import type { StepKind } from "./process";

/** Everything a proof can find. Those in `ADVICE` are told; all others forbid publishing. */
export const DEFECT_CODES = [
  "noName",
  "wrongHours",
  "wrongLeg",
  "repeatedKey",
  "receiveFirst",
  "noEnd",
  "deadEnd",
  "leavesEnd",
  "unknownStep",
  "unreachable",
  "loop",
  "noDefault",
  "exitNeverTaken",
  "overlap",
  "unknownField",
  "wrongType",
  "tooManyConditions",
  "cannotFollow",
  "legGoesBack",
  "issueWithoutSign",
  "signWithoutAppraisal",
  "appraisedAfterSign",
  "roleCannotAct",
  "hoursExceedTerm",
  "noCompetentUnit",
  "noUnit",
  "nobody",
  "sameHands",
] as const;

export type DefectCode = (typeof DEFECT_CODES)[number];

/** What a sentence about the defect needs to name. */
export type DefectFacts = {
  /** Key of the other step concerned. */
  step?: string;
  field?: string;
  role?: Role;
  kind?: StepKind;
  /** Working hours of the longest way, and those of the published term. */
  hours?: number;
  limit?: number;
  /** Units concerned, by name. */
  units?: readonly string[];
};

/** One thing that is wrong, at the step where it shows; null when it is of the process as a whole. */
export type ProcessDefect = { code: DefectCode; stepKey: string | null; facts: DefectFacts };

/** Lawful, but perhaps not what was meant. */
const ADVICE: ReadonlySet<DefectCode> = new Set(["overlap"]);

export function forbidsPublishing({ code }: ProcessDefect): boolean {
  return !ADVICE.has(code);
}
