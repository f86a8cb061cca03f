import { beforeAll, describe, expect, it } from "vitest";
import type { IdentityRecordRow } from "@/lib/accounts/dto";
import { listIdentityRecords } from "@/lib/accounts/queries/list-identity-records";
import { openCitizenAccountSchema } from "@/lib/accounts/schemas/open-citizen-account";
import { prisma } from "@/lib/platform/db/prisma";
import { readInput } from "@/lib/platform/entry/read-input";
import { ForbiddenError, RuleError, ValidationError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { openCitizenAccount } from "./open-citizen-account";
import { setPasswordByLink } from "./set-password-by-link";
import { signIn } from "./sign-in";

const nine = clockAt("2026-03-02 09:00");
const HOME = { ...nine, clientIp: "192.0.2.1" };
const PASSWORD = "hoa đào nở muộn";

let scene: DeskScene;
let reception: Officer;
let colleague: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  colleague = await scene.officer("CENTRE_HEAD", scene.officeOf(scene.commune.id).id);
});

function card(personalId: string, changes: Record<string, unknown> = {}) {
  const typed = {
    ...{ personalId, fullName: " Lý  Thị Mai ", birthOn: "5/3/1990", phone: "0912 345 678", sex: "FEMALE" },
    ...{ numberConfirmed: false, newLink: false },
  };
  return readInput(openCitizenAccountSchema, { ...typed, ...changes });
}

const open = (personalId: string, changes: Record<string, unknown> = {}, by: Officer = reception) =>
  openCitizenAccount(by, card(personalId, changes), nine);
const accountOf = (personalId: string) => prisma.account.findFirstOrThrow({ where: { personalId } });
const actsOn = async (personalId: string) =>
  (await prisma.identityRecord.findMany({ where: { personalId } })).map(({ act }) => act).sort();

function secretOf(opened: Awaited<ReturnType<typeof open>>): string {
  return opened.outcome === "EXISTS" ? "" : (opened.link.path.split("/").at(-1) ?? "");
}

const activate = (secret: string) => setPasswordByLink(null, { secret, password: PASSWORD }, nine);

