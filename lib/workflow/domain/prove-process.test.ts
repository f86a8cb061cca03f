import { describe, expect, it } from "vitest";
import { buildUnitTree } from "@/lib/organization/domain/unit-tree";
import { sampleProcess, sampleTree } from "@/scripts/testing/sample-province";
import type { ConditionField } from "./condition-field";
import type { Process, ProcessStep } from "./process";
import { isProven, type ProofGround, proveProcess, proveShape } from "./prove-process";
import { longestHours } from "./prove-runs";
import type { FilledPost } from "./prove-staffing";

const en = (text: string) => ({ vi: text, en: text });
const fields: ConditionField[] = [
  {
    key: "kind",
    label: en("kind"),
    kind: "choice",
    options: [
      { value: "new", label: en("new") },
      { value: "again", label: en("again") },
      { value: "change", label: en("change") },
    ],
  },
  { key: "amount", label: en("amount"), kind: "number", min: 0, max: 100 },
  { key: "childName", label: en("name"), kind: "personName" },
];

const seats: FilledPost[] = [
  { unitId: "commune-office", role: "RECEPTION", accountId: "reception" },
  { unitId: "commune-office", role: "RETURN", accountId: "reception" },
  { unitId: "commune", role: "SPECIALIST", accountId: "specialist" },
  { unitId: "commune", role: "SIGNER", accountId: "chairman" },
  { unitId: "district-social", role: "DIV_HEAD", accountId: "head" },
  { unitId: "district-social", role: "SPECIALIST", accountId: "officer" },
  { unitId: "district", role: "SIGNER", accountId: "district chairman" },
  { unitId: "district", role: "CLERK", accountId: "clerk" },
];
const ground: ProofGround = { fields, limitHours: 76, tree: sampleTree, posts: seats };

/** The sample process with some steps changed. */
function having(changes: Record<string, Partial<ProcessStep>>): Process {
  return { ...sampleProcess, steps: sampleProcess.steps.map((step) => ({ ...step, ...changes[step.key] })) };
}

/** The sample process without some of its steps. */
function lacking(...keys: string[]): Process {
  return { ...sampleProcess, steps: sampleProcess.steps.filter((step) => !keys.includes(step.key)) };
}

const when = (value: string) => [{ field: "kind", is: "equals", value } as const];
const found = (process: Process, changes: Partial<ProofGround> = {}) =>
  proveProcess(process, { ...ground, ...changes }).map(({ code, stepKey }) => `${code} ${stepKey}`);

it("finds nothing wrong with a sound process", () => expect(found(sampleProcess)).toEqual([]));

