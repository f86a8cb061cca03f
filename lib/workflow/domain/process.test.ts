import { describe, expect, it } from "vitest";
import { sampleProcess } from "@/scripts/testing/sample-province";
import { exitsOf, findAppraisalBefore, findNextStep, listRun, type Process } from "./process";
import { conditionHolds, type StepCondition } from "./step-condition";

const keys = (process: Process, answers = {}) => listRun(process, answers).map((step) => step.key);

/** The sample, with a review in the commune for those who claim more than one million. */
const branching: Process = {
  ...sampleProcess,
  steps: sampleProcess.steps.map((step) =>
    step.key === "d-appraise"
      ? {
          ...step,
          next: [{ to: "d-sign", when: [{ field: "amount", is: "less", value: 100 }] }, { to: "d-review" }],
        }
      : step,
  ),
};

describe("conditionHolds", () => {
  const answers = { kind: "new", amount: "150", empty: "", rows: [{ name: "a" }], none: [] };
  it.each<[StepCondition, boolean]>([
    [{ field: "kind", is: "equals", value: "new" }, true],
    [{ field: "kind", is: "equals", value: "old" }, false],
    [{ field: "other", is: "equals", value: "" }, false],
    [{ field: "kind", is: "notEquals", value: "old" }, true],
    [{ field: "other", is: "notEquals", value: "old" }, true],
    [{ field: "kind", is: "in", values: ["old", "new"] }, true],
    [{ field: "other", is: "in", values: [""] }, false],
    [{ field: "amount", is: "greater", value: 150 }, false],
    [{ field: "amount", is: "greater", value: 149 }, true],
    [{ field: "amount", is: "less", value: 151 }, true],
    [{ field: "other", is: "less", value: 1 }, false],
    [{ field: "kind", is: "answered" }, true],
    [{ field: "empty", is: "answered" }, false],
    [{ field: "rows", is: "answered" }, true],
    [{ field: "none", is: "answered" }, false],
    [{ field: "rows", is: "equals", value: "a" }, false],
  ])("%j is %s", (condition, wanted) => expect(conditionHolds(condition, answers)).toBe(wanted));
});

describe("findNextStep", () => {
  it("goes to the following step where a definition says nothing else", () => {
    expect(findNextStep(sampleProcess, "receive", {})?.key).toBe("assign");
    expect(findNextStep(sampleProcess, "return", {})).toBeUndefined();
    expect(exitsOf(sampleProcess, "absent")).toEqual([]);
  });

  it("takes the first way that is open", () => {
    expect(findNextStep(branching, "d-appraise", { amount: "99" })?.key).toBe("d-sign");
    expect(findNextStep(branching, "d-appraise", { amount: "100" })?.key).toBe("d-review");
    expect(findNextStep(branching, "d-appraise", {})?.key).toBe("d-review");
  });
});

describe("listRun", () => {
  it("passes every step of a list without conditions", () => {
    expect(keys(sampleProcess)).toEqual(sampleProcess.steps.map((step) => step.key));
  });

  it("leaves out what the answers jump over", () => {
    expect(keys(branching, { amount: "1" })).not.toContain("d-review");
  });

  it("stops where it would come round", () => {
    const steps = sampleProcess.steps.map((step) =>
      step.key === "sign" ? { ...step, next: [{ to: "assign" }] } : step,
    );
    expect(keys({ ...sampleProcess, steps })).toEqual(["receive", "assign", "appraise", "sign"]);
  });
});

describe("findAppraisalBefore", () => {
  it.each([
    ["sign", "appraise"],
    ["d-review", "d-appraise"],
    ["d-issue", "d-appraise"],
  ])("of %s is %s, in its own leg", (key, wanted) => {
    expect(findAppraisalBefore(sampleProcess, key, {})?.key).toBe(wanted);
  });

  it("is found for a dossier that stands beside the way of its answers", () => {
    expect(findAppraisalBefore(branching, "d-review", { amount: "1" })?.key).toBe("d-appraise");
  });

  it("is absent before the first appraisal", () => {
    expect(findAppraisalBefore(sampleProcess, "assign", {})).toBeUndefined();
    expect(findAppraisalBefore(sampleProcess, "d-assign", {})).toBeUndefined();
  });
});
