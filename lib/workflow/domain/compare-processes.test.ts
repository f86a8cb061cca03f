import { describe, expect, it } from "vitest";
import { sampleProcess } from "@/scripts/testing/sample-province";
import { compareProcesses } from "./compare-processes";
import { layoutProcess } from "./layout-process";
import { mapStep } from "./map-step";
import type { Process, ProcessStep } from "./process";

function having(changes: Record<string, Partial<ProcessStep>>): Process {
  return { ...sampleProcess, steps: sampleProcess.steps.map((step) => ({ ...step, ...changes[step.key] })) };
}

function lacking(...keys: string[]): Process {
  return { ...sampleProcess, steps: sampleProcess.steps.filter((step) => !keys.includes(step.key)) };
}

const told = (after: Process) =>
  compareProcesses(sampleProcess, after).map((difference) => {
    if (difference.what === "changed") return `${difference.after.key} ${difference.property}`;
    return "step" in difference ? `${difference.what} ${difference.step.key}` : difference.what;
  });

describe("compareProcesses", () => {
  it.each<[string, Process, string[]]>([
    ["nothing", having({}), []],
    ["hours", having({ appraise: { hours: 12 } }), ["appraise hours"]],
    [
      "role and unit",
      having({ appraise: { role: "SIGNER", unit: office } }),
      ["appraise unit", "appraise role"],
    ],
    ["a name in one language", having({ sign: { name: { vi: "Ký", en: "Step" } } }), ["sign name"]],
    ["a way written down that was understood", having({ receive: { next: [{ to: "assign" }] } }), []],
    ["another way", having({ receive: { next: [{ to: "appraise" }] } }), ["receive next"]],
    ["a step less", lacking("d-review"), ["d-appraise next", "removed d-review"]],
    ["self-approval", { ...sampleProcess, selfApproval: true }, ["selfApproval"]],
    [
      "other agencies",
      { ...sampleProcess, competent: { level: "district", function: "committee" } },
      ["competent"],
    ],
  ])("%s", (_, after, wanted) => expect(told(after)).toEqual(wanted));

  it("tells a removed step from the other side as an added one", () => {
    const back = compareProcesses(lacking("d-review"), sampleProcess);
    expect(back.map(({ what }) => what)).toEqual(["changed", "added"]);
  });
});

const office = { function: "one_stop" };

describe("mapStep", () => {
  it.each<[string, string, Process, unknown]>([
    ["the same step", "appraise", having({ appraise: { hours: 1 } }), { to: "appraise" }],
    ["other work", "sign", having({ sign: { kind: "REVIEW" } }), { stays: "otherWork" }],
    ["another role", "sign", having({ sign: { role: "DIV_HEAD" } }), { stays: "otherHands" }],
    ["another unit", "sign", having({ sign: { unit: office } }), { stays: "otherHands" }],
    ["a new key", "d-sign", having({ "d-sign": { key: "decide" } }), { to: "decide" }],
    ["a step that is gone", "d-review", lacking("d-review"), { stays: "stepGone" }],
    [
      "two that could be meant",
      "d-assign",
      having({ "d-assign": { key: "x", kind: "REVIEW" }, "d-review": { key: "y" } }),
      { stays: "stepGone" },
    ],
  ])("%s", (_, key, target, wanted) => expect(mapStep(sampleProcess, target, key)).toEqual(wanted));

  it("leads back from wherever it led", () => {
    const target = having({ "d-sign": { key: "decide" }, appraise: { hours: 2 } });
    for (const { key } of sampleProcess.steps) {
      const there = mapStep(sampleProcess, target, key);
      if ("to" in there) expect(mapStep(target, sampleProcess, there.to)).toEqual({ to: key });
    }
  });
});

describe("layoutProcess", () => {
  it("puts a plain list in one row", () => {
    const places = [...layoutProcess(sampleProcess).values()];
    expect(places).toEqual(sampleProcess.steps.map((_, column) => ({ column, row: 0 })));
  });

  it("draws no step left of one that leads to it, and no two in one place", () => {
    const process = having({ appraise: { next: [{ to: "d-sign" }, { to: "sign" }] }, sign: { next: [] } });
    const places = layoutProcess(process);
    expect(places.get("sign")).toEqual({ column: 3, row: 0 });
    expect(places.get("d-sign")).toEqual({ column: 3, row: 1 });
    const spots = [...places.values()].map(({ column, row }) => `${column}/${row}`);
    expect(new Set(spots).size).toBe(spots.length);
  });

  it("ends where the drawing goes round", () => {
    const places = layoutProcess(having({ sign: { next: [{ to: "receive" }] } }));
    expect(places.size).toBe(sampleProcess.steps.length);
  });
});
