import { expect, it } from "vitest";
import { buildUnitTree, type UnitNode } from "@/lib/organization/domain/unit-tree";
import { sampleTree } from "@/scripts/testing/sample-province";
import { listFunctions } from "./unit-options";

function named(...units: [functionCode: string, name: string, levelRank: number][]) {
  const [sample] = sampleTree.byId.values();
  const nodes = units.map(([functionCode, name, levelRank]): UnitNode[] =>
    sample ? [{ ...sample, id: name, parentId: null, functionCode, name, levelRank }] : [],
  );
  return listFunctions(buildUnitTree(nodes.flat()));
}

it("calls a function by what its units' names have in common, highest level first", () => {
  const functions = named(
    ["tckh", "Phòng Tài chính huyện Cao Lộc", 2],
    ["tckh", "Phòng Tài chính huyện Văn Lãng", 2],
    ["stp", "Sở Tư pháp", 1],
  );
  expect(functions).toEqual([
    { value: "stp", label: "Sở Tư pháp" },
    { value: "tckh", label: "Phòng Tài chính huyện" },
  ]);
});

it("follows the most when not all are called alike", () => {
  const functions = named(
    ["one_stop", "Trung tâm Phục vụ hành chính công", 1],
    ["one_stop", "Bộ phận Một cửa xã A", 3],
    ["one_stop", "Bộ phận Một cửa xã B", 3],
  );
  expect(functions.map(({ label }) => label)).toEqual(["Bộ phận Một cửa xã"]);
});