describe("openCitizenAccount", () => {
  it("opens an account without a password, whose link lets its holder in and works once", async () => {
    const opened = await open("020190000101");
    expect(opened.outcome).toBe("OPENED");
    expect(await accountOf("020190000101")).toMatchObject({
      ...{ kind: "CITIZEN", fullName: "Lý Thị Mai", searchName: "ly thi mai", birthOn: "1990-03-05" },
      ...{ phone: "+84912345678", loginName: "020190000101", passwordHash: null },
    });
    await expect(signIn(null, { loginName: "020190000101", password: "" }, HOME)).rejects.toBeInstanceOf(
      RuleError,
    );
    await activate(secretOf(opened));
    expect(await signIn(null, { loginName: "020190000101", password: PASSWORD }, HOME)).toMatchObject({
      kind: "CITIZEN",
    });
    await expect(activate(secretOf(opened))).rejects.toMatchObject(new RuleError("linkUnusable"));
    expect(await actsOn("020190000101")).toEqual(["ACCOUNT_OPENED"]);
  });

  it("is one account for two officers at once, with one link", async () => {
    const outcomes = await Promise.all([open("020190000102"), open("020190000102", {}, colleague)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["EXISTS", "OPENED"]);
    expect(await prisma.account.count({ where: { personalId: "020190000102" } })).toBe(1);
    const { id } = await accountOf("020190000102");
    expect(await prisma.oneTimeLink.count({ where: { accountId: id, usedAt: null } })).toBe(1);
  });

  it("asked again opens nothing and ends no link", async () => {
    const first = await open("020190000103");
    expect(await open("020190000103")).toEqual({ outcome: "EXISTS" });
    await activate(secretOf(first));
  });

  it("gives the person whose card it is a new link, and ends the one before", async () => {
    const lost = await open("020190000104");
    const found = await open("020190000104", { newLink: true, fullName: "LÝ THỊ MAI", birthOn: "1990" });
    expect(found.outcome).toBe("NEW_LINK");
    await expect(activate(secretOf(lost))).rejects.toBeInstanceOf(RuleError);
    await activate(secretOf(found));
    expect(await actsOn("020190000104")).toEqual(["ACCOUNT_OPENED", "LINK_ISSUED"]);
  });

  it.each([
    ["another name", { fullName: "Lý Văn Bình" }],
    ["another birth date", { birthOn: "06/03/1990" }],
  ])("gives no link to the account of somebody with %s", async (_story, changes) => {
    const personalId = "020190000105";
    await open(personalId);
    await expect(open(personalId, { newLink: true, ...changes })).rejects.toMatchObject(
      new ValidationError({ fullName: ["accounts.field.notTheHolder"] }),
    );
    expect(await actsOn(personalId)).not.toContain("LINK_ISSUED");
  });

  it("gives no link to an account that is closed", async () => {
    await open("020190000106");
    await prisma.account.updateMany({ where: { personalId: "020190000106" }, data: { active: false } });
    await expect(open("020190000106", { newLink: true })).rejects.toMatchObject(
      new RuleError("accountInactive"),
    );
  });

  it.each([
    ["020190000107", { birthOn: "1991" }, ["BIRTH_YEAR_DIFFERS"]],
    ["020190000108", { sex: "MALE" }, ["SEX_DIFFERS"]],
    ["704190000109", {}, ["UNKNOWN_PROVINCE"]],
  ])(
    "opens %s against its digits only on the officer's word, and records it",
    async (personalId, changes, warnings) => {
      await expect(open(personalId, changes)).rejects.toMatchObject(
        new ValidationError({ numberConfirmed: ["forms.numberToConfirm"] }),
      );
      expect(await prisma.account.count({ where: { personalId } })).toBe(0);
      await open(personalId, { ...changes, numberConfirmed: true });
      expect(await prisma.identityRecord.findFirst({ where: { personalId } })).toMatchObject({ warnings });
    },
  );

  it("refuses a birth to come, and whoever receives nobody", async () => {
    await expect(open("020190000110", { birthOn: "2027", numberConfirmed: true })).rejects.toMatchObject({
      fieldErrors: { birthOn: ["errors.field.dateInFuture"] },
    });
    const signer = await scene.officer("SIGNER", scene.commune.id);
    await expect(open("020190000110", {}, signer)).rejects.toBeInstanceOf(ForbiddenError);
    const input = card("020190000110");
    await expect(openCitizenAccount(scene.citizen, input, nine)).rejects.toBeInstanceOf(ForbiddenError);
    expect(await prisma.account.count({ where: { personalId: "020190000110" } })).toBe(0);
  });

  it.each([
    ["personalId", "02019000001", "errors.field.personalId"],
    ["fullName", "Hoa 😀", "accounts.field.personName"],
    ["phone", "", "errors.field.required"],
    ["birthOn", "31/02/1990", "errors.field.date"],
    ["birthOn", "", "errors.field.required"],
  ])("refuses %s %j", (field, value, message) => {
    expect(() => card("020190000111", { [field]: value })).toThrow(
      expect.objectContaining({ fieldErrors: { [field]: [message] } }),
    );
  });
});

describe("listIdentityRecords", () => {
  it("shows a citizen what the counter did with their number, and nobody else", async () => {
    await open("020190000112");
    const { id: accountId, fullName } = await accountOf("020190000112");
    const own: IdentityRecordRow[] = await listIdentityRecords({ kind: "CITIZEN", accountId, fullName });
    expect(own).toMatchObject([{ act: "ACCOUNT_OPENED", unitName: scene.officeOf(scene.commune.id).name }]);
    expect(await listIdentityRecords(scene.citizen)).toEqual([]);
    expect(await listIdentityRecords(reception)).toEqual([]);
  });

  it("is a record that nothing changes", async () => {
    await expect(prisma.identityRecord.updateMany({ data: { act: "NONE" } })).rejects.toThrow("append-only");
    await expect(prisma.identityRecord.deleteMany()).rejects.toThrow("append-only");
  });
});
