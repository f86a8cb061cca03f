import { describe, expect, it } from "vitest";
import {
  authorisationOf,
  type Collector,
  collectorNameIn,
  collectorProofOf,
  findCollectorProblems,
} from "./collector";

const OWN = "020190000001";
const owner: Collector = {
  collector: "OWNER",
  collectorName: "Nông Thị Hoa",
  collectorNumber: OWN,
  authorisationKind: null,
  authorisationNumber: null,
  authorisedOn: null,
  authorisedUntilOn: null,
};
const TODAY = "2026-03-02";
const other: Collector = {
  ...owner,
  ...{ collector: "AUTHORISED", collectorName: "Lý Văn Xa", collectorNumber: "020090000777" },
  ...{ authorisationKind: "PAPER", authorisationNumber: "12", authorisedOn: "2026-03-02" },
};

describe("the collector of a result", () => {
  it.each([
    ["the applicant with their card", owner, []],
    ["the applicant with another number", { ...owner, collectorNumber: "020190000002" }, ["collectorNumber"]],
    [
      "nobody",
      { ...owner, collectorName: null, collectorNumber: null },
      ["collectorName", "collectorNumber"],
    ],
    ["somebody authorised", other, []],
    [
      "somebody authorised with the applicant's number",
      { ...other, collectorNumber: OWN },
      ["collectorNumber"],
    ],
    ["somebody without an authorisation", { ...other, authorisationKind: null }, ["authorisationKind"]],
    ["an authorisation without a day", { ...other, authorisedOn: null }, ["authorisedOn"]],
    ["an authorisation of tomorrow", { ...other, authorisedOn: "2026-03-03" }, ["authorisedOn"]],
    [
      "an authorisation that has ended",
      { ...other, authorisedOn: "2026-01-01", authorisedUntilOn: "2026-03-01" },
      ["authorisedUntilOn"],
    ],
  ] as const)("%s", (_case, collector, fields) => {
    expect(Object.keys(findCollectorProblems(collector, OWN, TODAY))).toEqual(fields);
  });

  it("is told with the last digits of the number only", () => {
    expect(collectorProofOf(other)).toBe("Lý Văn Xa, ••••••••0777, Giấy ủy quyền số 12 ngày 02/03/2026");
    expect(collectorNameIn(collectorProofOf(other))).toBe("Lý Văn Xa");
    expect(collectorProofOf(owner)).not.toContain(OWN);
    expect(collectorProofOf({ ...owner, collectorName: null })).toBeNull();
    expect([null, 1, "Lý Văn Xa"].map(collectorNameIn)).toEqual([null, null, null]);
  });

  it("needs no authorisation for their own result", () => {
    expect(authorisationOf({ ...other, collector: "OWNER" })).toBeNull();
  });
});
