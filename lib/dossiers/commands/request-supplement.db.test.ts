import { beforeAll, describe, expect, it } from "vitest";
import { forgetUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { env } from "@/lib/platform/env";
import { clockAt, type DeskScene, setDeskScene } from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  expectSound,
  makeDeskTeam,
  newestPaper,
  takeToAppraisal,
} from "@/scripts/testing/desk-work";
import { requestSupplement } from "./request-supplement";

let scene: DeskScene;
let team: DeskTeam;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
});

async function askedPaper(channel = "ONLINE") {
  const id = await scene.file("1.001776");
  await prisma.dossier.update({ where: { id }, data: { channel } });
  await takeToAppraisal(id, team);
  const { componentCode } = await prisma.dossierPaper.findFirstOrThrow({ where: { dossierId: id } });
  const asked = {
    ...{ reasonCode: "PAPERS_ILLEGIBLE" as const, reason: "Ảnh mờ", legalBasis: "20/2021/NĐ-CP" },
    items: [{ componentCode, problem: "ILLEGIBLE" as const, whatToDo: "Chụp lại" }],
  };
  await requestSupplement(team.specialist, { ...(await actOn(id)), ...asked }, clockAt("2026-03-03 09:00"));
  // It was filed online, whatever the paper was told.
  await prisma.dossier.update({ where: { id }, data: { channel: "ONLINE" } });
  await expectSound(id);
  return newestPaper(id, "SUPPLEMENT");
}

describe("the request for a supplement (F02)", () => {
  it("says whom to call: the portal's hotline while neither officer nor office has a number", async () => {
    expect(await askedPaper()).toMatchObject({
      officer: { name: team.specialist.fullName, phone: env.PORTAL_HOTLINE },
    });
  });

  it("says what is wrong with each component, and where the answer is taken", async () => {
    const unit = scene.officeOf(scene.commune.id);
    expect(await askedPaper()).toMatchObject({
      items: [{ problem: "ILLEGIBLE", instruction: "Chụp lại" }],
      answerAt: { kind: "ONLINE" },
    });
    expect(await askedPaper("COUNTER")).toMatchObject({ answerAt: { kind: "COUNTER", unitName: unit.name } });
  });

  it("says whom to call: the office that receives, when it has a number", async () => {
    const unitId = scene.officeOf(scene.commune.id).id;
    await prisma.unitVersion.updateMany({ where: { unitId }, data: { phone: "+842053812345" } });
    forgetUnitTree();
    expect(await askedPaper()).toMatchObject({ officer: { phone: "02053812345" } });
  });

  it("says whom to call: the officer, when they have a number at work", async () => {
    const { accountId } = team.specialist;
    await prisma.account.update({ where: { id: accountId }, data: { phone: "+84912345678" } });
    expect(await askedPaper()).toMatchObject({ officer: { phone: "0912345678" } });
  });
});
