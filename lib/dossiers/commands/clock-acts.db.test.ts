import { beforeAll, describe, expect, it } from "vitest";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { getActOptions } from "@/lib/dossiers/queries/get-act-options";
import { listParts } from "@/lib/dossiers/queries/list-parts";
import { prisma } from "@/lib/platform/db/prisma";
import { ForbiddenError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  dossierRow,
  expectSound,
  makeDeskTeam,
  newestPaper,
  takeToAppraisal,
  takeToSigning,
} from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { askObligation } from "./ask-obligation";
import { askWithdrawal } from "./ask-withdrawal";
import { cancelWithdrawal } from "./cancel-withdrawal";
import { confirmObligation } from "./confirm-obligation";
import { declineProposal } from "./decline-proposal";
import { grantWithdrawal } from "./grant-withdrawal";
import { pauseDossier } from "./pause-dossier";
import { proposePause } from "./propose-pause";
import { proposeReappointment } from "./propose-reappointment";
import { reappointDossier } from "./reappoint-dossier";
import { refuseResult } from "./refuse-result";
import { resumeDossier } from "./resume-dossier";

let scene: DeskScene;
let team: DeskTeam;
let head: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  head = await scene.officer("DIV_HEAD", scene.commune.id);
});

/** Monthly social assistance has a term of working days; a certificate in a day would leave no time for a test. */
async function appraising(): Promise<string> {
  const id = await scene.file("1.001776");
  await takeToAppraisal(id, team);
  return id;
}

const WHY = { reason: "Phải đo lại đất", legalBasis: "Luật Đất đai" };
const SURVEY = { reasonCode: "FIELD_SURVEY" as const, ...WHY };
const COMPLEX = { reasonCode: "COMPLEX_CASE" as const, ...WHY };

async function optionsOf(officer: Officer, id: string, localTime: string) {
  const dossier = await getDossierForAct(prisma, officer, id, clockAt(localTime).clock);
  const filing = await getFiling(prisma, dossier.row.procedureVersionId);
  return getActOptions(officer, dossier, filing, await listParts(officer, dossier));
}
const namesOf = ({ actions }: Awaited<ReturnType<typeof optionsOf>>) => actions.map(({ action }) => action);

describe("a financial obligation", () => {
  it("stops the clock until it is proven, and what was left of the term runs on", async () => {
    const id = await appraising();
    const promised = (await dossierRow(id)).dueAt;
    const asked = {
      reasonCode: "LAND_USE_FEE" as const,
      ...WHY,
      amountDong: 1_500_000,
      payTo: "Kho bạc Văn Lãng",
    };
    await askObligation(team.specialist, { ...(await actOn(id)), ...asked }, clockAt("2026-03-03 10:00"));
    expect(await dossierRow(id)).toMatchObject({
      state: "FIN_OBLIGATION",
      clockStoppedAt: at("2026-03-03 10:00"),
    });
    expect(await newestPaper(id, "OBLIGATION")).toMatchObject({
      items: [{ name: WHY.reason, amountDong: 1_500_000 }],
      nextStep: expect.stringContaining("Kho bạc Văn Lãng"),
      clockStoppedAt: at("2026-03-03 10:00").getTime(),
    });
    const proof = { proof: "Biên lai 01 ngày 05/3/2026" };
    await confirmObligation(team.reception, { ...(await actOn(id)), ...proof }, clockAt("2026-03-06 10:00"));
    const after = await dossierRow(id);
    expect(after).toMatchObject({ state: "APPRAISING", clockStoppedAt: null });
    expect(after.dueAt && promised && after.dueAt > promised).toBe(true);
    await expectSound(id);
  });
});

describe("a pause", () => {
  it("is proposed, signed with a numbered notice, and ended by a head", async () => {
    const id = await appraising();
    await proposePause(team.specialist, { ...(await actOn(id)), ...SURVEY }, clockAt("2026-03-03 09:00"));
    expect((await dossierRow(id)).state).toBe("APPRAISING");
    await expect(
      pauseDossier(team.specialist, { ...(await actOn(id)), ...SURVEY }, clockAt("2026-03-03 09:30")),
    ).rejects.toBeInstanceOf(ForbiddenError);
    await pauseDossier(team.signer, { ...(await actOn(id)), ...SURVEY }, clockAt("2026-03-03 10:00"));
    expect(await dossierRow(id)).toMatchObject({ state: "PAUSED", pausedFrom: "APPRAISING", proposal: null });
    expect(await newestPaper(id, "PAUSE")).toMatchObject({
      number: expect.stringMatching(/\/TB-TTHC$/),
      reasonCode: "FIELD_SURVEY",
      pausedAt: at("2026-03-03 10:00").getTime(),
    });
    await resumeDossier(head, { ...(await actOn(id)), reason: "Đã đo xong" }, clockAt("2026-03-06 10:00"));
    expect(await dossierRow(id)).toMatchObject({
      state: "APPRAISING",
      holderAccountId: team.specialist.accountId,
      clockStoppedAt: null,
    });
    await expectSound(id);
  });

  it("is declined with a reason, and nothing else changes", async () => {
    const id = await appraising();
    await proposePause(team.specialist, { ...(await actOn(id)), ...SURVEY }, clockAt("2026-03-03 09:00"));
    const before = await dossierRow(id);
    const no = { reason: "Đã có bản đồ địa chính" };
    await declineProposal(team.signer, { ...(await actOn(id)), ...no }, clockAt("2026-03-03 10:00"));
    const { state, dueOn, holderAccountId } = before;
    expect(await dossierRow(id)).toMatchObject({ state, dueOn, holderAccountId, proposal: null });
    await expect(
      declineProposal(team.signer, { ...(await actOn(id)), ...no }, clockAt("2026-03-03 10:01")),
    ).rejects.toBeInstanceOf(ForbiddenError);
    await expectSound(id);
  });
});

