import type { Role } from "@/lib/organization/domain/role";
import type { StepKind } from "./process";

/** Who can do the work of a step of this kind; a step that names anybody else would wait for ever. */
export const ROLES_OF_KIND = {
  RECEIVE: ["RECEPTION", "CENTRE_HEAD"],
  ASSIGN: ["DIV_HEAD", "SIGNER"],
  APPRAISE: ["SPECIALIST"],
  REVIEW: ["DIV_HEAD"],
  SIGN: ["SIGNER", "DIV_HEAD", "CENTRE_HEAD"],
  ISSUE: ["CLERK"],
  RETURN: ["RETURN", "RECEPTION", "CENTRE_HEAD"],
} as const satisfies Record<StepKind, readonly Role[]>;

export function roleFits(kind: StepKind, role: Role): boolean {
  return (ROLES_OF_KIND[kind] as readonly Role[]).includes(role);
}

const WORK: readonly StepKind[] = ["ASSIGN", "APPRAISE", "REVIEW", "SIGN", "ISSUE"];

/** What the legal life cycle lets follow inside one agency. */
const FOLLOWERS: Record<StepKind, readonly StepKind[]> = {
  RECEIVE: WORK,
  ASSIGN: ["APPRAISE"],
  APPRAISE: WORK,
  REVIEW: WORK,
  SIGN: WORK,
  ISSUE: ["RETURN"],
  RETURN: [],
};

/** Whether a step of kind `to` may follow one of kind `from`, in the same leg or handed over to another agency. */
export function mayFollow(from: StepKind, to: StepKind, sameLeg: boolean): boolean {
  if (FOLLOWERS[from].includes(to)) return sameLeg || from !== "ASSIGN";
  return !sameLeg && to === "RECEIVE" && ["RECEIVE", "APPRAISE", "REVIEW", "SIGN"].includes(from);
}
