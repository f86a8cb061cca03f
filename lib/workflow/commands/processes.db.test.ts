import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/accounts/domain/actor";
import { ROLES } from "@/lib/organization/domain/role";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { processDefinition } from "@/lib/workflow/schemas/process-definition";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { fillSeats } from "@/scripts/testing/fill-seats";
import type { Process } from "../domain/process";
import { discardProcessDraft } from "./discard-process-draft";
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

describe("who may", () => {
  const others = ROLES.filter((role) => role !== "CATALOG_ADMIN");
  const absent = newId(new Date());
  const calls: [string, (actor: Actor) => Promise<unknown>][] = [
    ["start", (actor) => startProcessDraft(actor, { procedureVersionId }, CLOCK)],
    ["discard", (actor) => discardProcessDraft(actor, { draftId: absent, version: 0 }, CLOCK)],
    ["publish", (actor) => publishProcess(actor, { draftId: absent, version: 0, ...today }, CLOCK)],
    ["move", (actor) => orderProcessMove(actor, { fromVersionId: absent, toVersionId: absent }, CLOCK)],
    ["move back", (actor) => reverseProcessMove(actor, { moveId: absent }, CLOCK)],
  ];

  it.each(calls)("only administrators of the catalogue %s", async (_, call) => {
    await expect(call(scene.citizen)).rejects.toThrow(ForbiddenError);
    for (const role of others) {
      const post = { postId: absent, unitId: scene.commune.id, agencyId: scene.commune.id, role };
      const officer: Actor = { ...admin, posts: [post] };
      await expect(call(officer)).rejects.toThrow(ForbiddenError);
    }
  });

  it("tells an administrator what is not there", async () => {
    for (const [, call] of calls.slice(1)) await expect(call(admin)).rejects.toThrow(NotFoundError);
    await expect(startProcessDraft(admin, { procedureVersionId: absent }, CLOCK)).rejects.toThrow(
      NotFoundError,
    );
  });
});

describe("a draft", () => {
  it("begun twice is one, and says where each step leads", async () => {
    const [one, two] = await Promise.all([begin(), begin()]);
    expect(two.draftId).toBe(one.draftId);
    expect(one.process.steps.every((step) => step.next !== undefined)).toBe(true);
  });

  it("is kept with its defects; of two who save, one wins", async () => {
    const draft = await begin();
    const process = withHours(draft.process, draft.process.steps[1]?.key ?? "", 99);
    const saves = await Promise.allSettled([
      saveProcessDraft(admin, { ...draft, process }, CLOCK),
      saveProcessDraft(admin, { ...draft, process }, CLOCK),
    ]);
    const [kept] = saves.flatMap((save) => (save.status === "fulfilled" ? [save.value] : []));
    const refused = saves.flatMap((save) => (save.status === "rejected" ? [save.reason] : []));
    expect(kept?.defects.map(({ code }) => code)).toEqual(["hoursExceedTerm"]);
    expect(refused).toEqual([expect.any(ConflictError)]);
  });

  it("with a defect is not published, and nothing changes", async () => {
    const draft = await begin();
    const before = await prisma.processVersion.count();
    const told = await publishProcess(admin, { ...draft, ...today }, CLOCK);
    expect(told).toMatchObject({ published: false, defects: [{ code: "hoursExceedTerm" }] });
    expect(await prisma.processVersion.count()).toBe(before);
    expect((await begin()).version).toBe(draft.version);
  });

  it("is not published for a day that is over", async () => {
    const draft = await begin();
    const past = { ...draft, ...today, validFrom: "2026-03-02" };
    await expect(publishProcess(admin, past, CLOCK)).rejects.toThrow("invalid: validFrom");
  });

  it("discarded is gone, and a new one starts from what is published", async () => {
    const draft = await begin();
    await expect(discardProcessDraft(admin, { ...draft, version: 99 }, CLOCK)).rejects.toThrow(ConflictError);
    await discardProcessDraft(admin, draft, CLOCK);
    await expect(discardProcessDraft(admin, draft, CLOCK)).rejects.toThrow(NotFoundError);
    expect((await begin()).draftId).not.toBe(draft.draftId);
  });
});

describe("a published version", () => {
  it("applies from its day to new dossiers; the former one ends the day before", async () => {
    const old = await scene.file(BIRTH, { at: "2026-03-03 08:00" });
    const versionId = await publish(shorter, "2026-03-05");
    const versions = await prisma.processVersion.findMany({
      where: { procedureVersionId },
      orderBy: { version: "asc" },
    });
    expect(versions.map(({ validTo }) => validTo)).toEqual(["2026-03-04", null]);
    expect(versions[1]).toMatchObject({
      id: versionId,
      publishedById: admin.accountId,
      decisionNumber: "12/QĐ-UBND",
    });
    const before = await scene.file(BIRTH, { at: "2026-03-04 08:00" });
    const after = await scene.file(BIRTH, { at: "2026-03-05 08:00" });
    const rows = await prisma.dossier.findMany({
      where: { id: { in: [old, before, after] } },
      orderBy: { id: "asc" },
    });
    const inVersion = new Map(rows.map(({ id, processVersionId }) => [id, processVersionId]));
    expect([inVersion.get(old), inVersion.get(before), inVersion.get(after)]).toEqual([
      versions[0]?.id,
      versions[0]?.id,
      versionId,
    ]);
  });

  it("never changes", async () => {
    const change = prisma.processVersion.updateMany({
      where: { procedureVersionId },
      data: { definition: {} },
    });
    await expect(change).rejects.toThrow("does not change");
  });

  it("published by two at once is published once", async () => {
    const draft = await begin();
    const outcomes = await Promise.allSettled([
      publishProcess(admin, { ...draft, ...today, validFrom: "2026-03-05" }, CLOCK),
      publishProcess(admin, { ...draft, ...today, validFrom: "2026-03-05" }, CLOCK),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
