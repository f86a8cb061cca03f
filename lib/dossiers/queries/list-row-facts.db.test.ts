import { beforeAll, expect, it } from "vitest";
import { approveDossier } from "@/lib/dossiers/commands/approve-dossier";
import { issueResult } from "@/lib/dossiers/commands/issue-result";
import { type BulkAction, bulkActionsOf } from "@/lib/dossiers/domain/bulk-action";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  makeDeskTeam,
  takeToAppraisal,
  takeToSigning,
} from "@/scripts/testing/desk-work";
import { listRowFacts } from "./list-row-facts";

const ten = clockAt("2026-03-02 10:00");
let scene: DeskScene;
let team: DeskTeam;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
});

/** For each of the team, what the list offers; and that it is what the dossier's own page would. */
async function offered(id: string): Promise<Record<keyof DeskTeam, BulkAction[]>> {
  const { standing } = await getDossierForAct(prisma, { kind: "SYSTEM" }, id, ten.clock);
  const { delivery } = await prisma.dossier.findUniqueOrThrow({ where: { id }, select: { delivery: true } });
  const { method } = delivery as { method: string };
  const actsOf = async (officer: Officer) => {
    const acts = (await listRowFacts(officer, [id], ten.clock.now())).get(id)?.acts ?? [];
    expect(acts).toEqual(bulkActionsOf(standing, officer, method));
    return acts;
  };
  return {
    reception: await actsOf(team.reception),
    specialist: await actsOf(team.specialist),
    signer: await actsOf(team.signer),
    clerk: await actsOf(team.clerk),
  };
}

it("the list offers at each step of a dossier what its page offers", async () => {
  const id = await scene.file("1.001193");
  const nobody = { reception: [], specialist: [], signer: [], clerk: [] };
  expect(await offered(id)).toEqual({ ...nobody, reception: ["accept"] });
  await takeToAppraisal(id, team);
  expect(await offered(id)).toEqual({ ...nobody, signer: ["assign"] });
  await takeToSigning(id, team, "2026-03-02 09:30");
  expect(await offered(id)).toEqual({ ...nobody, signer: ["approve"] });
  await approveDossier(team.signer, { ...(await actOn(id)), note: null }, ten);
  expect(await offered(id)).toEqual({ ...nobody, clerk: ["issue"] });
  await issueResult(team.clerk, await actOn(id), ten);
  expect(await offered(id)).toEqual({ ...nobody, reception: ["returnResult"] });
});
