import type { Role } from "@/lib/organization/domain/role";
import { agenciesFor, findUnitFor, getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { exitsOf, type Process, type ProcessStep } from "./process";
import type { ProcessDefect } from "./process-defect";

/** A post held today by somebody who is active. */
export type FilledPost = { unitId: string; role: Role; accountId: string };

/**
 * Whether somebody is there at every step in every agency the process can run in: the unit exists, its role is
 * filled today, and nobody is left to approve what only they could have appraised.
 */
export function proveStaffing(
  process: Process,
  tree: UnitTree,
  posts: readonly FilledPost[],
): ProcessDefect[] {
  const agencies = agenciesFor(tree, process.competent);
  if (agencies.length === 0) return [{ code: "noCompetentUnit", stepKey: null, facts: {} }];
  const holders = groupHolders(posts);
  const holdersAt = (agencyId: string, step: ProcessStep) => {
    const unit = findUnitFor(tree, agencyId, step.unit);
    return unit ? { unit, accounts: holders.get(`${unit.id} ${step.role}`) ?? new Set<string>() } : null;
  };
  return process.steps.flatMap((step) => {
    const without = agencies.filter((agency) => !holdersAt(agency.id, step)).map((agency) => agency.name);
    const empty = agencies.flatMap((agency) => {
      const place = holdersAt(agency.id, step);
      return place && place.accounts.size === 0 ? [getUnit(tree, place.unit.id).name] : [];
    });
    const alone = process.selfApproval
      ? []
      : agencies.flatMap((agency) => {
          const approvers = holdersAt(agency.id, step)?.accounts ?? new Set();
          const appraisers = appraisalsBefore(process, step).map((a) => holdersAt(agency.id, a)?.accounts);
          const stuck = appraisers.some((accounts) => accounts?.size && isOneAndTheSame(approvers, accounts));
          return stuck ? [agency.name] : [];
        });
    return [
      ...named("noUnit", step, without),
      ...named("nobody", step, empty),
      ...named("sameHands", step, alone),
    ];
  });
}

function groupHolders(posts: readonly FilledPost[]): Map<string, Set<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { unitId, role, accountId } of posts) {
    const seat = `${unitId} ${role}`;
    holders.set(seat, (holders.get(seat) ?? new Set()).add(accountId));
  }
  return holders;
}

function isOneAndTheSame(approvers: ReadonlySet<unknown>, appraisers: ReadonlySet<unknown>): boolean {
  return approvers.size === 1 && [...appraisers].every((account) => approvers.has(account));
}

/** For a step that approves: the appraisals of its leg that can lead to it. */
function appraisalsBefore(process: Process, step: ProcessStep): ProcessStep[] {
  if (step.kind !== "REVIEW" && step.kind !== "SIGN") return [];
  return process.steps.filter(
    (other) => other.kind === "APPRAISE" && other.leg === step.leg && leadsTo(process, other.key, step.key),
  );
}

function leadsTo(process: Process, from: string, to: string): boolean {
  const found = new Set([from]);
  for (const key of found) for (const exit of exitsOf(process, key)) found.add(exit.to);
  return from !== to && found.has(to);
}

function named(
  code: "noUnit" | "nobody" | "sameHands",
  step: ProcessStep,
  units: readonly string[],
): ProcessDefect[] {
  if (units.length === 0) return [];
  return [{ code, stepKey: step.key, facts: { role: step.role, units: [...new Set(units)] } }];
}
