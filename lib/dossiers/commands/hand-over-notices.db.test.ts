import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { listReminders } from "@/lib/notifications/queries/list-reminders";
import { prisma } from "@/lib/platform/db/prisma";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { actOn, type DeskTeam, makeDeskTeam } from "@/scripts/testing/desk-work";
import { acceptDossier } from "./accept-dossier";
import { forwardDossier } from "./forward-dossier";
import { makeHandOverList } from "./make-hand-over-list";
import { receiveHandOverList } from "./receive-hand-over-list";
import { withdrawHandOverList } from "./withdraw-hand-over-list";

const nine = clockAt("2026-03-02 09:00");
const ten = clockAt("2026-03-02 10:00");
const noon = clockAt("2026-03-02 12:00");

let scene: DeskScene;
let team: DeskTeam;
let counterId: string;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  counterId = scene.officeOf(scene.commune.id).id;
});

/** A list of as many folders from the counter to the commune. */
async function giveFolders(count = 1): Promise<string> {
  const dossierIds: string[] = [];
  for (let folder = 0; folder < count; folder += 1) {
    const id = await scene.file("1.001193");
    await prisma.dossier.update({ where: { id }, data: { folderUnitId: counterId, folderPlace: "Kệ 2" } });
    await acceptDossier(team.reception, { ...(await actOn(id)), setCount: 1 }, nine);
    await forwardDossier(team.reception, { ...(await actOn(id)), note: null }, nine);
    dossierIds.push(id);
  }
  const input = {
    ...{ listId: randomUUID(), kind: "FOLDERS" as const, dossierIds, note: null },
    ...{ fromUnitId: counterId, toUnitId: scene.commune.id },
  };
  await makeHandOverList(team.reception, input, ten);
  await makeHandOverList(team.reception, input, ten);
  return input.listId;
}

/** What the reminders of an officer say about a list: new, read, or nothing. */
async function toldOf(listId: string, { accountId, posts, fullName, kind }: Officer): Promise<string[]> {
  const { rows } = await listReminders({ kind, accountId, posts, fullName }, undefined, noon);
  return rows
    .filter((row) => row.handOverListId === listId)
    .map(({ kind: what, count, unread }) => `${what} ${count} ${unread ? "new" : "read"}`);
}

describe("a hand-over list that waits for a signature", () => {
  it("is told once to everybody who may sign for it, and to nobody else", async () => {
    const listId = await giveFolders(2);
    for (const receiver of [team.clerk, team.specialist]) {
      expect(await toldOf(listId, receiver)).toEqual(["HAND_OVER_LIST 2 new"]);
    }
    for (const other of [team.signer, team.reception]) expect(await toldOf(listId, other)).toEqual([]);
  });

  it("is no news any more once a colleague has signed, or the giver took it back", async () => {
    const [received, withdrawn] = [await giveFolders(), await giveFolders()];
    await receiveHandOverList(team.clerk, { listId: received, missing: [] }, noon);
    await withdrawHandOverList(team.reception, { listId: withdrawn }, noon);
    for (const listId of [received, withdrawn]) {
      expect(await toldOf(listId, team.clerk)).toEqual(["HAND_OVER_LIST 1 read"]);
      expect(await toldOf(listId, team.specialist)).toEqual(["HAND_OVER_LIST 1 read"]);
    }
  });

  it("is told to who stands in for an absent officer in everything, in their place", async () => {
    const standIn = await scene.officer("SIGNER", scene.commune.id);
    await prisma.standIn.create({
      data: {
        ...{ id: newId(nine.clock.now()), absentAccountId: team.clerk.accountId, postId: null },
        ...{ standInAccountId: standIn.accountId, fromOn: "2026-03-02", toOn: "2026-03-02" },
        ...{ reason: "Nghỉ phép", createdById: team.signer.accountId, createdAt: nine.clock.now() },
      },
    });
    const listId = await giveFolders();
    expect(await toldOf(listId, standIn)).toEqual(["HAND_OVER_LIST 1 new"]);
    expect(await toldOf(listId, team.clerk)).toEqual([]);
    expect(await toldOf(listId, team.specialist)).toEqual(["HAND_OVER_LIST 1 new"]);
  });
});
