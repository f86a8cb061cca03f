import type { Actor } from "@/lib/accounts/domain/actor";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { submitDossier } from "@/lib/dossiers/commands/submit-dossier";
import { agenciesFor, findUnitFor } from "@/lib/organization/domain/unit-tree";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { sampleAnswers } from "@/scripts/testing/sample-answers";
import { type Citizen, fileDraft } from "../file-draft";
import { indexOfficers } from "../generator/officers";
import { loadScene } from "../generator/scene";
import { type Latency, measureLatency, type Repetition } from "./latency";

const context = { clock: systemClock };
const PROCEDURE = "1.001193";

type Ready = { draftId: string; version: number; citizen: Citizen };

/** Everything that filing takes: the procedure, the communes that resolve it, people who file, answers that hold. */
type Ground = Awaited<ReturnType<typeof prepareGround>>;

/**
 * Files complete dossiers through the commands, as the server's actions do, and accepts them at the counter. Each
 * is somebody else's, for another commune, so that only the system is measured and no queue at one counter.
 */
export async function measureFiling(all: Repetition): Promise<Latency[]> {
  const ground = await prepareGround();
  const drafts = new Map<number, Ready>();
  const readyAt = (index: number): Ready => {
    const ready = drafts.get(index);
    if (!ready) throw new Error(`no draft ${index}`);
    return ready;
  };
  return [
    await measureLatency("Draft: start, save, upload (commands)", all, async (index) => {
      drafts.set(index, await prepareDraft(ground, index));
    }),
    await measureLatency("Submit (command)", all, async (index) => {
      const { citizen, draftId, version } = readyAt(index);
      await submitDossier(citizen, { draftId, version }, context);
    }),
    await measureLatency("Accept: code, due date, receipt (command)", all, async (index) => {
      const input = { dossierId: readyAt(index).draftId, version: 1, setCount: 1 };
      await acceptDossier(receptionistAt(ground, index), input, context);
    }),
  ];
}

async function prepareGround() {
  const scene = await loadScene(systemClock.now());
  const filing = scene.filings.find((candidate) => candidate.process.competent.level === "commune");
  if (!filing) throw new Error("no procedure of the communes is set up");
  const people = await prisma.account.findMany({
    where: { kind: "CITIZEN", personalId: { not: null } },
    orderBy: { id: "asc" },
    take: 500,
  });
  return {
    scene,
    filing,
    people,
    communes: agenciesFor(scene.tree, filing.process.competent),
    officers: indexOfficers(scene),
    answers: sampleAnswers(
      filing.form,
      (level, functionCode) => agenciesFor(scene.tree, { level, function: functionCode })[0]?.id ?? "",
    ),
  };
}

async function prepareDraft(ground: Ground, index: number): Promise<Ready> {
  const { filing, people, communes, answers } = ground;
  const account = people[index % people.length];
  const commune = communes[index % communes.length];
  if (!account || !commune) throw new Error("nobody to file, or nowhere");
  const citizen: Citizen = { kind: "CITIZEN", accountId: account.id, fullName: account.fullName };
  const personalId = account.personalId ?? "";
  const competentUnitId = commune.id;
  const wanted = { procedureCode: PROCEDURE, filing, citizen, personalId, answers, competentUnitId };
  return { ...(await fileDraft(wanted, context)), citizen };
}

function receptionistAt({ scene, filing, communes, officers }: Ground, index: number): Actor {
  const first = filing.process.steps[0];
  const commune = communes[index % communes.length];
  const counter = first && commune && findUnitFor(scene.tree, commune.id, first.unit);
  const receptionist = officers
    .inUnit(counter?.id ?? "")
    .find((officer) => officer.posts.some((post) => post.role === "RECEPTION"));
  if (!receptionist) throw new Error(`nobody receives at ${commune?.name}`);
  return receptionist;
}
