import { describe, expect, it } from "vitest";
import type { Actor, StandInFor } from "@/lib/accounts/domain/actor";
import { ROLES, type Role } from "@/lib/organization/domain/role";
import { sampleContext, sampleDossier } from "@/scripts/testing/sample-province";
import { availableActions, type DossierStanding, findPermission } from "./action-permission";
import { standingOf } from "./dossier-standing";
import { DOSSIER_STATES, type DossierState } from "./dossier-state";
import { DOSSIER_ACTIONS, type DossierAction, findTargets } from "./transition-table";

function standing(state: DossierState, changes: Partial<DossierStanding> = {}): DossierStanding {
  const dossier = sampleDossier({ state, holderAccountId: null, holderRole: "SIGNER" });
  const { tree, process, now } = sampleContext("2026-03-02 09:00");
  const result = { resultAgencyId: "commune", signingUnitIds: ["commune-office"] };
  return { ...standingOf(dossier, { tree, process, now }), ...result, ...changes };
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

const COUNTER: Role[] = ["RECEPTION", "CENTRE_HEAD"];
const RETURNERS: Role[] = ["RETURN", "RECEPTION", "CENTRE_HEAD"];
const HEADS: Role[] = ["DIV_HEAD", "SIGNER"];

const MOVING: Partial<Record<DossierAction, Role[]>> = { moveProcess: ["CATALOG_ADMIN", "SYS_ADMIN"] };
const OPEN: Partial<Record<DossierAction, Role[]>> = {
  ...MOVING,
  takeFee: RETURNERS,
  reassign: [...HEADS, "UNIT_ADMIN", "SYS_ADMIN"],
};
const REAPPOINTING: Partial<Record<DossierAction, Role[]>> = {
  proposeReappointment: ["DIV_HEAD"],
  reappoint: ["SIGNER"],
};
const RUNNING: Partial<Record<DossierAction, Role[]>> = {
  ...OPEN,
  ...REAPPOINTING,
  proposePause: ["DIV_HEAD"],
  pause: ["SIGNER"],
};

/** Which roles at the holding unit may do what in which state; everything else is refused. */
const EXPECTED: Partial<Record<DossierState, Partial<Record<DossierAction, Role[]>>>> = {
  AWAIT_PREPAY: { takeFee: RETURNERS, ...MOVING },
  SUBMITTED: {
    ...MOVING,
    takeFee: RETURNERS,
    accept: COUNTER,
    refuseReception: COUNTER,
    requestSupplement: COUNTER,
  },
  SUPPLEMENT_RECEPTION: { refuseReception: COUNTER, ...MOVING },
  RECEIVED: { ...OPEN, ...REAPPOINTING, redirect: COUNTER, forward: COUNTER, settleAtOnce: COUNTER },
  ASSIGNING: { ...RUNNING, assign: HEADS, claim: ["SPECIALIST"] },
  APPRAISING: { ...RUNNING, assign: HEADS, claim: ["SPECIALIST"] },
  CONSULTING: RUNNING,
  SUPPLEMENT: OPEN,
  FIN_OBLIGATION: { ...OPEN, confirmObligation: RETURNERS },
  PAUSED: { ...OPEN, resume: HEADS },
  INTERLINKED: {
    ...RUNNING,
    receiveLeg: ["RECEPTION", "CENTRE_HEAD", "DIV_HEAD", "SPECIALIST", "SIGNER"],
  },
  REVIEWING: { ...RUNNING, approve: ["DIV_HEAD"], sendBack: ["DIV_HEAD"] },
  SIGNING: { ...RUNNING, approve: ["SIGNER"], sendBack: ["SIGNER"], refuseResult: ["SIGNER"] },
  ISSUING: { ...RUNNING, issue: ["CLERK"], sendBack: ["CLERK"] },
  WITHDRAW_ASKED: { ...OPEN, grantWithdrawal: [...COUNTER, ...HEADS], denyWithdrawal: HEADS },
  STOPPED: { archive: ["SPECIALIST", "CLERK"] },
  RESULT_READY: { takeFee: RETURNERS, returnResult: RETURNERS, sendByPost: RETURNERS },
  RETURNING_POST: { confirmDelivery: RETURNERS, recordFailedDelivery: RETURNERS },
  RETURNED: { correctResult: ["SIGNER"], archive: ["SPECIALIST", "CLERK"] },
};

/** What an administrator of the whole province may do anywhere. */
const ANYWHERE: Partial<Record<Role, DossierAction[]>> = {
  SYS_ADMIN: ["reassign", "moveProcess"],
  CATALOG_ADMIN: ["moveProcess"],
};

describe("who may do what", () => {
  const cases = DOSSIER_STATES.flatMap((state) => ROLES.map((role) => ({ state, role })));

  it.each(cases)("$role at the holding unit, $state", ({ state, role }) => {
    const allowed = DOSSIER_ACTIONS.filter((action) => EXPECTED[state]?.[action]?.includes(role));
    expect(availableActions(standing(state), officer(role))).toEqual(allowed);
  });

  it("lets those sign whom the step names, and nobody else", () => {
    for (const holderRole of ["SIGNER", "DIV_HEAD", "CENTRE_HEAD"] as const) {
      const signing = standing("SIGNING", { holderRole });
      const signers = ROLES.filter((role) => findPermission(signing, officer(role), "approve"));
      expect(signers).toEqual([holderRole]);
    }
  });

  it.each(cases)("nothing for $role of another commune, $state", ({ state, role }) => {
    const elsewhere = { ...standing(state), resultAgencyId: "commune" };
    const administration = (ANYWHERE[role] ?? []).filter((action) => findTargets(state, action));
    expect(availableActions(elsewhere, officer(role, "elsewhere", "elsewhere"))).toEqual(administration);
  });

  it.each(cases)(
    "for one who filed at the counter or by post also what they asked, $role, $state",
    ({ state, role }) => {
      const onBehalf: Partial<Record<DossierAction, Role[]>> = {
        answerSupplement: COUNTER,
        changeDelivery: RETURNERS,
        askWithdrawal: COUNTER,
        cancelWithdrawal: COUNTER,
      };
      const allowed = DOSSIER_ACTIONS.filter(
        (action) =>
          EXPECTED[state]?.[action]?.includes(role) ||
          (findTargets(state, action) && onBehalf[action]?.includes(role)),
      );
      for (const channel of ["COUNTER", "POST"] as const) {
        expect(availableActions(standing(state, { channel }), officer(role))).toEqual(allowed);
      }
    },
  );

  it.each(DOSSIER_STATES)("the applicant answers and withdraws, a stranger does nothing: %s", (state) => {
    const own = (["answerSupplement", "changeDelivery", "askWithdrawal", "cancelWithdrawal"] as const).filter(
      (action) => findTargets(state, action),
    );
    expect(availableActions(standing(state), citizen)).toEqual(own);
    expect(availableActions(standing(state), stranger)).toEqual([]);
  });

  it.each(["COUNTER", "POST"] as const)("what was filed on paper is completed on paper: %s", (channel) => {
    for (const state of ["SUPPLEMENT", "SUPPLEMENT_RECEPTION"] as const) {
      const actions = availableActions(standing(state, { channel }), citizen);
      expect(actions).toEqual(["changeDelivery", "askWithdrawal"]);
    }
  });

  it("appraisal belongs to the specialist who holds it", () => {
    const held = standing("APPRAISING", { holderAccountId: "officer" });
    const mine = [
      "requestSupplement",
      "release",
      "saveDraftResult",
      "consult",
      "askObligation",
      "submitForApproval",
      "proposePause",
      "proposeReappointment",
    ];
    expect(availableActions(held, officer("SPECIALIST"))).toEqual(mine);
    expect(availableActions({ ...held, holderAccountId: "colleague" }, officer("SPECIALIST"))).toEqual([]);
  });

  it("nobody approves what they appraised, unless the process allows it", () => {
    const own = standing("SIGNING", { appraiserAccountId: "officer" });
    expect(findPermission(own, officer("SIGNER"), "approve")).toBeUndefined();
    expect(findPermission({ ...own, selfApproval: true }, officer("SIGNER"), "approve")).toBeDefined();
  });

  it("nobody signs the correction of what they appraised, and no other agency corrects it", () => {
    const own = standing("RETURNED", { appraiserAccountId: "officer" });
    expect(findPermission(own, officer("SIGNER"), "correctResult")).toBeUndefined();
    expect(findPermission({ ...own, selfApproval: true }, officer("SIGNER"), "correctResult")).toBeDefined();
    const others = standing("RETURNED", { resultAgencyId: "district" });
    expect(findPermission(others, officer("SIGNER"), "correctResult")).toBeUndefined();
  });

  it("who heads one division stops and resumes nothing of another; the head of the agency stands over both", () => {
    const acts: Partial<Record<DossierState, DossierAction[]>> = {
      SIGNING: ["proposePause", "pause", "proposeReappointment", "reappoint", "declineProposal"],
      PAUSED: ["resume"],
      WITHDRAW_ASKED: ["grantWithdrawal", "denyWithdrawal"],
    };
    const proposal = { kind: "PAUSE", reasonCode: "DISPUTE", reason: "Tranh chấp", legalBasis: "Luật" };
    for (const state of Object.keys(acts) as DossierState[]) {
      const held = {
        holderUnitId: "district-social",
        holderAgencyId: "district",
        competentUnitId: "commune",
      };
      const dossier = standing(state, { ...held, resultAgencyId: null, proposal: proposal as never });
      const mayAt = (unitId: string) =>
        HEADS.flatMap((role) => availableActions(dossier, officer(role, unitId, "district")));
      expect(mayAt("district-finance")).toEqual([]);
      expect(mayAt("district-social")).toEqual(expect.arrayContaining(acts[state] ?? []));
      expect(mayAt("district")).toEqual(expect.arrayContaining(acts[state] ?? []));
    }
  });

  it("a result is corrected where the process has it signed, or by the head of its agency, never in another division", () => {
    const { tree, process, now } = sampleContext("2026-03-02 09:00");
    const dossier = sampleDossier({
      state: "RETURNED",
      resultUnitId: "district",
      competentUnitId: "commune",
    });
    const mayAt = (steps: typeof process.steps) => {
      const signed = standingOf(dossier, { tree, process: { ...process, steps }, now });
      return ["district", "district-social", "district-finance", "district-office"].filter((unitId) =>
        findPermission(signed, officer("SIGNER", unitId, "district"), "correctResult"),
      );
    };
    expect(mayAt(process.steps)).toEqual(["district"]);
    const bySocial = process.steps.map((step) =>
      step.key === "d-sign" ? { ...step, unit: { climbTo: "district", function: "ldtbxh" } } : step,
    );
    expect(mayAt(bySocial)).toEqual(["district", "district-social"]);
  });

  it("who answers for the procedure decides about its clock while another unit of the agency holds it", () => {
    const held = { holderUnitId: "district-office", holderAgencyId: "district" };
    const dossier = standing("RECEIVED", { ...held, competentUnitId: "district-social" });
    expect(
      findPermission(dossier, officer("SIGNER", "district-social", "district"), "reappoint"),
    ).toBeDefined();
    expect(
      findPermission(dossier, officer("SIGNER", "district-finance", "district"), "reappoint"),
    ).toBeUndefined();
  });

  it("the counter acts for an applicant who filed there, never for one who filed online", () => {
    const counter = standing("SUPPLEMENT", { channel: "COUNTER" });
    expect(availableActions(counter, officer("RECEPTION"))).toEqual([
      "takeFee",
      "answerSupplement",
      "changeDelivery",
      "askWithdrawal",
    ]);
    expect(availableActions(standing("SUPPLEMENT"), officer("RECEPTION"))).toEqual(["takeFee"]);
  });

  it("a lapsed claim may be taken over by a colleague", () => {
    const held = standing("APPRAISING", { holderAccountId: "colleague" });
    expect(findPermission(held, officer("SPECIALIST"), "claim")).toBeUndefined();
    expect(findPermission({ ...held, leaseExpired: true }, officer("SPECIALIST"), "claim")).toBeDefined();
  });

  it("what was passed on is taken back by who passed it on, and by nobody else", () => {
    const sentBy = {
      accountId: "officer",
      state: "RECEIVED" as const,
      stepKey: "receive",
      holderUnitId: "commune-office",
      holderRole: "RECEPTION" as const,
      holderAccountId: null,
      appraiserAccountId: null,
      legSeq: 1,
    };
    const passedOn = standing("ASSIGNING", { holderUnitId: "commune", sentBy });
    expect(findPermission(passedOn, officer("RECEPTION"), "recall")).toBeDefined();
    expect(
      findPermission({ ...passedOn, sentBy: { ...sentBy, accountId: "x" } }, officer("RECEPTION"), "recall"),
    ).toBeUndefined();
  });

  it("a part is answered only by the unit that was asked, as long as it is open", () => {
    const leg = {
      seq: 1,
      kind: "OPINION" as const,
      unitId: "district-social",
      agencyId: "district",
      request: "Cho ý kiến",
      sentAt: "2026-03-02T02:00:00.000Z",
      dueAt: "2026-03-04T02:00:00.000Z",
      receivedAt: null,
      doneAt: null,
      outcome: null,
      answer: null,
    };
    const asked = standing("CONSULTING", { legs: [leg] });
    const answering = officer("SPECIALIST", "district-social", "district");
    expect(availableActions(asked, answering)).toEqual(["receivePart", "answerPart"]);
    expect(findPermission(asked, officer("SPECIALIST"), "answerPart")).toBeUndefined();
    const done = { ...asked, legs: [{ ...leg, doneAt: leg.dueAt }] };
    expect(findPermission(done, answering, "answerPart")).toBeUndefined();
  });

  it("a stand-in acts for the absent holder, within what was handed over", () => {
    const held = standing("APPRAISING", { holderAccountId: "absent" });
    const standIn = (onBehalfOf: Partial<StandInFor>): Actor => ({
      kind: "OFFICER",
      accountId: "stand-in",
      fullName: "Lương Thị Sao",
      posts: [
        {
          postId: "post",
          unitId: "commune-office",
          agencyId: "commune",
          role: "SPECIALIST",
          onBehalfOf: {
            accountId: "absent",
            fullName: "Hà Văn Tú",
            procedureIds: null,
            excludedActions: [],
            ...onBehalfOf,
          },
        },
      ],
    });
    expect(findPermission(held, standIn({}), "submitForApproval")).toBeDefined();
    const kept = standIn({ excludedActions: ["submitForApproval"] });
    expect(findPermission(held, kept, "submitForApproval")).toBeUndefined();
    expect(findPermission(held, standIn({ procedureIds: ["other"] }), "submitForApproval")).toBeUndefined();
  });

  it("the stand-in of a signer does not sign what the signer, or they themselves, appraised", () => {
    const own = standing("SIGNING", { appraiserAccountId: "absent" });
    const signer: Actor = {
      kind: "OFFICER",
      accountId: "stand-in",
      fullName: "Lương Thị Sao",
      posts: [
        {
          postId: "post",
          unitId: "commune-office",
          agencyId: "commune",
          role: "SIGNER",
          onBehalfOf: { accountId: "absent", fullName: "Hà", procedureIds: null, excludedActions: [] },
        },
      ],
    };
    expect(findPermission(own, signer, "approve")).toBeUndefined();
    expect(findPermission({ ...own, appraiserAccountId: "stand-in" }, signer, "approve")).toBeUndefined();
    expect(findPermission({ ...own, appraiserAccountId: "third" }, signer, "approve")).toBeDefined();
  });

  it.each(DOSSIER_STATES)(
    "only the system joins a dossier to an account, once and never one filed online: %s",
    (state) => {
      const system: Actor = { kind: "SYSTEM" };
      const alone = standing(state, { channel: "COUNTER", applicantAccountId: null });
      expect(findPermission(alone, system, "joinApplicant")).toBeDefined();
      for (const role of ROLES) {
        expect(findPermission(alone, officer(role), "joinApplicant")).toBeUndefined();
      }
      expect(findPermission(alone, citizen, "joinApplicant")).toBeUndefined();
      const theirs = standing(state, { channel: "COUNTER" });
      expect(findPermission(theirs, system, "joinApplicant")).toBeUndefined();
      const online = standing(state, { channel: "ONLINE", applicantAccountId: null });
      expect(findPermission(online, system, "joinApplicant")).toBeUndefined();
    },
  );

  it("the system does only what happens by itself", () => {
    const system: Actor = { kind: "SYSTEM" };
    expect(availableActions(standing("SUPPLEMENT"), system)).toEqual([
      "takeFee",
      "expireSupplement",
      "reassign",
      "recalculateDue",
    ]);
    expect(availableActions(standing("SIGNING"), system)).toEqual(["takeFee", "reassign", "recalculateDue"]);
    expect(availableActions(standing("ASSIGNING"), system)).toEqual([
      "takeFee",
      "assign",
      "reassign",
      "recalculateDue",
    ]);
    expect(availableActions(standing("RETURNED"), system)).toEqual([]);
  });
});
