import { describe, expect, it } from "vitest";
import { ROLES } from "@/lib/organization/domain/role";
import { DESKS, desksOf } from "./desks";

describe("desksOf", () => {
  it.each([
    [[], []],
    [["SPECIALIST"], ["office"]],
    [["CENTRE_HEAD"], ["office", "leadership"]],
    [
      ["SYS_ADMIN", "RECEPTION"],
      ["office", "admin"],
    ],
  ] as const)("%j gives %j", (roles, desks) => expect(desksOf(roles)).toEqual(desks));

  it("gives every role a desk", () => {
    for (const role of ROLES) expect(desksOf([role])).not.toEqual([]);
    expect(desksOf(ROLES)).toEqual(DESKS);
  });
});