describe("a new appointment", () => {
  it("is proposed with its reasons, signed once on F04, and then no more", async () => {
    const id = await appraising();
    const promised = await dossierRow(id);
    await proposeReappointment(
      team.specialist,
      { ...(await actOn(id)), ...COMPLEX },
      clockAt("2026-03-03 09:00"),
    );
    expect(namesOf(await optionsOf(team.signer, id, "2026-03-03 09:30"))[0]).toBe("reappoint");
    await reappointDossier(team.signer, { ...(await actOn(id)), ...COMPLEX }, clockAt("2026-03-03 10:00"));
    const after = await dossierRow(id);
    expect(after).toMatchObject({ reappointments: 1, proposal: null, state: "APPRAISING" });
    expect(await newestPaper(id, "APOLOGY")).toMatchObject({
      number: expect.stringMatching(/^\d{2}\/XL-TTHC$/),
      originalDueAt: promised.dueAt?.getTime(),
      newDueAt: after.dueAt?.getTime(),
      reason: WHY.reason,
    });
    const again = proposeReappointment(
      team.specialist,
      { ...(await actOn(id)), ...COMPLEX },
      clockAt("2026-03-03 11:00"),
    );
    await expect(again).rejects.toThrow("reappointOnce");
    const options = await optionsOf(team.specialist, id, "2026-03-03 11:00");
    expect(namesOf(options)).not.toContain("proposeReappointment");
    expect(options.forbidden).toContainEqual({ action: "proposeReappointment", rule: "reappointOnce" });
    await expectSound(id);
  });

  it("is not possible on the last day: the desk says why, and the command refuses", async () => {
    const id = await appraising();
    const { dueOn } = await dossierRow(id);
    const late = `${dueOn} 08:00`;
    const options = await optionsOf(team.signer, id, late);
    expect(options.forbidden).toContainEqual({ action: "reappoint", rule: "reappointTooLate" });
    await expect(
      reappointDossier(team.signer, { ...(await actOn(id)), ...COMPLEX }, clockAt(late)),
    ).rejects.toThrow("reappointTooLate");
  });
});

describe("a refusal to resolve", () => {
  it("is signed within the term with reason, law and next step, and ends the dossier", async () => {
    const id = await scene.file("1.001193");
    await takeToAppraisal(id, team);
    await takeToSigning(id, team, "2026-03-02 10:00");
    const refusal = {
      reasonCode: "CONDITIONS_NOT_MET" as const,
      ...WHY,
      guidance: "Nộp lại khi đủ điều kiện",
    };
    await refuseResult(team.signer, { ...(await actOn(id)), ...refusal }, clockAt("2026-03-02 11:00"));
    expect(await dossierRow(id)).toMatchObject({
      state: "REFUSED_RESULT",
      timeliness: "ON_TIME",
      endedOn: "2026-03-02",
    });
    expect(await newestPaper(id, "RESOLUTION_REFUSAL")).toMatchObject({
      number: expect.stringMatching(/\/TC-TTHC$/),
      nextStep: refusal.guidance,
    });
    await expectSound(id);
  });
});

describe("a withdrawal", () => {
  it("is taken back by its applicant, and by the counter only for one who did not file online", async () => {
    const id = await appraising();
    const why = { reason: "Đổi ý" };
    await askWithdrawal(scene.citizen, { ...(await actOn(id)), ...why }, clockAt("2026-03-03 09:00"));
    const { dueOn } = await dossierRow(id);
    await expect(
      cancelWithdrawal(team.reception, await actOn(id), clockAt("2026-03-03 09:10")),
    ).rejects.toBeInstanceOf(ForbiddenError);
    await cancelWithdrawal(scene.citizen, await actOn(id), clockAt("2026-03-03 09:20"));
    expect(await dossierRow(id)).toMatchObject({ state: "APPRAISING", resumeState: null, dueOn });
    await expectSound(id);
  });

  it("is granted with F05, which says at which stage it stopped", async () => {
    const id = await appraising();
    await askWithdrawal(
      scene.citizen,
      { ...(await actOn(id)), reason: "Đổi ý" },
      clockAt("2026-03-03 09:00"),
    );
    await grantWithdrawal(team.reception, await actOn(id), clockAt("2026-03-03 10:00"));
    expect(await newestPaper(id, "STOP")).toMatchObject({
      reasonCode: "BY_REQUEST",
      ground: { kind: "REQUEST", askedAt: at("2026-03-03 09:00").getTime() },
      signer: { name: team.reception.fullName },
    });
    await expectSound(id);
  });
});
