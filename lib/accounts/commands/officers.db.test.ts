import { beforeAll, describe, expect, it } from "vitest";
import { setAgencyCode } from "@/lib/organization/commands/set-agency-code";
import type { Role } from "@/lib/organization/domain/role";
import type { UnitNode } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { getOfficerDetail } from "../queries/get-officer-detail";
import { getOfficerSlip } from "../queries/get-officer-slip";
import { listOfficers } from "../queries/list-officers";
import { addPost } from "./add-post";
import { createOfficer } from "./create-officer";
import { deactivateAccount } from "./deactivate-account";
import { endPost } from "./end-post";
import { issueOneTimeLink } from "./issue-one-time-link";
import { reopenAccount } from "./reopen-account";
import { setPasswordByLink } from "./set-password-by-link";
import { signIn } from "./sign-in";

const TODAY = "2026-03-02";
const START = Date.parse(`${TODAY}T01:00:00Z`);
const later = (hours: number) => ({ clock: fixedClock(new Date(START + hours * 3_600_000)) });
const NOW = later(0);
const ELSEWHERE = "192.0.2.9";

let scene: DeskScene;
let system: Officer;
let unitAdmin: Officer;
let foreign: UnitNode;
let names = 0;

beforeAll(async () => {
  scene = await setDeskScene();
  system = await scene.officer("SYS_ADMIN", scene.commune.agencyId);
  unitAdmin = await scene.officer("UNIT_ADMIN", scene.commune.id);
  const other = [...scene.tree.byId.values()].find(
    (unit) => unit.levelCode === "commune" && unit.agencyId === unit.id && unit.id !== scene.commune.id,
  );
  if (!other) throw new Error("the reference data holds one commune only");
  foreign = other;
}, 120_000);

function wish(unitId: string, role: Role = "SPECIALIST") {
  names += 1;
  return {
    ...{ loginName: `can.bo.${names}`, fullName: "Lý Văn Bình", phone: null, email: null },
    ...{ unitId, role, title: null, validFrom: null },
  };
}

const secretOf = (link: { path: string }) => link.path.split("/").at(-1) ?? "";
const enter = (loginName: string, password: string) =>
  signIn(null, { loginName, password }, { ...NOW, clientIp: ELSEWHERE });

describe("createOfficer", () => {
  it("opens an account whose owner chooses the password with the link, once", async () => {
    const input = wish(scene.commune.id);
    const { accountId, link } = await createOfficer(unitAdmin, input, NOW);
    const named = { fullName: input.fullName, loginName: input.loginName };
    expect(getOfficerSlip(link)).toMatchObject({
      ...named,
      slip: {
        address: expect.stringMatching(`^https?://.+${link.path}$`),
        expiresAt: link.expiresAt.toISOString(),
      },
    });
    await expect(enter(input.loginName, "")).rejects.toMatchObject({ rule: "signInFailed" });
    await setPasswordByLink(null, { secret: secretOf(link), password: "hoa đào nở" }, later(71));
    await enter(input.loginName, "hoa đào nở");
    expect(await prisma.oneTimeLink.count({ where: { accountId, secretHash: secretOf(link) } })).toBe(0);
    const again = setPasswordByLink(null, { secret: secretOf(link), password: "kẻ khác vào" }, later(71));
    await expect(again).rejects.toMatchObject({ rule: "linkUnusable" });
  });

  it("refuses what is not the administrator's to give", async () => {
    await expect(createOfficer(unitAdmin, wish(foreign.id), NOW)).rejects.toThrow(ForbiddenError);
    await expect(createOfficer(unitAdmin, wish(scene.commune.id, "SYS_ADMIN"), NOW)).rejects.toThrow(
      ForbiddenError,
    );
    await expect(createOfficer(scene.citizen, wish(scene.commune.id), NOW)).rejects.toThrow(ForbiddenError);
    await expect(createOfficer(system, wish(newId(new Date(START))), NOW)).rejects.toThrow(NotFoundError);
    await createOfficer(system, wish(foreign.id), NOW);
  });

  it("says that a user name is taken, also to one of two at once", async () => {
    const input = wish(scene.commune.id);
    const outcomes = await Promise.allSettled([1, 2].map(() => createOfficer(system, input, NOW)));
    const [refused] = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(refused?.reason).toMatchObject({ fieldErrors: { loginName: ["accounts.field.userNameTaken"] } });
  });
});

