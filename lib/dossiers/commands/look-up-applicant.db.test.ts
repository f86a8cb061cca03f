import { beforeAll, expect, it } from "vitest";
import { parseIdCardCode } from "@/lib/accounts/domain/id-card-code";
import { prisma } from "@/lib/platform/db/prisma";
import { ForbiddenError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { beginWalkIn } from "@/scripts/testing/walk-in";
import { lookUpApplicant } from "./look-up-applicant";
import { receiveAtCounter } from "./receive-at-counter";

const BIRTH = "1.001193";
const nine = clockAt("2026-03-02 09:00");

let scene: DeskScene;
let reception: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
});

function lookUp(text: string, by = reception) {
  const card = parseIdCardCode(text);
  if (!card) throw new Error(text);
  return lookUpApplicant(by, card, nine);
}

it("knows somebody who has an account", async () => {
  const { facts, shown } = await lookUp("020190000001");
  expect(facts).toMatchObject({ fullName: "Nông Thị Hoa", phone: "0912345678" });
  expect(shown).toMatchObject({ hasAccount: true, nameDiffers: false });
});

it("knows somebody without an account whom a counter has received before, whichever counter it was", async () => {
  const person = { personalId: "020190000002", fullName: "Lý Thị Mai", phone: "0987654321" };
  await receiveAtCounter(reception, await beginWalkIn(scene, reception, BIRTH, person), nine);
  const elsewhere = [...scene.tree.byId.values()].find(
    (unit) => unit.functionCode === "one_stop" && unit.agencyId !== scene.commune.id,
  );
  const other = await scene.officer("RECEPTION", elsewhere?.id ?? "");
  const { facts, shown } = await lookUp("020190000002", other);
  expect(facts).toMatchObject({
    ...{ ...person, phone: "+84987654321" },
    address: "Thôn Nà Lầu, xã Đồng Đăng",
  });
  expect(shown.hasAccount).toBe(false);
});

it("tells nothing that was only typed online", async () => {
  const id = await scene.file(BIRTH);
  await prisma.account.update({ where: { id: scene.citizen.accountId }, data: { active: false } });
  try {
    const { applicantPersonalId } = await prisma.dossier.findUniqueOrThrow({ where: { id } });
    expect((await lookUp(applicantPersonalId)).facts).toMatchObject({
      fullName: null,
      phone: null,
      address: null,
    });
  } finally {
    await prisma.account.update({ where: { id: scene.citizen.accountId }, data: { active: true } });
  }
});

it("tells nothing of somebody with another name than the card's", async () => {
  const { facts, shown } = await lookUp("020190000001||Lý Văn Bình|15021990|Nam|Nà Lầu|01032021");
  expect(facts).toMatchObject({ fullName: "Lý Văn Bình", phone: null, email: null, address: "Nà Lầu" });
  expect(shown).toMatchObject({ hasAccount: true, nameDiffers: true });
});

it("records every look-up, also one that finds nobody", async () => {
  await lookUp("020190000099");
  await lookUp("020190000099");
  const records = await prisma.identityRecord.findMany({ where: { personalId: "020190000099" } });
  expect(records).toHaveLength(2);
  expect(records[0]).toMatchObject({
    ...{ act: "LOOKED_UP", accountId: reception.accountId, unitId: scene.officeOf(scene.commune.id).id },
  });
});

it("is for those who receive people only, and leaves no record of others", async () => {
  const signer = await scene.officer("SIGNER", scene.commune.id);
  const card = parseIdCardCode("020190000098");
  if (!card) throw new Error("not a card");
  await expect(lookUp("020190000098", signer)).rejects.toBeInstanceOf(ForbiddenError);
  await expect(lookUpApplicant(scene.citizen, card, nine)).rejects.toBeInstanceOf(ForbiddenError);
  expect(await prisma.identityRecord.count({ where: { personalId: "020190000098" } })).toBe(0);
});
