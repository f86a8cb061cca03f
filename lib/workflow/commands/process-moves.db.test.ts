import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { runProcessMove } from "@/lib/dossiers/commands/run-process-move";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError, RuleError } from "@/lib/platform/errors/app-error";
import { processDefinition } from "@/lib/workflow/schemas/process-definition";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { fillSeats } from "@/scripts/testing/fill-seats";
import type { Process } from "../domain/process";
import { orderProcessMove } from "./order-process-move";
import { publishProcess } from "./publish-process";
import { reverseProcessMove } from "./reverse-process-move";
import { saveProcessDraft } from "./save-process-draft";
import { startProcessDraft } from "./start-process-draft";

const BIRTH = "1.001193";
const CLOCK = clockAt("2026-03-03 09:00");
let scene: DeskScene;
let admin: Officer;
let procedureVersionId: string;

beforeAll(async () => {
  scene = await setDeskScene();
  admin = await scene.officer("CATALOG_ADMIN", scene.commune.id);
  const first = await prisma.processVersion.findFirstOrThrow({
    where: { procedureVersion: { procedure: { code: BIRTH } } },
    orderBy: { procedureVersion: { validFrom: "desc" } },
  });
  procedureVersionId = first.procedureVersionId;
  await fillSeats(scene.tree, processDefinition.parse(first.definition));
  await scene.file(BIRTH, { at: "2026-03-03 08:00" });
  await scene.file(BIRTH, { at: "2026-03-03 08:10" });
  await publish(shorter, "2026-03-05");
});
afterAll(() => prisma.$disconnect());

async function begin() {
  const { draftId } = await startProcessDraft(admin, { procedureVersionId }, CLOCK);
  const row = await prisma.processDraft.findUniqueOrThrow({ where: { id: draftId } });
  return { draftId, version: row.version, process: processDefinition.parse(row.definition) };
}

function withHours(process: Process, key: string, hours: number) {
  const steps = process.steps.map((step) => (step.key === key ? { ...step, hours } : step));
  return processDefinition.parse({ ...process, steps });
}

const today = { validFrom: "2026-03-03", decisionNumber: "12/QĐ-UBND" };

/** Publishes what `change` makes of the present version. */
async function publish(change: (process: Process) => Process, validFrom = today.validFrom) {
  const draft = await begin();
  const process = processDefinition.parse(change(draft.process));
  const saved = await saveProcessDraft(admin, { ...draft, process }, CLOCK);
  const done = await publishProcess(admin, { ...today, ...draft, version: saved.version, validFrom }, CLOCK);
  if (!done.published) throw new Error(JSON.stringify(done.defects));
  return done.processVersionId;
}

const shorter = (process: Process) => {
  const step = process.steps.find(({ kind }) => kind === "APPRAISE");
  return step ? withHours(process, step.key, step.hours / 2) : process;
};