describe("the drawing", () => {
  it.each<[string, Process, string]>([
    ["a step without hours", having({ sign: { hours: 0 } }), "wrongHours sign"],
    ["a step of no number of hours", having({ sign: { hours: Number.NaN } }), "wrongHours sign"],
    ["a step without a name", having({ sign: { name: { vi: " ", en: "Sign" } } }), "noName sign"],
    ["a step on half a leg", having({ sign: { leg: 1.5 } }), "wrongLeg sign"],
    ["one key twice", having({ sign: { key: "appraise" } }), "repeatedKey appraise"],
    ["not begun at the counter", lacking("receive"), "receiveFirst assign"],
    ["no return", lacking("return"), "noEnd null"],
    ["an end that is no return", having({ "d-issue": { next: [] } }), "deadEnd d-issue"],
    ["a return that goes on", having({ return: { next: [{ to: "d-issue" }] } }), "leavesEnd return"],
    ["a way into nothing", having({ sign: { next: [{ to: "nowhere" }] } }), "unknownStep sign"],
    ["a step beside all ways", having({ sign: { next: [{ to: "d-appraise" }] } }), "unreachable d-assign"],
    ["a way back", having({ "d-sign": { next: [{ to: "d-appraise" }] } }), "loop d-sign"],
    [
      "no way for the others",
      having({ sign: { next: [{ to: "d-assign", when: when("new") }] } }),
      "noDefault sign",
    ],
    [
      "a way behind the one that is always open",
      having({ sign: { next: [{ to: "d-assign" }, { to: "d-appraise", when: when("new") }] } }),
      "exitNeverTaken sign",
    ],
    [
      "a way that an earlier one takes away",
      having({
        sign: {
          next: [
            { to: "d-assign", when: [{ field: "kind", is: "in", values: ["new", "again"] }] },
            { to: "d-appraise", when: when("again") },
            { to: "d-assign" },
          ],
        },
      }),
      "exitNeverTaken sign",
    ],
    [
      "two ways open at once",
      having({
        sign: {
          next: [
            { to: "d-assign", when: when("new") },
            { to: "d-appraise", when: [{ field: "amount", is: "greater", value: 5 }] },
            { to: "d-assign" },
          ],
        },
      }),
      "overlap sign",
    ],
    [
      "more than a number can be",
      having({
        sign: {
          next: [
            { to: "d-appraise", when: [{ field: "amount", is: "greater", value: 100 }] },
            { to: "d-assign" },
          ],
        },
      }),
      "exitNeverTaken sign",
    ],
    [
      "a question that is not asked",
      having({
        sign: { next: [{ to: "d-assign", when: [{ field: "weight", is: "answered" }] }, { to: "d-assign" }] },
      }),
      "unknownField sign",
    ],
    [
      "a name compared with a number",
      having({
        sign: {
          next: [
            { to: "d-assign", when: [{ field: "childName", is: "less", value: 1 }] },
            { to: "d-assign" },
          ],
        },
      }),
      "wrongType sign",
    ],
    [
      "an answer that cannot be chosen",
      having({ sign: { next: [{ to: "d-assign", when: when("other") }, { to: "d-assign" }] } }),
      "wrongType sign",
    ],
    ["assigned without an appraisal", lacking("appraise"), "cannotFollow assign"],
    ["issued without a return", lacking("return", "d-sign"), "deadEnd d-issue"],
    ["handed back to an earlier leg", having({ "d-assign": { leg: 3 } }), "legGoesBack d-assign"],
    ["issued without a signature", lacking("sign", "d-sign"), "issueWithoutSign d-issue"],
    [
      "signed without an appraisal",
      lacking("appraise", "d-assign", "d-appraise"),
      "signWithoutAppraisal d-sign",
    ],
    [
      "drafted after the last signature",
      having({ "d-review": { kind: "SIGN" }, "d-sign": { kind: "APPRAISE" } }),
      "appraisedAfterSign d-sign",
    ],
    [
      "for some dossiers drafted after the last signature",
      having({ "d-review": { next: [{ to: "d-issue", when: when("new") }, { to: "d-sign" }] } }),
      "appraisedAfterSign d-appraise",
    ],
    [
      "for some dossiers signed without an appraisal",
      having({ receive: { next: [{ to: "d-review", when: when("new") }, { to: "assign" }] } }),
      "signWithoutAppraisal d-sign",
    ],
    ["a role that cannot do the work", having({ appraise: { role: "CLERK" } }), "roleCannotAct appraise"],
    ["more hours than the term", having({ appraise: { hours: 17 } }), "hoursExceedTerm appraise"],
  ])("%s", (_, process, wanted) => {
    expect(found(process)).toContain(wanted);
    if (!wanted.startsWith("overlap")) expect(isProven(proveProcess(process, ground))).toBe(false);
  });

  it("names each step with a signature that is not on what is issued", () => {
    const at = (kind: ProcessStep["kind"]) => sampleProcess.steps.find((step) => step.kind === kind);
    const line = (kinds: ProcessStep["kind"][]): Process => ({
      ...sampleProcess,
      steps: kinds.flatMap((kind, index) => {
        const step = at(kind);
        return step ? [{ ...step, key: `${kind.toLowerCase()}-${index}`, unit: {}, leg: 1 }] : [];
      }),
    });
    const told = (kinds: ProcessStep["kind"][]) =>
      proveShape(line(kinds), { fields, limitHours: null }).map(({ code, stepKey }) => `${code} ${stepKey}`);
    expect(told(["RECEIVE", "SIGN", "ASSIGN", "APPRAISE", "REVIEW", "ISSUE", "RETURN"])).toEqual([
      "signWithoutAppraisal sign-1",
      "appraisedAfterSign appraise-3",
    ]);
    expect(told(["RECEIVE", "SIGN", "ISSUE", "RETURN"])).toEqual(["signWithoutAppraisal sign-1"]);
    expect(told(["RECEIVE", "APPRAISE", "SIGN", "APPRAISE", "SIGN", "ISSUE", "RETURN"])).toEqual([]);
    expect(told(["RECEIVE", "APPRAISE", "SIGN", "REVIEW", "ISSUE", "RETURN"])).toEqual([]);
  });

  it("counts the longest way only", () => {
    const process = having({
      appraise: { hours: 20 },
      "d-appraise": { next: [{ to: "d-sign", when: when("new") }, { to: "d-review" }] },
    });
    expect(found(process, { limitHours: 80 })).toEqual([]);
    expect(found(process, { limitHours: 79 })).toEqual(["hoursExceedTerm appraise"]);
    expect(found(process, { limitHours: null })).toEqual([]);
  });

  it("tells the hours of the longest way, as long as there is an end to it", () => {
    expect(longestHours(sampleProcess, fields)).toBe(76);
    const jump = having({
      "d-appraise": { next: [{ to: "d-sign", when: when("new") }, { to: "d-review" }] },
    });
    expect(longestHours(jump, fields)).toBe(76);
    expect(longestHours(having({ sign: { next: [{ to: "assign" }] } }), fields)).toBeNull();
  });

  it("says how many hours there are and may be", () => {
    const defects = proveProcess(sampleProcess, { ...ground, limitHours: 40 });
    expect(defects[0]?.facts).toEqual({ hours: 76, limit: 40 });
  });

  it("lets two ways be open at once: the first is taken", () => {
    const process = having({
      sign: {
        next: [
          { to: "d-assign", when: [{ field: "kind", is: "notEquals", value: "new" }] },
          { to: "d-appraise", when: [{ field: "amount", is: "less", value: 3 }] },
          { to: "d-assign" },
        ],
      },
    });
    expect(isProven(proveProcess(process, ground))).toBe(true);
  });
});

