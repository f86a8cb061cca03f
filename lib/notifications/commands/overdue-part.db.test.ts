import { beforeAll, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { answerPart } from "@/lib/dossiers/commands/answer-part";
import { consultUnits } from "@/lib/dossiers/commands/consult-units";
import { findUnitFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { actOn, type DeskTeam, makeDeskTeam, takeToAppraisal } from "@/scripts/testing/desk-work";
import { markOpenDossiers } from "./mark-open-dossiers";
import { sendReminders } from "./send-reminders";

let scene: DeskScene;
let team: DeskTeam;
let head: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  head = await scene.officer("CENTRE_HEAD", scene.officeOf(scene.commune.id).id);
});

async function toldOf(dossierId: string, localTime: string): Promise<string[]> {
  await markOpenDossiers(SYSTEM_ACTOR, { unitsAtOnce: 500 }, clockAt(localTime));
  await sendReminders(SYSTEM_ACTOR, { batchSize: 50 }, clockAt(localTime));
  const rows = await prisma.officerNotice.findMany({ where: { dossierId, kind: "PART_OVERDUE" } });
  return rows.map(({ accountId, basis }) => `${accountId} ${basis}`).sort();
}

it("an answer that does not come in time is told to the asker and to the head of their one-stop office, once", async () => {
  const id = await scene.file("1.001776");
  await takeToAppraisal(id, team);
  const asked = ["ldtbxh", "tckh"].map((functionCode) => {
    const unit = findUnitFor(scene.tree, scene.commune.id, { climbTo: "district", function: functionCode });
    return unit?.id ?? "";
  });
  const [answering] = await Promise.all(asked.map((unitId) => scene.officer("SPECIALIST", unitId)));
  if (!answering) throw new Error("nobody to answer");
  const parts = asked.map((unitId) => ({ unitId, request: "Cho ý kiến", days: 2 }));
  const question = { ...(await actOn(id)), kind: "OPINION" as const, parts };
  await consultUnits(team.specialist, question, clockAt("2026-03-03 09:00"));
  const answer = { seq: 1, outcome: "AGREED" as const, answer: "Đồng ý" };
  await answerPart(answering, { ...(await actOn(id)), ...answer }, clockAt("2026-03-03 10:00"));
  expect(await toldOf(id, "2026-03-05 08:59")).toEqual([]);
  const once = [`${head.accountId} 2`, `${team.specialist.accountId} 2`].sort();
  expect(await toldOf(id, "2026-03-05 09:00")).toEqual(once);
  expect(await toldOf(id, "2026-03-06 09:00")).toEqual(once);
});
