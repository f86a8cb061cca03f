import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { getOwnDossier } from "@/lib/dossiers/queries/get-own-dossier";
import { notifyApplicant } from "@/lib/notifications/commands/notify-applicant";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, setDeskScene } from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  dossierRow,
  expectSound,
  makeDeskTeam,
  takeToAppraisal,
  takeToSigning,
} from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { approveDossier } from "./approve-dossier";
import { askObligation } from "./ask-obligation";
import { askWithdrawal } from "./ask-withdrawal";
import { cancelWithdrawal } from "./cancel-withdrawal";
import { declineProposal } from "./decline-proposal";
import { pauseDossier } from "./pause-dossier";
import { proposeReappointment } from "./propose-reappointment";
import { reappointDossier } from "./reappoint-dossier";
import { refuseResult } from "./refuse-result";

let scene: DeskScene;
let team: DeskTeam;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
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

describe("two at once", () => {
  it("one decides on the proposal, the others are told, and there is one effect", async () => {
    const id = await appraising();
    await proposeReappointment(
      team.specialist,
      { ...(await actOn(id)), ...COMPLEX },
      clockAt("2026-03-03 09:00"),
    );
    const seen = await actOn(id);
    const now = clockAt("2026-03-03 10:00");
    const outcomes = await Promise.allSettled([
      reappointDossier(team.signer, { ...seen, ...COMPLEX }, now),
      reappointDossier(team.signer, { ...seen, ...COMPLEX }, now),
      declineProposal(team.signer, { ...seen, reason: "Không cần" }, now),
      pauseDossier(team.signer, { ...seen, ...SURVEY }, now),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(ConflictError);
    }
    expect(await dossierRow(id)).toMatchObject({ version: seen.version + 1 });
    expect(
      await prisma.officialPaper.count({ where: { dossierId: id, form: { in: ["APOLOGY", "PAUSE"] } } }),
    ).toBeLessThan(2);
    await expectSound(id);
  });

  it("a signature and a refusal of the same result: one wins", async () => {
    const id = await scene.file("1.001193");
    await takeToAppraisal(id, team);
    await takeToSigning(id, team, "2026-03-02 10:00");
    const seen = await actOn(id);
    const now = clockAt("2026-03-02 11:00");
    const refusal = { reasonCode: "DISPUTE" as const, ...WHY, guidance: "Chờ tòa xử" };
    const outcomes = await Promise.allSettled([
      refuseResult(team.signer, { ...seen, ...refusal }, now),
      approveDossier(team.signer, { ...seen, note: null }, now),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expectSound(id);
  });
});

describe("the applicant", () => {
  const own = (id: string, localTime: string) => getOwnDossier(scene.citizen, id, clockAt(localTime));

  it("reads what to pay where, since when the clock stands, and that they may take a withdrawal back", async () => {
    const id = await appraising();
    const asked = { reasonCode: "TAX" as const, ...WHY, amountDong: 20_000, payTo: "Kho bạc" };
    await askObligation(team.specialist, { ...(await actOn(id)), ...asked }, clockAt("2026-03-03 10:00"));
    expect(await own(id, "2026-03-03 11:00")).toMatchObject({
      standstill: {
        kind: "OBLIGATION",
        amountDong: 20_000,
        payTo: "Kho bạc",
        sinceAt: at("2026-03-03 10:00").toISOString(),
      },
      due: null,
      apology: null,
    });
    await askWithdrawal(
      scene.citizen,
      { ...(await actOn(id)), reason: "Đổi ý" },
      clockAt("2026-03-03 12:00"),
    );
    const asking = await own(id, "2026-03-03 13:00");
    expect(asking.actions).toEqual(["changeDelivery", "cancelWithdrawal"]);
    await cancelWithdrawal(scene.citizen, await actOn(id), clockAt("2026-03-03 14:00"));
    expect((await own(id, "2026-03-03 15:00")).standstill?.kind).toBe("OBLIGATION");
  });

  it("reads the apology with both dates, and is told of it once", async () => {
    const id = await appraising();
    const promised = (await dossierRow(id)).dueAt?.toISOString();
    await reappointDossier(team.signer, { ...(await actOn(id)), ...COMPLEX }, clockAt("2026-03-03 10:00"));
    const { seq } = await prisma.dossierEvent.findFirstOrThrow({
      where: { dossierId: id, type: "REAPPOINTED" },
    });
    for (let run = 0; run < 2; run += 1) {
      await notifyApplicant(SYSTEM_ACTOR, { dossierId: id, seq }, clockAt("2026-03-03 10:01"));
    }
    const dossier = await own(id, "2026-03-03 11:00");
    expect(dossier.apology).toMatchObject({
      reason: WHY.reason,
      oldDueAt: promised,
      newDueAt: dossier.due?.dueAt,
    });
    expect(dossier.officialPapers.map(({ form }) => form)).toContain("APOLOGY");
    const notices = await prisma.notice.findMany({ where: { dossierId: id, eventSeq: seq } });
    expect(notices.map(({ kind, accountId }) => [kind, accountId])).toEqual([
      ["REAPPOINTED", scene.citizen.accountId],
    ]);
  });
});
