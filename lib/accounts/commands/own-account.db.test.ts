import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/accounts/domain/actor";
import { getOwnProfile } from "@/lib/accounts/queries/get-own-profile";
import { changeOwnProfileSchema } from "@/lib/accounts/schemas/change-own-profile";
import { hashPassword } from "@/lib/platform/auth/password";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { readInput } from "@/lib/platform/entry/read-input";
import { newId } from "@/lib/platform/ids/new-id";
import { changeOwnPassword } from "./change-own-password";
import { changeOwnProfile } from "./change-own-profile";
import { signIn } from "./sign-in";

const NOW = new Date("2026-03-02T01:00:00Z");
const context = { clock: fixedClock(NOW), clientIp: "192.0.2.7" };
const PASSWORD = "hoa đào nở";
let actor: Extract<Actor, { kind: "CITIZEN" }>;

beforeEach(async () => {
  await prisma.session.deleteMany();
  await prisma.account.deleteMany();
  const fullName = "Nông Thị Hoa";
  actor = { kind: "CITIZEN", accountId: newId(NOW), fullName };
  await prisma.account.create({
    data: {
      ...{ id: actor.accountId, kind: "CITIZEN", fullName, searchName: "nong thi hoa", createdAt: NOW },
      ...{ loginName: "020190000001", personalId: "020190000001", birthOn: "1991" },
      passwordHash: await hashPassword(PASSWORD),
    },
  });
});

describe("the own account", () => {
  it("shows dates and phone as people write them, and what to check", async () => {
    await changeOwnProfile(actor, readInput(changeOwnProfileSchema, { phone: "0912.345.678" }));
    expect(await getOwnProfile(actor, context)).toMatchObject({
      ...{ birthOn: "1991", phone: "0912345678", email: null, openSessions: 0 },
      warnings: ["BIRTH_YEAR_DIFFERS"],
    });
  });

  it("empties a contact that is left empty", async () => {
    const typed = { phone: "", email: " a@b.vn ", address: "  Thôn Nà Lầu  " };
    await changeOwnProfile(actor, readInput(changeOwnProfileSchema, typed));
    const profile = await getOwnProfile(actor, context);
    expect(profile).toMatchObject({ phone: null, email: "a@b.vn", address: "Thôn Nà Lầu" });
  });
});

describe("changeOwnPassword", () => {
  it("asks for the present one, then ends every other session", async () => {
    const before = await signIn(null, { loginName: "020190000001", password: PASSWORD }, context);
    const change = { currentPassword: "không phải", password: "hoa mận trắng" };
    await expect(changeOwnPassword(actor, change, context)).rejects.toMatchObject({
      fieldErrors: { currentPassword: ["accounts.field.wrongPassword"] },
    });
    const right = { ...change, currentPassword: PASSWORD };
    const { sessionId } = await changeOwnPassword(actor, right, context);
    const open = await prisma.session.findMany({ where: { revokedAt: null } });
    expect(open.map(({ id }) => id)).toEqual([sessionId]);
    expect(sessionId).not.toBe(before.sessionId);
    await signIn(null, { loginName: "020190000001", password: "hoa mận trắng" }, context);
  });

  it("lets one of two at once win", async () => {
    const outcomes = await Promise.allSettled(
      ["hoa mận trắng", "hoa hồi thơm"].map((password) =>
        changeOwnPassword(actor, { currentPassword: PASSWORD, password }, context),
      ),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
