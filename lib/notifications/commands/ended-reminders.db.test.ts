import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { askWithdrawal } from "@/lib/dossiers/commands/ask-withdrawal";
import { cancelWithdrawal } from "@/lib/dossiers/commands/cancel-withdrawal";
import { grantWithdrawal } from "@/lib/dossiers/commands/grant-withdrawal";
import { countUnread } from "@/lib/notifications/queries/count-unread";
import { listReminders } from "@/lib/notifications/queries/list-reminders";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { actOn, type DeskTeam, makeDeskTeam, takeToAppraisal } from "@/scripts/testing/desk-work";
import { markForReminders } from "./mark-for-reminders";
import { sendReminders } from "./send-reminders";

let scene: DeskScene;
let team: DeskTeam;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
});

async function turn(dossierId: string, localTime: string): Promise<void> {
  await markForReminders(SYSTEM_ACTOR, { dossierId }, clockAt(localTime));
  await sendReminders(SYSTEM_ACTOR, { batchSize: 9 }, clockAt(localTime));
}

/** What an officer's list says of a dossier; and that the bell counts the same. */
async function linesOf(officer: Officer, dossierId: string): Promise<string[]> {
  const { rows } = await listReminders(officer, undefined, clockAt("2026-03-02 08:00"));
  expect(await countUnread(officer)).toBe(rows.filter(({ unread }) => unread).length);
  return rows
    .filter(({ dossier }) => dossier?.id === dossierId)
    .map(({ kind, unread, ended }) => `${kind}${unread ? " new" : ""}${ended ? " ended" : ""}`)
    .sort();
}

describe("a reminder ends with what it reminds of", () => {
  it("once the dossier is received, whoever received it", async () => {
    const id = await scene.file("1.001776");
    await turn(id, "2026-03-02 08:01");
    await turn(id, "2026-03-02 13:31");
    expect(await linesOf(team.reception, id)).toEqual(["RECEPTION_SHORT new", "SUBMITTED new"]);
    const colleague = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
    await acceptDossier(colleague, { ...(await actOn(id)), setCount: 1 }, clockAt("2026-03-02 14:00"));
    await turn(id, "2026-03-02 14:01");
    expect(await linesOf(team.reception, id)).toEqual(["RECEPTION_SHORT ended", "SUBMITTED ended"]);
  });

  it("once the dossier is closed, for what was told at any of its steps", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    const soon = await nearlyDue(id);
    expect(await linesOf(team.signer, id)).toContain("DUE_SOON new");
    const grounds = { reason: "Không còn cần nữa" };
    await askWithdrawal(scene.citizen, { ...(await actOn(id)), ...grounds }, soon);
    await grantWithdrawal(team.signer, await actOn(id), soon);
    await sendAgain(id, soon);
    for (const officer of [team.signer, team.specialist]) {
      const lines = await linesOf(officer, id);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => !line.endsWith(" ended"))).toEqual([]);
    }
  });

  it("stands again when the dossier comes back to it, and is never told twice", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    const soon = await nearlyDue(id);
    const before = await linesOf(team.signer, id);
    await askWithdrawal(scene.citizen, { ...(await actOn(id)), reason: "Nghĩ lại" }, soon);
    await sendAgain(id, soon);
    expect(await linesOf(team.signer, id)).toEqual(before.map((line) => line.replace(" new", " ended")));
    await cancelWithdrawal(scene.citizen, await actOn(id), soon);
    await sendAgain(id, soon);
    expect(await linesOf(team.signer, id)).toEqual(before);
  });

  /** The moment before it is due, when everything about the due date was told. */
  async function nearlyDue(id: string) {
    const { dueAt } = await prisma.dossier.findUniqueOrThrow({ where: { id } });
    const soon = { clock: { now: () => new Date((dueAt?.getTime() ?? 0) - 60_000) } };
    await sendAgain(id, soon);
    return soon;
  }

  async function sendAgain(dossierId: string, context: ReturnType<typeof clockAt>) {
    await markForReminders(SYSTEM_ACTOR, { dossierId }, context);
    await sendReminders(SYSTEM_ACTOR, { batchSize: 9 }, context);
  }
});
