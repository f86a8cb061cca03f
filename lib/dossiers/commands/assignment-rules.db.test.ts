import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RuleKind } from "@/lib/dossiers/domain/choose-assignee";
import { listTimeline } from "@/lib/dossiers/queries/list-timeline";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { acceptDossier } from "./accept-dossier";
import { forwardDossier } from "./forward-dossier";
import { releaseDossier } from "./release-dossier";
import { setAssignmentRule } from "./set-assignment-rule";

let scene: DeskScene;
let reception: Officer;
let signer: Officer;
let staff: Officer[];

const BIRTH = "1.001193";
const nine = clockAt("2026-03-02 09:00");
const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async (id: string) => ({ dossierId: id, version: (await row(id)).version });

function rule(
  kind: RuleKind | "AS_UNIT",
  more: { procedureId?: string; excludedAccountIds?: string[] } = {},
) {
  const input = { unitId: scene.commune.id, procedureId: null, excludedAccountIds: [], ...more, kind };
  return setAssignmentRule(signer, input, nine);
}

async function accepted(): Promise<string> {
  const id = await scene.file(BIRTH);
  await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, nine);
  return id;
}

async function arrive(): Promise<string | null> {
  const id = await accepted();
  await forwardDossier(reception, { ...(await act(id)), note: null }, nine);
  return (await row(id)).holderAccountId;
}

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  signer = await scene.officer("SIGNER", scene.commune.id);
});

beforeEach(async () => {
  await prisma.dossier.updateMany({
    where: { holderAccountId: { not: null } },
    data: { holderAccountId: null },
  });
  await prisma.post.deleteMany({ where: { role: "SPECIALIST" } });
  const three = [0, 1, 2].map(() => scene.officer("SPECIALIST", scene.commune.id));
  staff = (await Promise.all(three)).sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
});

const idsOf = (officers: readonly Officer[]) => officers.map(({ accountId }) => accountId);

describe("a unit's rule", () => {
  it("none: the dossier waits to be taken", async () => {
    await rule("NONE");
    expect(await arrive()).toBeNull();
  });

  it("in turn: one after the other, by the system, and the timeline says so", async () => {
    await rule("ROUND_ROBIN");
    expect([await arrive(), await arrive(), await arrive(), await arrive()]).toEqual([
      ...idsOf(staff),
      staff[0]?.accountId,
    ]);
    const last = await prisma.dossierEvent.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(last).toMatchObject({ type: "ASSIGNED", actorKind: "SYSTEM" });
    const [newest, before] = await listTimeline(last.dossierId);
    expect(newest?.facts).toContainEqual({ key: "byRule", value: "ROUND_ROBIN" });
    expect(before?.type).toBe("FORWARDED");
    expect(await row(last.dossierId)).toMatchObject({ state: "APPRAISING", sentBy: { state: "RECEIVED" } });
  });

  it("least work: whoever holds the fewest", async () => {
    await rule("ROUND_ROBIN");
    const first = await arrive();
    await rule("LEAST_WORK");
    expect(await arrive()).not.toBe(first);
    expect(await arrive()).not.toBe(first);
    expect(await arrive()).toBe(first);
  });

  it("leaves out those excluded, absent or gone, and everybody when nobody is left", async () => {
    const [a, b, c] = idsOf(staff);
    await rule("ROUND_ROBIN", { excludedAccountIds: [a ?? ""] });
    expect(await arrive()).toBe(b);
    await prisma.standIn.create({
      data: {
        ...{ id: newId(nine.clock.now()), absentAccountId: b ?? "", standInAccountId: c ?? "" },
        ...{ fromOn: "2026-03-02", toOn: "2026-03-02", procedureIds: [], excludedActions: [] },
        ...{ reason: "Nghỉ phép", createdAt: nine.clock.now(), createdById: b ?? "" },
      },
    });
    expect([await arrive(), await arrive()]).toEqual([c, c]);
    await prisma.dossier.updateMany({ where: { holderAccountId: c ?? "" }, data: { holderAccountId: null } });
    await prisma.account.update({ where: { id: c ?? "" }, data: { active: false } });
    expect(await arrive()).toBeNull();
  });

  it("of one procedure goes before that for all, until it follows that again", async () => {
    const { id: procedureId } = await prisma.procedure.findUniqueOrThrow({ where: { code: BIRTH } });
    await rule("ROUND_ROBIN");
    await rule("NONE", { procedureId });
    expect(await arrive()).toBeNull();
    await rule("AS_UNIT", { procedureId });
    expect(await arrive()).not.toBeNull();
  });

  it("does not give back to somebody what was just taken from them", async () => {
    await rule("LEAST_WORK");
    const id = await accepted();
    await forwardDossier(reception, { ...(await act(id)), note: null }, nine);
    await releaseDossier(signer, { ...(await act(id)), reason: "Chia lại" }, nine);
    expect(await row(id)).toMatchObject({ holderAccountId: null });
  });

  it("is fair when many arrive at once", async () => {
    await rule("ROUND_ROBIN");
    const ids = [];
    for (let index = 0; index < 9; index += 1) ids.push(await accepted());
    await Promise.all(
      ids.map(async (id) => forwardDossier(reception, { ...(await act(id)), note: null }, nine)),
    );
    const held = await prisma.dossier.groupBy({
      by: ["holderAccountId"],
      where: { id: { in: ids } },
      _count: true,
    });
    expect(held.map((group) => group._count)).toEqual([3, 3, 3]);
  });

  it("is set by those who lead the unit; of two at once one is in force", async () => {
    const elsewhere = agenciesFor(scene.tree, { level: "commune", function: "committee" }).find(
      ({ id }) => id !== scene.commune.id,
    );
    const input = { unitId: scene.commune.id, procedureId: null, excludedAccountIds: [] };
    const strangers = [
      staff[0],
      reception,
      await scene.officer("SIGNER", elsewhere?.id ?? ""),
      scene.citizen,
    ];
    for (const stranger of strangers) {
      if (!stranger) continue;
      await expect(setAssignmentRule(stranger, { ...input, kind: "NONE" }, nine)).rejects.toBeInstanceOf(
        NotFoundError,
      );
    }
    await Promise.allSettled([rule("NONE"), rule("LEAST_WORK"), rule("ROUND_ROBIN")]);
    expect(await prisma.assignmentRule.count({ where: { procedureId: null, validTo: null } })).toBe(1);
  });
});
