import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { countUnread } from "@/lib/notifications/queries/count-unread";
import { listNotices } from "@/lib/notifications/queries/list-notices";
import { listReminders } from "@/lib/notifications/queries/list-reminders";
import { prisma } from "@/lib/platform/db/prisma";
import { ForbiddenError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import {
  clockAt,
  type DeskScene,
  makeCitizen,
  type Officer,
  setDeskScene,
} from "@/scripts/testing/desk-scene";
import { makeDeskTeam, takeToAppraisal } from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { markRemindersRead } from "./mark-reminders-read";
import { noteNoticesSeen } from "./note-notices-seen";
import { notifyApplicant } from "./notify-applicant";

let scene: DeskScene;
let dossierId: string;
let signer: Officer;
let stranger: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  const team = await makeDeskTeam(scene);
  signer = team.signer;
  const elsewhere = [...scene.tree.byId.values()].find(
    (unit) => unit.levelCode === "commune" && unit.id !== scene.commune.id && unit.agencyId === unit.id,
  );
  stranger = await scene.officer("SIGNER", elsewhere?.id ?? "");
  dossierId = await scene.file("1.001776");
  await takeToAppraisal(dossierId, team);
});

const noon = clockAt("2026-03-12 12:00");

/** Reminders of an officer, a minute apart. */
async function remind(officer: Officer, count: number): Promise<string[]> {
  const { dueAt } = await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
  const rows = Array.from({ length: count }, (_, index) => {
    const createdAt = new Date(at("2026-03-12 09:00").getTime() + index * 60_000);
    const base = { id: newId(createdAt), accountId: officer.accountId, dossierId, kind: "DUE_SOON" };
    return { ...base, basis: String(index), dueAt, createdAt };
  });
  await prisma.officerNotice.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

describe("an officer's reminders", () => {
  it("are listed newest first, page by page, counted, and read one by one or up to one", async () => {
    const ids = await remind(signer, 60);
    const first = await listReminders(signer, undefined, noon);
    expect(first.rows.map(({ id }) => id)).toEqual(ids.toReversed().slice(0, 50));
    const second = await listReminders(signer, first.next ?? undefined, noon);
    expect(second.rows.map(({ id }) => id)).toEqual(ids.toReversed().slice(50));
    expect(second.next).toBeNull();
    expect(await countUnread(signer)).toBe(60);
    await markRemindersRead(signer, { noticeId: ids[59] ?? "" }, noon);
    expect(await countUnread(signer)).toBe(59);
    await markRemindersRead(signer, { noticeId: ids[29] ?? "", older: "1" }, noon);
    await markRemindersRead(signer, { noticeId: ids[29] ?? "", older: "1" }, clockAt("2026-03-13 12:00"));
    expect(await countUnread(signer)).toBe(29);
    const { readAt } = await prisma.officerNotice.findUniqueOrThrow({ where: { id: ids[0] ?? "" } });
    expect(readAt).toEqual(at("2026-03-12 12:00"));
  });

  it("name the last day of a new appointment, and nothing of a dossier out of sight", async () => {
    const [row] = (await listReminders(signer, undefined, noon)).rows;
    expect(row?.dossier?.id).toBe(dossierId);
    expect(row?.reappointUntil).toMatch(/^2026-03-\d\d$/);
    const [late] = (await listReminders(signer, undefined, clockAt("2026-11-02 08:00"))).rows;
    expect(late?.reappointUntil).toBeNull();
    await remind(stranger, 1);
    const [hidden] = (await listReminders(stranger, undefined, noon)).rows;
    expect(hidden).toMatchObject({ dossier: null, reappointUntil: null });
  });

  it("are marked by nobody else", async () => {
    const [id = ""] = await prisma.officerNotice
      .findMany({ where: { accountId: stranger.accountId } })
      .then((rows) => rows.map((row) => row.id));
    await markRemindersRead(signer, { noticeId: id, older: "1" }, noon);
    expect(await countUnread(stranger)).toBe(1);
    expect(() => markRemindersRead(scene.citizen, { noticeId: id }, noon)).toThrow(ForbiddenError);
  });
});

describe("a citizen's notices", () => {
  it("are new until they were seen, by their owner only", async () => {
    const other = await makeCitizen("020190000778", "Lý Thị Nga");
    for (const seq of [1, 2]) await notifyApplicant(SYSTEM_ACTOR, { dossierId, seq }, noon);
    const count = await countUnread(scene.citizen);
    expect(count).toBeGreaterThan(0);
    const ids = (await listNotices(scene.citizen)).map(({ id }) => id);
    await noteNoticesSeen(other, ids, noon);
    expect(() => noteNoticesSeen(signer, ids, noon)).toThrow(ForbiddenError);
    expect(await countUnread(scene.citizen)).toBe(count);
    await noteNoticesSeen(scene.citizen, ids, noon);
    expect(await countUnread(scene.citizen)).toBe(0);
    expect((await listNotices(scene.citizen)).some(({ unread }) => unread)).toBe(false);
  });

  it("come to be seen, those too that many newer ones have pushed down, and are twenty at a time at most", async () => {
    const accountId = scene.citizen.accountId;
    const [pattern] = await prisma.notice.findMany({ where: { accountId }, take: 1 });
    if (!pattern) throw new Error("no notice");
    const rows = Array.from({ length: 50 }, (_, index) => {
      const createdAt = new Date(at("2026-03-13 09:00").getTime() + index * 60_000);
      const readAt = index < 25 ? null : createdAt;
      return { ...pattern, id: newId(createdAt), eventSeq: 100 + index, createdAt, readAt };
    });
    await prisma.notice.createMany({ data: rows });
    for (const [left, shown] of [
      [25, 20],
      [5, 5],
      [0, 0],
    ]) {
      expect(await countUnread(scene.citizen)).toBe(left);
      const listed = await listNotices(scene.citizen);
      expect(listed).toHaveLength(20);
      expect(listed.map(({ createdAt }) => createdAt)).toEqual(
        listed.map(({ createdAt }) => createdAt).toSorted((a, b) => b.getTime() - a.getTime()),
      );
      const fresh = listed.filter(({ unread }) => unread).map(({ id }) => id);
      expect(fresh).toHaveLength(shown ?? -1);
      await noteNoticesSeen(scene.citizen, fresh, noon);
    }
  });
});
