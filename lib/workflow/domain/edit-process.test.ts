import { describe, expect, it } from "vitest";
import { sampleProcess } from "@/scripts/testing/sample-province";
import { addStepAfter, changeStep, connectSteps, removeStep } from "./edit-process";
import { exitsOf, listRun, type Process } from "./process";
import { tidyProcess } from "./tidy-process";

const name = { vi: "Bước mới", en: "New step" };
const process = tidyProcess(sampleProcess);
const keys = (of: Process) => listRun(of, {}).map((step) => step.key);
const ways = (of: Process, key: string) => exitsOf(of, key).map((exit) => exit.to);

describe("addStepAfter", () => {
  it("puts the step into the way", () => {
    const added = addStepAfter(process, "sign", name);
    expect(keys(added).slice(3, 6)).toEqual(["sign", "step11", "d-assign"]);
    expect(keys(addStepAfter(added, "sign", name)).slice(3, 6)).toEqual(["sign", "step12", "step11"]);
  });

  it("knows no step after one that is not there", () => {
    expect(addStepAfter(process, "absent", name)).toBe(process);
  });
});

describe("removeStep", () => {
  it("joins what led to it with where it led", () => {
    expect(keys(removeStep(process, "d-review"))).toEqual(keys(process).filter((key) => key !== "d-review"));
  });

  it("undoes adding", () =>
    expect(removeStep(addStepAfter(process, "sign", name), "step11")).toEqual(process));

  it("leaves an end where the end was removed", () => {
    expect(ways(removeStep(process, "return"), "d-issue")).toEqual([]);
  });

  it("leaves no way twice", () => {
    const both = changeStep(process, "d-appraise", { next: [{ to: "d-review" }, { to: "d-sign" }] });
    expect(ways(removeStep(both, "d-review"), "d-appraise")).toEqual(["d-sign"]);
  });
});

describe("connectSteps", () => {
  it("is tried before the way that is open to all", () => {
    expect(ways(connectSteps(process, "d-appraise", "d-sign"), "d-appraise")).toEqual(["d-sign", "d-review"]);
  });

  it("changes nothing when the way is there, or leads nowhere new", () => {
    expect(connectSteps(process, "sign", "d-assign")).toBe(process);
    expect(connectSteps(process, "sign", "sign")).toBe(process);
  });
});

describe("tidyProcess", () => {
  it("puts each step behind those that lead to it, and changes no way", () => {
    const shuffled = {
      ...process,
      steps: [...process.steps.slice(0, 1), ...process.steps.slice(1).reverse()],
    };
    expect(tidyProcess(shuffled)).toEqual(process);
  });

  it("ends with a loop in it", () => {
    const loop = changeStep(process, "sign", { next: [{ to: "assign" }, { to: "d-assign" }] });
    expect(tidyProcess(loop).steps).toHaveLength(process.steps.length);
  });
});
