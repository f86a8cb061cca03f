import { beforeAll, describe, expect, it } from "vitest";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { declineProposal } from "@/lib/dossiers/commands/decline-proposal";
import { proposePause } from "@/lib/dossiers/commands/propose-pause";
import { proposeReappointment } from "@/lib/dossiers/commands/propose-reappointment";
import { reappointDossier } from "@/lib/dossiers/commands/reappoint-dossier";
import { availableActions } from "@/lib/dossiers/domain/action-permission";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { queueInput } from "@/lib/dossiers/schemas/queue-inputs";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { actOn, type DeskTeam, makeDeskTeam, takeToAppraisal } from "@/scripts/testing/desk-work";
import { findNeighbours } from "./find-neighbours";
import { getQueuePage } from "./get-queue-page";

const ten = clockAt("2026-03-03 10:00");
const WHY = { reason: "Phải xác minh thêm", legalBasis: "Điều 19" };
const COMPLEX = { reasonCode: "COMPLEX_CASE" as const, ...WHY };
const SURVEY = { reasonCode: "FIELD_SURVEY" as const, ...WHY };

let scene: DeskScene;
let team: DeskTeam;
let head: Officer;
let officeSigner: Officer;
let others: Officer[];

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  head = await scene.officer("DIV_HEAD", scene.commune.id);
  const communes = agenciesFor(scene.tree, { level: "commune", function: "committee" });
  const elsewhere = communes.find(({ id }) => id !== scene.commune.id)?.id ?? "";
  officeSigner = await scene.officer("SIGNER", scene.officeOf(scene.commune.id).id);
  others = [
    officeSigner,
    await scene.officer("SIGNER", elsewhere),
    await scene.officer("LEADER", scene.commune.id),
  ];
});

async function mineOf(officer: Officer) {
  const page = await getQueuePage(officer, queueInput.parse({ hang: "viec-cua-toi" }), ten);
  expect(page.counts.mine).toBe(page.rows.length);
  return page.rows;
}

/** Who finds it in their work is who may decide it; nobody else of the province does. */
async function expectWithDeciders(id: string, deciders: readonly Officer[]) {
  for (const officer of [team.signer, head, team.clerk, ...others]) {
    const found = (await mineOf(officer)).some((row) => row.id === id);
    expect(found).toBe(deciders.includes(officer));
    if (!found) continue;
    const { standing } = await getDossierForAct(prisma, officer, id, ten.clock);
    expect(availableActions(standing, officer)).toContain("declineProposal");
  }
}

describe("an open proposal", () => {
  it("lies with who may decide it, marked, until it is decided", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    await expectWithDeciders(id, []);
    await proposeReappointment(team.specialist, { ...(await actOn(id)), ...COMPLEX }, ten);
    await expectWithDeciders(id, [team.signer]);
    const row = (await mineOf(team.signer)).find((candidate) => candidate.id === id);
    expect(row?.proposed).toBe("REAPPOINTMENT");
    const unit = await getQueuePage(head, queueInput.parse({ hang: "don-vi" }), ten);
    expect(unit.rows.find((candidate) => candidate.id === id)?.proposed).toBe("REAPPOINTMENT");
    // The specialist goes on with it as before.
    expect((await mineOf(team.specialist)).map((candidate) => candidate.id)).toContain(id);
    await reappointDossier(team.signer, { ...(await actOn(id)), ...COMPLEX }, ten);
    await expectWithDeciders(id, []);
  });

  it("reaches who signs for the unit where the dossier lies, and the head of its agency", async () => {
    const id = await scene.file("1.001776");
    await acceptDossier(team.reception, { ...(await actOn(id)), setCount: 1 }, clockAt("2026-03-02 09:00"));
    await proposeReappointment(head, { ...(await actOn(id)), ...COMPLEX }, ten);
    await expectWithDeciders(id, [team.signer, officeSigner]);
  });

  it("is gone when it is declined", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    await proposePause(team.specialist, { ...(await actOn(id)), ...SURVEY }, ten);
    await expectWithDeciders(id, [team.signer]);
    await declineProposal(team.signer, { ...(await actOn(id)), reason: "Chưa cần" }, ten);
    await expectWithDeciders(id, []);
  });

  it("has its place by the clock among own work, and neighbours there", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      const id = await scene.file("1.001776");
      await takeToAppraisal(id, team);
      await proposePause(team.specialist, { ...(await actOn(id)), ...SURVEY }, ten);
      ids.push(id);
    }
    const rows = await mineOf(team.signer);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    for (const [index, { id }] of rows.entries()) {
      const { previous, next } = await findNeighbours(team.signer, { queue: "mine" }, id, ten);
      expect([previous?.id, next?.id]).toEqual([rows[index - 1]?.id, rows[index + 1]?.id]);
    }
  });
});
