import { describe, expect, it } from "vitest";
import { type DossierStanding, findPermission } from "@/lib/dossiers/domain/action-permission";
import { stateOfStep } from "@/lib/dossiers/domain/decision";
import { type DossierAction, findTargets } from "@/lib/dossiers/domain/transition-table";
import { ROLES } from "@/lib/organization/domain/role";
import { sampleDossier, sampleProcess } from "@/scripts/testing/sample-province";
import { STEP_KINDS, type StepKind } from "./process";
import { mayFollow, roleFits } from "./step-rules";

/** What takes a dossier out of a step of this kind. */
const ACTION_OF_KIND: Record<StepKind, DossierAction> = {
  RECEIVE: "forward",
  ASSIGN: "assign",
  APPRAISE: "submitForApproval",
  REVIEW: "approve",
  SIGN: "approve",
  ISSUE: "issue",
  RETURN: "returnResult",
};

function stateOf(kind: StepKind) {
  const step = sampleProcess.steps.find((candidate) => candidate.kind === kind);
  if (!step) throw new Error(`no step of kind ${kind}`);
  return stateOfStep(step);
}

function lifeCycleAllows(from: StepKind, to: StepKind, sameLeg: boolean): boolean {
  if (from === "RETURN") return false;
  const targets = findTargets(stateOf(from), ACTION_OF_KIND[from]) ?? [];
  if (sameLeg || to === "RETURN") return targets.includes(stateOf(to));
  return (
    targets.includes("INTERLINKED") &&
    findTargets("INTERLINKED", "receiveLeg")?.includes(stateOf(to)) === true
  );
}

const pairs = STEP_KINDS.flatMap((from) => STEP_KINDS.map((to) => [from, to] as const));

describe("mayFollow", () => {
  it.each(pairs)("%s then %s: exactly what the legal life cycle allows", (from, to) => {
    expect([mayFollow(from, to, true), mayFollow(from, to, false)]).toEqual([
      lifeCycleAllows(from, to, true),
      lifeCycleAllows(from, to, false),
    ]);
  });
});

describe("roleFits", () => {
  const places = STEP_KINDS.flatMap((kind) => ROLES.map((role) => [kind, role] as const));

  it.each(places)("%s by %s: exactly who the desk lets act", (kind, role) => {
    const standing: DossierStanding = {
      ...sampleDossier({ state: stateOf(kind), holderUnitId: "u", holderRole: role, holderAccountId: "me" }),
      holderAgencyId: "u",
      resultAgencyId: null,
      signingUnitIds: [],
      leaseExpired: false,
      selfApproval: false,
    };
    const post = { postId: "p", unitId: "u", agencyId: "u", role };
    const actor = { kind: "OFFICER", accountId: "me", fullName: "x", posts: [post] } as const;
    expect(roleFits(kind, role)).toBe(findPermission(standing, actor, ACTION_OF_KIND[kind]) !== undefined);
  });
});
