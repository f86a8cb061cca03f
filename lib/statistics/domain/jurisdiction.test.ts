import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/organization/domain/role";
import { sampleTree } from "@/scripts/testing/sample-province";
import { findJurisdiction, narrowToLevel, narrowToUnit } from "./jurisdiction";

const post = (unitId: string, role: Role) => ({ postId: "p", unitId, agencyId: unitId, role });
const agenciesOf = (unitId: string, role: Role) =>
  [...(findJurisdiction([post(unitId, role)], sampleTree)?.agencyIds ?? [])].sort();

describe("findJurisdiction", () => {
  it("gives a leader the unit and everything below", () => {
    expect(agenciesOf("district", "LEADER")).toEqual(["commune", "district"]);
    expect(agenciesOf("commune", "LEADER")).toEqual(["commune"]);
  });

  it("gives the leader of the province everything, dissolved agencies too", () => {
    expect(findJurisdiction([post("province", "LEADER")], sampleTree)?.all).toBe(true);
  });

  it("gives the head of a centre the agencies that receive there", () => {
    expect(agenciesOf("commune-office", "CENTRE_HEAD")).toEqual(["commune"]);
    expect(agenciesOf("centre", "CENTRE_HEAD")).toEqual(["centre", "justice", "province"]);
  });

  it.each(["SYS_ADMIN", "RECEPTION", "SPECIALIST", "AUDITOR"] as const)("gives %s nothing", (role) => {
    expect(findJurisdiction([post("province", role)], sampleTree)).toBeNull();
  });
});

describe("narrowing", () => {
  const district = findJurisdiction([post("district", "LEADER")], sampleTree);
  if (!district) throw new RangeError("the leader of a district sees figures");

  it("stays inside", () => {
    expect([...(narrowToUnit(district, sampleTree, "commune")?.agencyIds ?? [])]).toEqual(["commune"]);
    expect([...narrowToLevel(district, sampleTree, "commune").agencyIds]).toEqual(["commune"]);
  });

  it.each(["province", "justice", "nowhere"])("does not know %s", (unitId) => {
    expect(narrowToUnit(district, sampleTree, unitId)).toBeNull();
  });
});
