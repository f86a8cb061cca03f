import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/accounts/domain/actor";
import { ROLES, type Role } from "@/lib/organization/domain/role";
import { sampleDossier } from "@/scripts/testing/sample-province";
import { availableActions, type DossierStanding, findPermission } from "./action-permission";
import { DOSSIER_STATES, type DossierState } from "./dossier-state";
import { DOSSIER_ACTIONS, type DossierAction, findTargets } from "./transition-table";

function standing(state: DossierState, changes: Partial<DossierStanding> = {}): DossierStanding {
  const dossier = sampleDossier({ state, holderAccountId: null });
  return { ...dossier, holderAgencyId: "commune", selfApproval: false, ...changes };
}

function officer(role: Role, unitId = "commune-office", agencyId = "commune"): Actor {
  return {
    kind: "OFFICER",
    accountId: "officer",
    fullName: "Nông Thị Bình",
    posts: [{ postId: "post", unitId, agencyId, role }],
  };
}

const citizen: Actor = { kind: "CITIZEN", accountId: "citizen", fullName: "Lý Văn An" };
const stranger: Actor = { kind: "CITIZEN", accountId: "stranger", fullName: "Hoàng Văn Cường" };

/** Which roles at the holding unit may do what in which state; everything else is refused. */
const EXPECTED: Partial<Record<DossierState, Partial<Record<DossierAction, Role[]>>>> = {
  SUBMITTED: {
    accept: ["RECEPTION", "CENTRE_HEAD"],
    refuseReception: ["RECEPTION", "CENTRE_HEAD"],
    requestSupplement: ["RECEPTION", "CENTRE_HEAD"],
  },
  SUPPLEMENT_RECEPTION: { refuseReception: ["RECEPTION", "CENTRE_HEAD"] },
  RECEIVED: { forward: ["RECEPTION", "CENTRE_HEAD"] },
  ASSIGNING: { assign: ["DIV_HEAD", "SIGNER"], claim: ["SPECIALIST"] },
  APPRAISING: { assign: ["DIV_HEAD", "SIGNER"], claim: ["SPECIALIST"] },
  INTERLINKED: { receiveLeg: ["RECEPTION", "CENTRE_HEAD", "DIV_HEAD", "SPECIALIST", "SIGNER"] },
  REVIEWING: { approve: ["DIV_HEAD"], sendBack: ["DIV_HEAD"] },
  SIGNING: { approve: ["SIGNER"], sendBack: ["SIGNER"] },
  ISSUING: { issue: ["CLERK"], sendBack: ["CLERK"] },
  WITHDRAW_ASKED: {
    grantWithdrawal: ["RECEPTION", "CENTRE_HEAD", "DIV_HEAD", "SIGNER"],
    denyWithdrawal: ["DIV_HEAD", "SIGNER"],
  },
  RESULT_READY: { returnResult: ["RETURN", "RECEPTION", "CENTRE_HEAD"] },
};

describe("who may do what", () => {
  const cases = DOSSIER_STATES.flatMap((state) => ROLES.map((role) => ({ state, role })));

  it.each(cases)("$role at the holding unit, $state", ({ state, role }) => {
    const allowed = DOSSIER_ACTIONS.filter((action) => EXPECTED[state]?.[action]?.includes(role));
    expect(availableActions(standing(state), officer(role))).toEqual(allowed);
  });

  it.each(cases)("nothing for $role of another commune, $state", ({ state, role }) => {
    expect(availableActions(standing(state), officer(role, "elsewhere", "elsewhere"))).toEqual([]);
  });

  it.each(DOSSIER_STATES)("the applicant answers and withdraws, a stranger does nothing: %s", (state) => {
    const own = (["answerSupplement", "askWithdrawal"] as const).filter((action) =>
      findTargets(state, action),
    );
    expect(availableActions(standing(state), citizen)).toEqual(own);
    expect(availableActions(standing(state), stranger)).toEqual([]);
    expect(availableActions(standing(state), { kind: "SYSTEM" })).toEqual([]);
  });

  it("appraisal belongs to the specialist who holds it", () => {
    const held = standing("APPRAISING", { holderAccountId: "officer" });
    const mine = ["requestSupplement", "saveDraftResult", "submitForApproval"];
    expect(availableActions(held, officer("SPECIALIST"))).toEqual(mine);
    expect(availableActions({ ...held, holderAccountId: "colleague" }, officer("SPECIALIST"))).toEqual([]);
  });

  it("nobody approves what they appraised, unless the process allows it", () => {
    const own = standing("SIGNING", { appraiserAccountId: "officer" });
    expect(findPermission(own, officer("SIGNER"), "approve")).toBeUndefined();
    expect(findPermission({ ...own, selfApproval: true }, officer("SIGNER"), "approve")).toBeDefined();
  });

  it("the counter acts for an applicant who filed there, never for one who filed online", () => {
    const counter = standing("SUPPLEMENT", { channel: "COUNTER" });
    expect(availableActions(counter, officer("RECEPTION"))).toEqual(["answerSupplement", "askWithdrawal"]);
    expect(availableActions(standing("SUPPLEMENT"), officer("RECEPTION"))).toEqual([]);
  });
});
