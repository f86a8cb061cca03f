import { beforeAll, describe, expect, it } from "vitest";
import { answerPart } from "@/lib/dossiers/commands/answer-part";
import { consultUnits } from "@/lib/dossiers/commands/consult-units";
import { deskScopeOf } from "@/lib/dossiers/domain/desk-scope";
import { queueInput } from "@/lib/dossiers/schemas/queue-inputs";
import { findUnitFor } from "@/lib/organization/domain/unit-tree";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { actOn, type DeskTeam, makeDeskTeam, takeToAppraisal } from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { findNeighbours } from "./find-neighbours";
import { getDeskDossier } from "./get-desk-dossier";
import { getQueuePage } from "./get-queue-page";
import { listQueue } from "./list-queue";

const friday = clockAt("2026-03-06 10:00");
const words = { locale: "vi", yes: "Có", no: "Không" } as const;
/** Asked on 3 March at 09:00, in the order in which the dossiers themselves are due. */
const DAYS = [5, 1, 3, 2];

let scene: DeskScene;
let team: DeskTeam;
let asked: Officer;
/** Longest term first. */
let ids: string[];

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  const unit = findUnitFor(scene.tree, scene.commune.id, { climbTo: "district", function: "ldtbxh" });
  asked = await scene.officer("SPECIALIST", unit?.id ?? "");
  ids = [];
  for (const days of DAYS) {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    const parts = [{ unitId: unit?.id ?? "", request: "Cho ý kiến", days }];
    const question = { ...(await actOn(id)), kind: "OPINION" as const, parts };
    await consultUnits(team.specialist, question, clockAt("2026-03-03 09:00"));
    ids.push(id);
  }
}, 120_000);

const byTerm = () => [1, 3, 2, 0].map((index) => ids[index] ?? "");

async function partsOf(officer: Officer) {
  return getQueuePage(officer, queueInput.parse({ hang: "phoi-hop" }), friday);
}

describe("what a unit was asked for", () => {
  it("is listed and counted by the day of the part, not of the dossier", async () => {
    const { rows, counts } = await partsOf(asked);
    expect(counts.parts).toBe(DAYS.length);
    expect(rows.map(({ id }) => id)).toEqual(byTerm());
    expect(rows.map(({ partDueAt }) => partDueAt)).toEqual(
      ["04", "05", "06", "10"].map((day) => at(`2026-03-${day} 09:00`).toISOString()),
    );
    const standings = rows.map(({ clock }) => clock.kind === "RUNNING" && clock.standing);
    expect(standings).toEqual(["OVERDUE", "OVERDUE", "NEAR_DUE", "WITHIN"]);
    // In the asker's lists the dossier keeps its own clock.
    const mine = await getQueuePage(team.specialist, queueInput.parse({ hang: "viec-cua-toi" }), friday);
    expect(mine.rows.map(({ partDueAt }) => partDueAt)).toEqual([null, null, null, null]);
  });

  it("is walked page by page, each dossier once", async () => {
    const bounds = { overdueBefore: at("2026-03-06 00:00"), nearDueUntil: at("2026-03-07 00:00") };
    const seen: string[] = [];
    let after: Awaited<ReturnType<typeof listQueue>>["next"] | undefined;
    do {
      const filter = { queue: "parts" as const, ...(after ? { after } : {}) };
      const page = await listQueue(deskScopeOf(asked), filter, bounds, 1);
      seen.push(...page.records.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(seen).toEqual(byTerm());
  });

  it("has its neighbours in that order, also when it was just answered", async () => {
    const order = byTerm();
    const around = async (id = "") => {
      const { previous, next } = await findNeighbours(asked, { queue: "parts" }, id, friday);
      return [previous?.id, next?.id];
    };
    for (const [index, id] of order.entries()) {
      expect(await around(id)).toEqual([order[index - 1], order[index + 1]]);
    }
    const second = order[1] ?? "";
    const answer = { seq: 1, outcome: "AGREED" as const, answer: "Đồng ý" };
    await answerPart(asked, { ...(await actOn(second)), ...answer }, friday);
    expect(await around(second)).toEqual([order[0], order[2]]);
  });

  it("leads the dossier's page for the unit that was asked, and for nobody else", async () => {
    const [id = ""] = byTerm();
    expect((await getDeskDossier(asked, id, words, friday)).ownPart).toMatchObject({
      dueAt: at("2026-03-04 09:00").toISOString(),
      clock: { kind: "RUNNING", standing: "OVERDUE" },
    });
    expect((await getDeskDossier(team.specialist, id, words, friday)).ownPart).toBeNull();
  });
});