describe("the people", () => {
  const without = (unitId: string, role: string) =>
    seats.filter((seat) => !(seat.unitId === unitId && seat.role === role));

  it("names the step whose role nobody holds, and the unit", () => {
    const defects = proveProcess(sampleProcess, { ...ground, posts: without("district", "CLERK") });
    expect(defects).toEqual([
      { code: "nobody", stepKey: "d-issue", facts: { role: "CLERK", units: ["district"] } },
    ]);
  });

  it("names the step whose unit does not exist", () => {
    const process = having({ "d-review": { unit: { climbTo: "district", function: "tckh" } } });
    expect(found(process)).toEqual(["noUnit d-review"]);
  });

  it("wants somebody to be competent at all", () => {
    expect(found(sampleProcess, { tree: buildUnitTree([]) })).toEqual(["noCompetentUnit null"]);
  });

  it("does not let one person appraise and sign, unless the process says so", () => {
    const posts = [...without("commune", "SPECIALIST"), { ...seats[2], accountId: "chairman" } as FilledPost];
    expect(found(sampleProcess, { posts })).toEqual(["sameHands sign"]);
    expect(found({ ...sampleProcess, selfApproval: true }, { posts })).toEqual([]);
  });

  it("is content when one of several appraisers can sign too", () => {
    const posts: FilledPost[] = [...seats, { unitId: "commune", role: "SPECIALIST", accountId: "chairman" }];
    expect(found(sampleProcess, { posts })).toEqual([]);
  });
});
