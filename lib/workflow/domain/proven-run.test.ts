import fc from "fast-check";
import { expect, it } from "vitest";
import { agenciesFor, findUnitFor } from "@/lib/organization/domain/unit-tree";
import { sampleTree } from "@/scripts/testing/sample-province";
import type { ConditionField } from "./condition-field";
import { exitsOf, listRun, type Process, type ProcessStep, type StepExit, type StepKind } from "./process";
import { isProven, proveProcess } from "./prove-process";
import type { FilledPost } from "./prove-staffing";
import type { StepCondition } from "./step-condition";
import { mayFollow, ROLES_OF_KIND } from "./step-rules";

const label = { vi: "x", en: "x" };
const FIELDS: ConditionField[] = [
  { key: "a", label, kind: "choice", options: ["1", "2", "3"].map((value) => ({ value, label })) },
  { key: "b", label, kind: "number", min: 0, max: 9 },
  { key: "c", label, kind: "text" },
];
const LIMIT = 60;

const condition: fc.Arbitrary<StepCondition> = fc.oneof(
  fc.record({
    field: fc.constant("a"),
    is: fc.constantFrom("equals", "notEquals"),
    value: fc.constantFrom("1", "2", "3"),
  }),
  fc.record({
    field: fc.constant("a"),
    is: fc.constant("in" as const),
    values: fc.uniqueArray(fc.constantFrom("1", "2"), { minLength: 1 }),
  }),
  fc.record({
    field: fc.constant("b"),
    is: fc.constantFrom("greater", "less"),
    value: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({ field: fc.constantFrom("b", "c"), is: fc.constant("answered" as const) }),
);

const answers = fc.record(
  {
    a: fc.constantFrom("1", "2", "3"),
    b: fc.integer({ min: 0, max: 9 }).map(String),
    c: fc.constantFrom("", "gì đó"),
  },
  { requiredKeys: [] },
);

const middle = fc.array(
  fc.record({
    kind: fc.constantFrom<StepKind>("ASSIGN", "APPRAISE", "APPRAISE", "REVIEW", "SIGN"),
    handOver: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
  }),
  { minLength: 1, maxLength: 7 },
);

/** Processes as an administrator might draw them: mostly sound, some not. */
const drawn: fc.Arbitrary<Process> = fc
  .record({
    middle,
    seed: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    jumps: fc.array(condition, { maxLength: 4 }),
  })
  .map(({ middle, seed, jumps }) => {
    let leg = 1;
    const kinds: { kind: StepKind; leg: number }[] = [{ kind: "RECEIVE", leg }];
    for (const { kind, handOver } of [...middle, { kind: "SIGN" as const, handOver: false }]) {
      const before = kinds.at(-1);
      if (handOver && before?.kind !== "ASSIGN") leg += 1;
      if (before?.kind === "ASSIGN") kinds.push({ kind: "APPRAISE", leg });
      if (before?.kind !== "ASSIGN" || kind !== "ASSIGN") kinds.push({ kind, leg });
    }
    kinds.push({ kind: "ISSUE", leg }, { kind: "RETURN", leg });
    const steps = kinds.map(({ kind, leg: number }, index) =>
      stepOf(kind, number, index, 1 + ((seed[index % 12] ?? 0) % 6)),
    );
    return {
      competent: { level: "commune", function: "committee" },
      selfApproval: false,
      steps: jump(steps, jumps, seed),
    };
  });

function stepOf(kind: StepKind, leg: number, index: number, hours: number): ProcessStep {
  const counter = kind === "RECEIVE" || kind === "RETURN";
  const unit = counter ? { function: "one_stop" } : leg > 1 ? { climbTo: "district" } : {};
  return { key: `s${index}`, kind, unit, role: ROLES_OF_KIND[kind][0], hours, leg, name: label };
}

/** Lets some dossiers leave out the steps up to a later one that may follow. */
function jump(steps: ProcessStep[], jumps: readonly StepCondition[], seed: readonly number[]): ProcessStep[] {
  const ways = new Map<number, StepExit[]>();
  for (const [index, wanted] of jumps.entries()) {
    const from = 1 + ((seed[index] ?? 0) % (steps.length - 2));
    const step = steps[from];
    const targets = steps.filter(
      (to, at) =>
        at > from && step && to.leg >= step.leg && mayFollow(step.kind, to.kind, to.leg === step.leg),
    );
    const to = targets[(seed[index + 4] ?? 0) % Math.max(1, targets.length)];
    if (to) ways.set(from, [...(ways.get(from) ?? []), { to: to.key, when: [wanted] }]);
  }
  return steps.map((step, index) => {
    const next = steps[index + 1];
    const own = ways.get(index);
    return own && next ? { ...step, next: [...own, { to: next.key }] } : step;
  });
}

const posts: FilledPost[] = [...sampleTree.byId.keys()].flatMap((unitId) =>
  Object.values(ROLES_OF_KIND).flatMap((roles) =>
    roles.map((role) => ({ unitId, role, accountId: `${unitId} ${role}` })),
  ),
);
const seats = new Set(posts.map(({ unitId, role }) => `${unitId} ${role}`));

it("brings every dossier from every competent unit to its return, signed, in time, with somebody at each step", () => {
  let proven = 0;
  let branching = 0;
  fc.assert(
    fc.property(drawn, fc.array(answers, { minLength: 1, maxLength: 20 }), (process, dossiers) => {
      const ground = { fields: FIELDS, limitHours: LIMIT, tree: sampleTree, posts };
      if (!isProven(proveProcess(process, ground))) return;
      proven += 1;
      if (process.steps.some((step) => exitsOf(process, step.key).length > 1)) branching += 1;
      for (const given of dossiers) {
        const run = listRun(process, given);
        expect(run.at(-1)?.kind).toBe("RETURN");
        const kinds = run.map((step) => step.kind);
        const drafted = kinds.lastIndexOf("APPRAISE");
        expect(drafted).toBeGreaterThan(0);
        expect(kinds.lastIndexOf("SIGN")).toBeGreaterThan(drafted);
        expect(kinds.indexOf("ISSUE")).toBeGreaterThan(kinds.lastIndexOf("SIGN"));
        expect(run.reduce((hours, step) => hours + step.hours, 0)).toBeLessThanOrEqual(LIMIT);
        for (const agency of agenciesFor(sampleTree, process.competent)) {
          for (const step of run) {
            const unit = findUnitFor(sampleTree, agency.id, step.unit);
            expect(seats.has(`${unit?.id} ${step.role}`)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
  // The property would be empty if the generator drew nothing sound, or nothing with a choice.
  expect(proven).toBeGreaterThan(100);
  expect(branching).toBeGreaterThan(30);
});
