import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findSessionActor } from "@/lib/accounts/queries/find-session-actor";
import { hashPassword } from "@/lib/platform/auth/password";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { newId } from "@/lib/platform/ids/new-id";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";
import { signOutEverywhere } from "./sign-out-everywhere";

const PASSWORD = "hoa đào nở";
const START = Date.parse("2026-03-02T01:00:00Z");
const later = (minutes: number) => ({
  clock: fixedClock(new Date(START + minutes * 60_000)),
  clientIp: "192.0.2.7",
});
let citizenId: string;
let passwordHash: string;

type NewAccount = { kind: "CITIZEN" | "OFFICER"; loginName: string; phone?: string; passwordHash?: string };

async function addAccount(data: NewAccount) {
  const id = newId(new Date(START));
  const personalId = data.kind === "CITIZEN" ? data.loginName : null;
  const common = { fullName: "Nông Thị Hoa", searchName: "nong thi hoa", createdAt: new Date(START) };
  await prisma.account.create({ data: { ...common, passwordHash, ...data, id, personalId } });
  return id;
}

const attempt = (loginName: string, password: string, minutes = 0) =>
  signIn(null, { loginName, password }, later(minutes));

/** Ends when another transaction waits for a lock that this test holds. */
async function untilSomebodyWaits(): Promise<void> {
  const waiting = () => prisma.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await waiting()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  await prisma.session.deleteMany();
  await prisma.account.deleteMany();
  await prisma.rateWindow.deleteMany();
  citizenId = await addAccount({ kind: "CITIZEN", loginName: "020190000001", phone: "+84912345678" });
});

describe("signIn", () => {
  it.each(["020190000001", "020 190 000 001", "0912 345 678", "+84912345678"])(
    "knows a citizen by %j",
    async (loginName) => {
      const { sessionId } = await attempt(loginName, PASSWORD);
      const actor = await findSessionActor(sessionId, later(1));
      expect(actor).toMatchObject({ kind: "CITIZEN", accountId: citizenId });
    },
  );

  it("takes a password typed with decomposed accents", async () => {
    await attempt("020190000001", PASSWORD.normalize("NFD"));
  });

  it("knows an officer by user name in any case, never by phone", async () => {
    await addAccount({ kind: "OFFICER", loginName: "tiepnhan.dongdang", phone: "+84987654321" });
    await attempt(" TiepNhan.DongDang ", PASSWORD);
    await expect(attempt("0987654321", PASSWORD)).rejects.toMatchObject({ rule: "signInFailed" });
  });

  it("tells who share a phone apart by their passwords, and locks all of them", async () => {
    const shared = { kind: "CITIZEN", phone: "+84912345678" } as const;
    const second = {
      ...shared,
      loginName: "020190000002",
      passwordHash: await hashPassword("Khác hẳn 2026"),
    };
    const secondId = await addAccount(second);
    const opened = [await attempt("0912345678", PASSWORD), await attempt("0912345678", "Khác hẳn 2026")];
    const actors = await Promise.all(opened.map(({ sessionId }) => findSessionActor(sessionId, later(1))));
    expect(actors).toMatchObject([{ accountId: citizenId }, { accountId: secondId }]);
    for (let failure = 0; failure < 5; failure += 1) {
      await expect(attempt("0912345678", "wrong")).rejects.toMatchObject({ rule: "signInFailed" });
    }
    for (const password of [PASSWORD, "Khác hẳn 2026", "wrong"]) {
      await expect(attempt("0912345678", password, 1)).rejects.toMatchObject({ rule: "signInLocked" });
    }
  });

  it("knows nobody by a phone with one password for two, or given by more than five", async () => {
    const shared = { kind: "CITIZEN", phone: "+84912345678" } as const;
    await addAccount({ ...shared, loginName: "020190000002" });
    await expect(attempt("0912345678", PASSWORD)).rejects.toMatchObject({ rule: "signInFailed" });
    const other = await hashPassword("Khác hẳn 2026");
    for (const last of ["3", "4", "5", "6"]) {
      await addAccount({ ...shared, loginName: `02019000000${last}`, passwordHash: other });
    }
    await prisma.account.update({ where: { loginName: "020190000002" }, data: { passwordHash: other } });
    await expect(attempt("0912345678", PASSWORD)).rejects.toMatchObject({ rule: "signInFailed" });
    await attempt("020190000001", PASSWORD);
  });

  it.each([
    ["a known", "020190000001"],
    ["an unknown", "020190000099"],
  ])("locks %s login after five failures, for 15 minutes", async (_case, loginName) => {
    for (let failure = 0; failure < 5; failure += 1) {
      await expect(attempt(loginName, "wrong")).rejects.toMatchObject({ rule: "signInFailed" });
    }
    await expect(attempt(loginName, PASSWORD, 1)).rejects.toMatchObject({ rule: "signInLocked" });
    if (loginName === "020190000001") await attempt(loginName, PASSWORD, 16);
    else await expect(attempt(loginName, "wrong", 16)).rejects.toMatchObject({ rule: "signInFailed" });
  });

  it.each([
    ["within one quarter of an hour", [10, 10, 10, 10, 10]],
    ["across two", [3, 13, 13, 14, 16]],
  ])(
    "locks a login nobody has at the same failure and as long as one that exists, %s",
    async (_case, failures) => {
      const last = failures.at(-1) ?? 0;
      for (const loginName of ["020190000001", "020190000099"]) {
        for (const minute of failures) {
          await expect(attempt(loginName, "wrong", minute)).rejects.toMatchObject({ rule: "signInFailed" });
        }
        for (const minute of [last, last + 6, last + 14]) {
          await expect(attempt(loginName, "wrong", minute)).rejects.toMatchObject({ rule: "signInLocked" });
        }
        await expect(attempt(loginName, "wrong", last + 15)).rejects.toMatchObject({ rule: "signInFailed" });
      }
    },
  );

  it("does not lift a lock that came while the right password was being checked", async () => {
    const lockedUntil = new Date(START + 15 * 60_000);
    const { late } = await prisma.$transaction(async (tx) => {
      await tx.account.update({ where: { id: citizenId }, data: { failedSignIns: 5, lockedUntil } });
      const settled = Promise.allSettled([attempt("020190000001", PASSWORD)]);
      await untilSomebodyWaits();
      return { late: () => settled };
    });
    const [outcome] = await late();
    expect(outcome).toMatchObject({ status: "rejected", reason: { rule: "signInLocked" } });
    expect(await prisma.session.count()).toBe(0);
    expect(await prisma.account.findUnique({ where: { id: citizenId } })).toMatchObject({ lockedUntil });
  });

  it("starts counting anew after success and after a lock", async () => {
    for (let failure = 0; failure < 4; failure += 1) {
      await attempt("020190000001", "wrong").catch(() => undefined);
    }
    await attempt("020190000001", PASSWORD);
    await attempt("020190000001", "wrong").catch(() => undefined);
    await attempt("020190000001", PASSWORD);
    for (let failure = 0; failure < 5; failure += 1) {
      await attempt("020190000001", "wrong", 30).catch(() => undefined);
    }
    await attempt("020190000001", "wrong", 46).catch(() => undefined);
    await attempt("020190000001", PASSWORD, 46);
  });

  it("counts failures at the same moment one by one", async () => {
    await Promise.allSettled(Array.from({ length: 6 }, () => attempt("020190000001", "wrong")));
    await expect(attempt("020190000001", PASSWORD)).rejects.toMatchObject({ rule: "signInLocked" });
  });

  it("refuses inactive accounts and those without a password", async () => {
    await prisma.account.update({ where: { id: citizenId }, data: { active: false } });
    await expect(attempt("020190000001", PASSWORD)).rejects.toMatchObject({ rule: "signInFailed" });
    await prisma.account.update({ where: { id: citizenId }, data: { active: true, passwordHash: null } });
    await expect(attempt("020190000001", "")).rejects.toMatchObject({ rule: "signInFailed" });
  });
});

