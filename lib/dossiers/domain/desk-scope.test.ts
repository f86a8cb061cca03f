import { describe, expect, it } from "vitest";
import type { ActorPost, StandInFor } from "@/lib/accounts/domain/actor";
import type { Role } from "@/lib/organization/domain/role";
import { deskScopeOf } from "./desk-scope";
import { findStandInLimit } from "./stand-in-limit";
import { DOSSIER_ACTIONS } from "./transition-table";

const own = (role: Role, unitId: string): ActorPost => ({ postId: unitId, unitId, agencyId: "agency", role });

function lent(role: Role, unitId: string, limits: Partial<StandInFor> = {}): ActorPost {
  const absent = { accountId: "absent", fullName: "Nông Văn A", procedureIds: null, excludedActions: [] };
  return { ...own(role, unitId), onBehalfOf: { ...absent, ...limits } };
}

const deskOf = (...posts: ActorPost[]) =>
  deskScopeOf({ kind: "OFFICER", accountId: "officer", fullName: "Lý Thị B", posts });

const only = (...procedureIds: string[]) => ({ procedureIds });

describe("the limits of a stand-in", () => {
  it("are none for one's own posts and for a post lent whole", () => {
    const { limits } = deskOf(own("SPECIALIST", "a"), lent("RECEPTION", "b"));
    expect(limits).toEqual({ unitIds: [], receptionUnitIds: [], returnUnitIds: [] });
  });

  it("hold for the unit that only the lent post leads to, in the lists its role belongs to", () => {
    const { unitIds, limits } = deskOf(own("RETURN", "a"), lent("SPECIALIST", "b", only("p")));
    expect(unitIds).toEqual(["a", "b"]);
    const limit = { unitId: "b", procedureIds: ["p"], shutStates: [] };
    expect(limits).toEqual({ unitIds: [limit], receptionUnitIds: [], returnUnitIds: [] });
  });

  it("leave whole what an own post reaches, role by role", () => {
    const { limits } = deskOf(own("SPECIALIST", "a"), lent("RECEPTION", "a", only("p")));
    expect(limits.unitIds).toEqual([]);
    expect(limits.receptionUnitIds).toMatchObject([{ unitId: "a", procedureIds: ["p"] }]);
    expect(limits.returnUnitIds).toMatchObject([{ unitId: "a", procedureIds: ["p"] }]);
  });

  it("of two colleagues in one unit add up", () => {
    const { limits } = deskOf(lent("SPECIALIST", "a", only("p")), lent("DIV_HEAD", "a", only("q")));
    expect(limits.unitIds).toMatchObject([{ procedureIds: ["p"] }, { procedureIds: ["q"] }]);
  });
});

describe("acts kept for the absent colleague", () => {
  it("shut a state when nothing is left to do in it", () => {
    const all = { excludedActions: [...DOSSIER_ACTIONS] };
    expect(findStandInLimit(lent("RECEPTION", "a", all))?.shutStates).toContain("SUBMITTED");
    expect(findStandInLimit(lent("SIGNER", "a", all))?.shutStates).toContain("SIGNING");
  });

  it.each<[Role, string[]]>([
    ["RECEPTION", ["accept"]],
    ["SIGNER", ["approve", "refuseResult"]],
    ["SPECIALIST", ["submitForApproval"]],
  ])("shut nothing for %s as long as something is left", (role, excludedActions) => {
    expect(findStandInLimit(lent(role, "a", { excludedActions }))).toBeNull();
  });

  it("leave states alone in which the post never had anything to do", () => {
    const limit = findStandInLimit(lent("CLERK", "a", { excludedActions: ["issue"] }));
    expect(limit?.shutStates ?? []).not.toContain("SUBMITTED");
  });
});
