import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { answerPart } from "@/lib/dossiers/commands/answer-part";
import { askWithdrawal } from "@/lib/dossiers/commands/ask-withdrawal";
import { consultUnits } from "@/lib/dossiers/commands/consult-units";
import { endConsultation } from "@/lib/dossiers/commands/end-consultation";
import { grantWithdrawal } from "@/lib/dossiers/commands/grant-withdrawal";
import { findUnitFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { actOn, type DeskTeam, makeDeskTeam, takeToAppraisal } from "@/scripts/testing/desk-work";
import { markForReminders } from "./mark-for-reminders";
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

/** What the officers of an asked unit were told, and whether it still stands. */
async function toldTo(officers: readonly Officer[], dossierId: string, localTime: string) {
  await markOpenDossiers(SYSTEM_ACTOR, { unitsAtOnce: 500 }, clockAt(localTime));
  const turns = [1, 2].map(() => sendReminders(SYSTEM_ACTOR, { batchSize: 50 }, clockAt(localTime)));
  await Promise.all(turns);
  const accountId = { in: officers.map((officer) => officer.accountId) };
  const rows = await prisma.officerNotice.findMany({
    where: { dossierId, accountId },
    orderBy: [{ createdAt: "asc" }, { kind: "asc" }],
  });
  return rows.map((row) => `${row.kind} ${row.basis}${row.endedAt ? " ended" : ""}`);
}

async function askedOf(unitIds: readonly string[]): Promise<string> {
  const id = await scene.file("1.001776");
  await takeToAppraisal(id, team);
  const parts = unitIds.map((unitId) => ({ unitId, request: "Cho ý kiến", days: 3 }));
  const question = { ...(await actOn(id)), kind: "OPINION" as const, parts };
  await consultUnits(team.specialist, question, clockAt("2026-03-03 09:00"));
  return id;
}

describe("the unit that was asked", () => {
  let unitId: string;
  let officers: Officer[];

  beforeAll(async () => {
    const unit = findUnitFor(scene.tree, scene.commune.id, { climbTo: "district", function: "ldtbxh" });
    unitId = unit?.id ?? "";
    officers = [await scene.officer("DIV_HEAD", unitId)];
    // Answers nothing, so is told nothing.
    await scene.officer("CLERK", unitId);
  });

  it("is told when it is asked, a working day before its term ends and when it has, each once", async () => {
    const id = await askedOf([unitId]);
    const told = (localTime: string) => toldTo(officers, id, localTime);
    expect(await told("2026-03-03 09:01")).toEqual(["PART_ASKED 1"]);
    expect(await told("2026-03-05 08:59")).toEqual(["PART_ASKED 1"]);
    expect(await told("2026-03-05 09:00")).toEqual(["PART_ASKED 1", "PART_LAST_DAY 1"]);
    expect(await told("2026-03-06 09:00")).toEqual(["PART_ASKED 1", "PART_LAST_DAY 1", "PART_LATE 1"]);
    expect(await told("2026-03-09 09:00")).toHaveLength(3);
    const answer = { seq: 1, outcome: "AGREED" as const, answer: "Đồng ý" };
    const [head] = officers;
    if (!head) throw new Error("nobody to answer");
    await answerPart(head, { ...(await actOn(id)), ...answer }, clockAt("2026-03-09 10:00"));
    const done = await told("2026-03-09 10:01");
    expect(done).toEqual(["PART_ASKED 1 ended", "PART_LAST_DAY 1 ended", "PART_LATE 1 ended"]);
  });

  it("is told once that nobody waits for its answer any more", async () => {
    const id = await askedOf([unitId]);
    expect(await toldTo(officers, id, "2026-03-03 09:01")).toEqual(["PART_ASKED 1"]);
    await endConsultation(
      team.specialist,
      { ...(await actOn(id)), reason: "Đã đủ căn cứ" },
      clockAt("2026-03-04 09:00"),
    );
    const after = ["PART_ASKED 1 ended", "PART_ENDED 1"];
    expect(await toldTo(officers, id, "2026-03-04 09:01")).toEqual(after);
    expect(await toldTo(officers, id, "2026-03-06 09:01")).toEqual(after);
  });

  it("is told the same when the dossier itself ends", async () => {
    const id = await askedOf([unitId]);
    await askWithdrawal(
      scene.citizen,
      { ...(await actOn(id)), reason: "Không cần nữa" },
      clockAt("2026-03-04 09:00"),
    );
    await grantWithdrawal(team.signer, await actOn(id), clockAt("2026-03-04 10:00"));
    await markForReminders(SYSTEM_ACTOR, { dossierId: id }, clockAt("2026-03-04 10:01"));
    expect(await toldTo(officers, id, "2026-03-04 10:01")).toEqual(["PART_ENDED 1"]);
  });
});

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
