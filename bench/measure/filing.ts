import type { Actor } from "@/lib/accounts/domain/actor";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { attachDraftPaper } from "@/lib/dossiers/commands/attach-draft-paper";
import { saveDraft } from "@/lib/dossiers/commands/save-draft";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { submitDossier } from "@/lib/dossiers/commands/submit-dossier";
import { listMissingComponents } from "@/lib/dossiers/domain/missing-components";
import { agenciesFor, findUnitFor } from "@/lib/organization/domain/unit-tree";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { sampleAnswers } from "@/scripts/testing/sample-answers";
import { indexOfficers } from "../generator/officers";
import { loadScene } from "../generator/scene";
import { type Latency, measureLatency, type Repetition } from "./latency";

const context = { clock: systemClock };
const PROCEDURE = "1.001193";

type Citizen = Extract<Actor, { kind: "CITIZEN" }>;
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

async function prepareDraft({ filing, people, communes, answers }: Ground, index: number): Promise<Ready> {
  const account = people[index % people.length];
  const commune = communes[index % communes.length];
  if (!account || !commune) throw new Error("nobody to file, or nowhere");
  const citizen: Citizen = { kind: "CITIZEN", accountId: account.id, fullName: account.fullName };
  const { draftId } = await startDraft(citizen, { procedureCode: PROCEDURE, channel: "ONLINE" }, context);
  const applicant = {
    fullName: account.fullName,
    personalId: account.personalId ?? "",
    phone: "0912345678",
    address: "Thôn Nà Lầu, xã Đồng Đăng",
  };
  const filled = { applicant, answers, delivery: { method: "ONLINE" } };
  const { version } = await saveDraft(
    citizen,
    { draftId, version: 0, page: "check", competentUnitId: commune.id, ...filled },
    context,
  );
  for (const componentCode of listMissingComponents(filing.content.components, answers, new Set())) {
    const body = new Blob([`%PDF-1.7\n% ${draftId} ${componentCode}\n%%EOF\n`]).stream();
    await attachDraftPaper(citizen, { draftId, componentCode, fileName: "a.pdf", body }, context);
  }
  return { draftId, version, citizen };
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
