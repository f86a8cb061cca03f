import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/accounts/domain/actor";
import { parseIdCardCode } from "@/lib/accounts/domain/id-card-code";
import { lookUpApplicant } from "@/lib/dossiers/commands/look-up-applicant";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { searchIdentityRecords } from "./search-identity-records";

let scene: DeskScene;
let reception: Officer;
let colleague: Officer;
let auditor: Officer;

const MARCH = { fromOn: "2026-03-01", toOn: "2026-03-31" };

async function lookUp(by: Officer, personalId: string, localTime: string): Promise<void> {
  const card = parseIdCardCode(personalId);
  if (!card) throw new Error(personalId);
  await lookUpApplicant(by, card, clockAt(localTime));
}

const search = (by: Actor, { days = MARCH, officer = "", before = null as string | null } = {}) =>
  searchIdentityRecords(by, { days, officer, before });

beforeAll(async () => {
  scene = await setDeskScene();
  const officeId = scene.officeOf(scene.commune.id).id;
  reception = await scene.officer("RECEPTION", officeId);
  colleague = await scene.officer("RECEPTION", officeId);
  auditor = await scene.officer("AUDITOR", scene.commune.parentId ?? "");
  const named = { fullName: "Hoàng Thị Bích", searchName: "hoang thi bich", loginName: "hoang.thi.bich" };
  await prisma.account.update({ where: { id: colleague.accountId }, data: named });
  await lookUp(reception, "020190000001", "2026-03-02 09:00");
  await lookUp(colleague, "020190000001", "2026-03-02 23:59");
  await lookUp(reception, "020190000077", "2026-03-03 00:00");
});

describe("the log of look-ups at the counters", () => {
  it("tells an auditor who did what when, and of the person only the last digits", async () => {
    const { rows, nextBefore } = await search(auditor);
    expect(rows.map(({ person }) => person)).toEqual(["••••••••0077", "••••••••0001", "••••••••0001"]);
    expect(rows[1]).toMatchObject({
      ...{ act: "LOOKED_UP", officerName: "Hoàng Thị Bích", loginName: "hoang.thi.bich" },
      unitName: scene.officeOf(scene.commune.id).name,
    });
    expect(nextBefore).toBeNull();
    expect(JSON.stringify(rows)).not.toMatch(/0201900000|Nông Thị Hoa/);
  });

  it("is searched by local days, first and last counted", async () => {
    const on = async (fromOn: string, toOn = fromOn) =>
      (await search(auditor, { days: { fromOn, toOn } })).rows.length;
    expect(await on("2026-03-01")).toBe(0);
    expect(await on("2026-03-02")).toBe(2);
    expect(await on("2026-03-03")).toBe(1);
    expect(await on("2026-03-02", "2026-03-03")).toBe(3);
  });

  it.each([
    ["a name without its accents", "thi bich", 1],
    ["part of a name as it is written", "HOÀNG THỊ", 1],
    ["part of a login", "thi.bich", 1],
    ["a wildcard, which is a letter like others", "%", 0],
    ["nobody", "không có ai", 0],
  ])("is searched by officer: %s", async (_case, officer, found) => {
    expect((await search(auditor, { officer })).rows).toHaveLength(found);
  });

  it("is cut by key, without gap or repetition", async () => {
    for (let minute = 10; minute < 60; minute += 1) {
      await lookUp(colleague, "020190000055", `2026-04-01 08:${minute}`);
    }
    const days = { fromOn: "2026-03-01", toOn: "2026-04-01" };
    const first = await search(auditor, { days });
    const second = await search(auditor, { days, before: first.nextBefore });
    const ids = [...first.rows, ...second.rows].map(({ id }) => id);
    expect([ids.length, new Set(ids).size, second.nextBefore]).toEqual([53, 53, null]);
  });

  it("is empty for everybody else", async () => {
    const administrator = await scene.officer("SYS_ADMIN", scene.commune.id);
    for (const other of [reception, administrator, scene.citizen]) {
      expect(await search(other)).toEqual({ rows: [], nextBefore: null });
    }
  });
});