describe("a one-time link", () => {
  it("ends after 72 hours, and when a newer one is made", async () => {
    const { accountId, link } = await createOfficer(system, wish(scene.commune.id), NOW);
    const late = setPasswordByLink(null, { secret: secretOf(link), password: "hoa đào nở" }, later(73));
    await expect(late).rejects.toMatchObject({ rule: "linkUnusable" });
    await issueOneTimeLink(unitAdmin, { accountId }, later(1));
    const old = setPasswordByLink(null, { secret: secretOf(link), password: "hoa đào nở" }, later(2));
    await expect(old).rejects.toMatchObject({ rule: "linkUnusable" });
  });

  it("lets one of two win", async () => {
    const { link } = await createOfficer(system, wish(scene.commune.id), NOW);
    const outcomes = await Promise.allSettled(
      ["mật khẩu một", "mật khẩu hai"].map((password) =>
        setPasswordByLink(null, { secret: secretOf(link), password }, NOW),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is not for officers elsewhere, nor for those who rank above", async () => {
    const stranger = await createOfficer(system, wish(foreign.id), NOW);
    await expect(issueOneTimeLink(unitAdmin, stranger, NOW)).rejects.toThrow(NotFoundError);
    const chief = await scene.officer("SYS_ADMIN", scene.commune.id);
    await expect(issueOneTimeLink(unitAdmin, chief, NOW)).rejects.toThrow(ForbiddenError);
  });
});

describe("posts", () => {
  it("are added once, and ended once", async () => {
    const { accountId } = await createOfficer(system, wish(scene.commune.id), NOW);
    const post = {
      accountId,
      unitId: scene.commune.id,
      role: "CLERK" as const,
      title: null,
      validFrom: null,
    };
    const outcomes = await Promise.allSettled([1, 2].map(() => addPost(unitAdmin, post, NOW)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const added = await prisma.post.findFirstOrThrow({ where: { accountId, role: "CLERK" } });
    const end = { postId: added.id, lastOn: TODAY };
    await expect(endPost(unitAdmin, { ...end, lastOn: "2026-02-01" }, NOW)).rejects.toMatchObject({
      fieldErrors: { lastOn: ["accounts.field.lastOnTooEarly"] },
    });
    await endPost(unitAdmin, end, NOW);
    await expect(endPost(unitAdmin, end, NOW)).rejects.toThrow(ConflictError);
    const detail = await getOfficerDetail(unitAdmin, accountId, NOW);
    expect(detail.posts.find(({ id }) => id === added.id)).toMatchObject({ validTo: TODAY, mayEnd: false });
  });

  it("elsewhere do not exist, and cannot be given", async () => {
    const { accountId } = await createOfficer(system, wish(foreign.id), NOW);
    const stranger = await prisma.post.findFirstOrThrow({ where: { accountId } });
    await expect(endPost(unitAdmin, { postId: stranger.id, lastOn: TODAY }, NOW)).rejects.toThrow(
      NotFoundError,
    );
    const own = await createOfficer(system, wish(scene.commune.id), NOW);
    const post = { accountId: own.accountId, unitId: foreign.id, role: "CLERK" as const };
    await expect(addPost(unitAdmin, { ...post, title: null, validFrom: null }, NOW)).rejects.toThrow(
      ForbiddenError,
    );
  });

  it.each(["SIGNER", "UNIT_ADMIN"] as const)("are never given to oneself: %s", async (role) => {
    const post = { unitId: scene.commune.id, role, title: null, validFrom: null };
    for (const actor of [unitAdmin, system]) {
      const own = addPost(actor, { ...post, accountId: actor.accountId }, NOW);
      await expect(own).rejects.toMatchObject({ rule: "ownPost" });
      expect(await prisma.post.count({ where: { accountId: actor.accountId } })).toBe(1);
    }
  });

  it("keep at least one administrator of the system", async () => {
    const admins = await prisma.post.findMany({ where: { role: "SYS_ADMIN" }, orderBy: { id: "asc" } });
    const outcomes = await Promise.allSettled(
      admins.map(({ id }) => endPost(system, { postId: id, lastOn: "2026-03-01" }, NOW)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ rule: "lastAdministrator" });
    await prisma.post.updateMany({ where: { role: "SYS_ADMIN" }, data: { validTo: null } });
  });
});

describe("deactivateAccount", () => {
  it("waits until no dossier is in the officer's hands, then ends everything", async () => {
    const input = wish(scene.commune.id);
    const { accountId, link } = await createOfficer(system, input, NOW);
    await setPasswordByLink(null, { secret: secretOf(link), password: "hoa đào nở" }, NOW);
    await enter(input.loginName, "hoa đào nở");
    const dossierId = await scene.file("1.001193");
    const held = { holderAccountId: accountId, holderUnitId: scene.commune.id };
    await prisma.dossier.update({ where: { id: dossierId }, data: held });
    await expect(deactivateAccount(unitAdmin, { accountId }, NOW)).rejects.toMatchObject({
      rule: "holdsDossiers",
    });
    await prisma.dossier.update({ where: { id: dossierId }, data: { holderAccountId: null } });
    await deactivateAccount(unitAdmin, { accountId }, NOW);
    expect(await prisma.session.count({ where: { accountId, revokedAt: null } })).toBe(0);
    await expect(enter(input.loginName, "hoa đào nở")).rejects.toMatchObject({ rule: "signInFailed" });
    await expect(deactivateAccount(unitAdmin, { accountId }, NOW)).rejects.toThrow(ConflictError);
    await expect(issueOneTimeLink(unitAdmin, { accountId }, NOW)).rejects.toMatchObject({
      rule: "accountInactive",
    });
  });

  it("is not for oneself, strangers or citizens", async () => {
    await expect(deactivateAccount(system, system, NOW)).rejects.toMatchObject({ rule: "ownAccount" });
    const stranger = await createOfficer(system, wish(foreign.id), NOW);
    await expect(deactivateAccount(unitAdmin, stranger, NOW)).rejects.toThrow(NotFoundError);
    await expect(deactivateAccount(scene.citizen, stranger, NOW)).rejects.toThrow(NotFoundError);
    await expect(deactivateAccount(system, scene.citizen, NOW)).rejects.toThrow(NotFoundError);
  });
});

describe("reopenAccount", () => {
  const reason = "Trở lại sau khi biệt phái";

  async function closed() {
    const input = wish(scene.commune.id);
    const { accountId, link } = await createOfficer(unitAdmin, input, NOW);
    await setPasswordByLink(null, { secret: secretOf(link), password: "hoa đào nở" }, NOW);
    await enter(input.loginName, "hoa đào nở");
    await deactivateAccount(unitAdmin, { accountId }, NOW);
    return { accountId, loginName: input.loginName };
  }

  it("brings the officer back with a new password alone: old sessions and the old one stay without effect", async () => {
    const { accountId, loginName } = await closed();
    const link = await reopenAccount(unitAdmin, { accountId, reason }, later(1));
    expect(link.loginName).toBe(loginName);
    expect(await prisma.session.count({ where: { accountId, revokedAt: null } })).toBe(0);
    await expect(enter(loginName, "hoa đào nở")).rejects.toMatchObject({ rule: "signInFailed" });
    await setPasswordByLink(null, { secret: secretOf(link), password: "mùa xuân về" }, later(2));
    await enter(loginName, "mùa xuân về");
  });

  it("is on record with who closed and who reopened it, and why; the record cannot be changed", async () => {
    const { accountId } = await closed();
    await reopenAccount(system, { accountId, reason }, later(1));
    const { changes } = await getOfficerDetail(unitAdmin, accountId, NOW);
    expect(changes).toMatchObject([
      { kind: "REOPENED", reason, byName: system.fullName },
      { kind: "CLOSED", reason: null, byName: unitAdmin.fullName },
    ]);
    await expect(prisma.accountChange.deleteMany({ where: { accountId } })).rejects.toThrow("append-only");
  });

  it("happens once, also of two at once, and never to an open account", async () => {
    const { accountId } = await closed();
    const both = await Promise.allSettled(
      [unitAdmin, system].map((admin) => reopenAccount(admin, { accountId, reason }, NOW)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(reopenAccount(system, { accountId, reason }, NOW)).rejects.toThrow(ConflictError);
    expect(await prisma.accountChange.count({ where: { accountId, kind: "REOPENED" } })).toBe(1);
  });

  it("is not for officers elsewhere, for those who rank above, nor for citizens", async () => {
    const stranger = await createOfficer(system, wish(foreign.id), NOW);
    await deactivateAccount(system, stranger, NOW);
    const elsewhere = { accountId: stranger.accountId, reason };
    await expect(reopenAccount(unitAdmin, elsewhere, NOW)).rejects.toThrow(NotFoundError);
    const chief = await createOfficer(system, wish(scene.commune.id, "AUDITOR"), NOW);
    await deactivateAccount(system, chief, NOW);
    const above = { accountId: chief.accountId, reason };
    await expect(reopenAccount(unitAdmin, above, NOW)).rejects.toThrow(ForbiddenError);
    await expect(reopenAccount(scene.citizen, elsewhere, NOW)).rejects.toThrow(NotFoundError);
    const { accountId } = scene.citizen;
    await prisma.account.update({ where: { id: accountId }, data: { active: false } });
    await expect(reopenAccount(system, { accountId, reason }, NOW)).rejects.toThrow(NotFoundError);
    await prisma.account.update({ where: { id: accountId }, data: { active: true } });
  });
});

describe("listOfficers", () => {
  it("shows an administrator of a unit only the officers of that unit, found without accents", async () => {
    const mine = await createOfficer(system, { ...wish(scene.commune.id), fullName: "Đặng Thị Ngọc" }, NOW);
    const other = await createOfficer(system, { ...wish(foreign.id), fullName: "Đặng Thị Ngọc" }, NOW);
    const ids = async (actor: Officer) =>
      (await listOfficers(actor, { search: "dang thi ngoc", after: null }, NOW)).rows.map(({ id }) => id);
    expect(await ids(unitAdmin)).toEqual([mine.accountId]);
    expect((await ids(system)).sort()).toEqual([mine.accountId, other.accountId].sort());
    expect(await ids(await scene.officer("SPECIALIST", scene.commune.id))).toEqual([]);
  });
});

describe("setAgencyCode", () => {
  const codeOf = async (unitId: string) => (await getUnitTree(TODAY)).byId.get(unitId)?.agencyCode ?? "";

  it("confirms a code for the own agency, once", async () => {
    const seenCode = await codeOf(scene.commune.id);
    const input = { unitId: scene.commune.id, agencyCode: "H37.99.01", seenCode };
    await setAgencyCode(unitAdmin, input, NOW);
    expect(await codeOf(scene.commune.id)).toBe("H37.99.01");
    const version = await prisma.unitVersion.findFirstOrThrow({ where: { unitId: scene.commune.id } });
    expect(version).toMatchObject({ agencyCodeState: "CONFIRMED", agencyCodeScheme: "QD20" });
    const stale = { ...input, agencyCode: "H37.99.02", seenCode: `${seenCode}0` };
    await expect(setAgencyCode(unitAdmin, stale, NOW)).rejects.toThrow(ConflictError);
  });

  it("gives no code twice, and none elsewhere", async () => {
    const seenCode = await codeOf(foreign.id);
    const input = { unitId: foreign.id, agencyCode: "H37.99.01", seenCode };
    await expect(setAgencyCode(system, input, NOW)).rejects.toMatchObject({
      fieldErrors: { agencyCode: ["admin.field.agencyCodeTaken"] },
    });
    await expect(setAgencyCode(unitAdmin, input, NOW)).rejects.toThrow(ForbiddenError);
    const office = scene.officeOf(scene.commune.id);
    await expect(setAgencyCode(system, { ...input, unitId: office.id }, NOW)).rejects.toThrow(NotFoundError);
  });
});