describe("a session", () => {
  it("of a citizen ends 30 minutes after the last sign of life", async () => {
    const { sessionId } = await attempt("020190000001", PASSWORD);
    expect(await findSessionActor(sessionId, later(29))).not.toBeNull();
    expect(await findSessionActor(sessionId, later(58))).not.toBeNull();
    expect(await findSessionActor(sessionId, later(89))).toBeNull();
  });

  it("of an officer ends 8 hours after signing in, idle or not", async () => {
    await addAccount({ kind: "OFFICER", loginName: "tiepnhan.dongdang" });
    const { sessionId } = await attempt("tiepnhan.dongdang", PASSWORD);
    expect(await findSessionActor(sessionId, later(470))).not.toBeNull();
    expect(await findSessionActor(sessionId, later(481))).toBeNull();
  });

  it("ends when revoked, when all are, and when its account is closed", async () => {
    const [one, two, three] = [
      await attempt("020190000001", PASSWORD),
      await attempt("020190000001", PASSWORD),
      await attempt("020190000001", PASSWORD),
    ];
    await signOut(null, one, later(1));
    await signOut(null, one, later(1));
    expect(await findSessionActor(one.sessionId, later(1))).toBeNull();
    const actor = await findSessionActor(two.sessionId, later(1));
    if (!actor) throw new Error("the second session should live");
    expect(await signOutEverywhere(actor, {}, later(1))).toBe(2);
    expect(await findSessionActor(three.sessionId, later(1))).toBeNull();
    const again = await attempt("020190000001", PASSWORD, 2);
    await prisma.account.update({ where: { id: citizenId }, data: { active: false } });
    expect(await findSessionActor(again.sessionId, later(3))).toBeNull();
  });

  it("of an id nobody has is none", async () => {
    expect(await findSessionActor(newId(new Date(START)), later(0))).toBeNull();
  });
});