describe("moving dossiers", () => {
  const dossierOf = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
  const itemsOf = (moveId: string) =>
    prisma.processMoveItem.findMany({ where: { moveId }, orderBy: { dossierId: "asc" } });

  it("moves each with an event of its own, and back again", async () => {
    const versions = await prisma.processVersion.findMany({
      where: { procedureVersionId },
      orderBy: { version: "asc" },
    });
    const [from, to] = [versions[0]?.id ?? "", versions[1]?.id ?? ""];
    const open = await prisma.dossier.findMany({ where: { processVersionId: from, closedAt: null } });
    const order = { fromVersionId: from, toVersionId: to };
    const orders = await Promise.allSettled([
      orderProcessMove(admin, order, CLOCK),
      orderProcessMove(admin, order, CLOCK),
    ]);
    const [move] = orders.flatMap((done) => (done.status === "fulfilled" ? [done.value] : []));
    if (!move) throw new Error("no order was taken");
    expect(orders.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(move.dossiers).toBe(open.length);

    await Promise.all([runProcessMove(SYSTEM_ACTOR, move, CLOCK), runProcessMove(SYSTEM_ACTOR, move, CLOCK)]);
    await runProcessMove(SYSTEM_ACTOR, move, CLOCK);
    expect((await itemsOf(move.moveId)).map(({ outcome }) => outcome)).toEqual(open.map(() => "MOVED"));
    for (const { id, version, stepKey } of open) {
      expect(await dossierOf(id)).toMatchObject({ processVersionId: to, version: version + 1, stepKey });
      const event = await prisma.dossierEvent.findFirstOrThrow({
        where: { dossierId: id },
        orderBy: { seq: "desc" },
      });
      expect(event).toMatchObject({
        type: "PROCESS_MOVED",
        actorAccountId: admin.accountId,
        actorRole: "CATALOG_ADMIN",
      });
    }

    const back = await reverseProcessMove(admin, { moveId: move.moveId }, CLOCK);
    await runProcessMove(SYSTEM_ACTOR, back, CLOCK);
    for (const { id, version } of open) {
      expect(await dossierOf(id)).toMatchObject({ processVersionId: from, version: version + 2 });
    }
    await expect(reverseProcessMove(admin, { moveId: move.moveId }, CLOCK)).rejects.toThrow(
      "processMoveReversed",
    );
    const record = await prisma.processMove.findUniqueOrThrow({ where: { id: back.moveId } });
    expect(record).toMatchObject({ reversesId: move.moveId, orderedById: admin.accountId });
    expect(record.finishedAt).not.toBeNull();
  });

  it("leaves a dossier whose step is in other hands there, and says why", async () => {
    const atCounter = (process: Process): Process => {
      const [first, ...others] = process.steps;
      return first ? { ...process, steps: [{ ...first, role: "CENTRE_HEAD" }, ...others] } : process;
    };
    const draft = await begin();
    await fillSeats(scene.tree, atCounter(draft.process));
    const versionId = await publish(atCounter);
    const waiting = await scene.file(BIRTH, { at: "2026-03-03 08:30" });
    const { processVersionId } = await dossierOf(waiting);
    expect(processVersionId).toBe(versionId);
    const former = await prisma.processVersion.findFirstOrThrow({
      where: { procedureVersionId, version: 1 },
    });
    const order = { fromVersionId: versionId, toVersionId: former.id };
    const move = await orderProcessMove(admin, order, CLOCK);
    await runProcessMove(SYSTEM_ACTOR, move, CLOCK);
    expect(await itemsOf(move.moveId)).toMatchObject([
      {
        dossierId: waiting,
        outcome: "STAYED",
        reason: "otherHands",
        fromStepKey: "receive",
        toStepKey: null,
      },
    ]);
    expect((await dossierOf(waiting)).processVersionId).toBe(versionId);
    await expect(reverseProcessMove(admin, move, CLOCK)).rejects.toThrow("processMoveEmpty");
  });

  it("refuses an order about nothing, or across procedures", async () => {
    const versions = await prisma.processVersion.findMany({
      where: { procedureVersionId },
      orderBy: { version: "desc" },
    });
    const other = await prisma.processVersion.findFirstOrThrow({
      where: { procedureVersionId: { not: procedureVersionId } },
    });
    const unused = { fromVersionId: versions[1]?.id ?? "", toVersionId: versions.at(-1)?.id ?? "" };
    await expect(orderProcessMove(admin, { ...unused, toVersionId: other.id }, CLOCK)).rejects.toThrow(
      NotFoundError,
    );
    await expect(orderProcessMove(admin, unused, CLOCK)).rejects.toThrow(RuleError);
  });

  it("is not carried out for somebody who looks after the catalogue no more", async () => {
    const versions = await prisma.processVersion.findMany({
      where: { procedureVersionId },
      orderBy: { version: "asc" },
    });
    const other = await scene.officer("CATALOG_ADMIN", scene.commune.id);
    const order = { fromVersionId: versions[0]?.id ?? "", toVersionId: versions[1]?.id ?? "" };
    const move = await orderProcessMove(other, order, CLOCK);
    await prisma.post.updateMany({ where: { accountId: other.accountId }, data: { validTo: "2026-03-02" } });
    await runProcessMove(SYSTEM_ACTOR, move, CLOCK);
    const items = await itemsOf(move.moveId);
    expect(new Set(items.map(({ outcome, reason }) => `${outcome} ${reason}`))).toEqual(
      new Set(["STAYED notAllowed"]),
    );
  });
});
