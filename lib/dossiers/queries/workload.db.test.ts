import { beforeAll, describe, expect, it } from "vitest";
import { addStandIn } from "@/lib/accounts/commands/add-stand-in";
import { listAbsences } from "@/lib/accounts/queries/list-absences";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { claimDossier } from "@/lib/dossiers/commands/claim-dossier";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { setAssignmentRule } from "@/lib/dossiers/commands/set-assignment-rule";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { getHandOver } from "./get-hand-over";
import { getWorkload } from "./get-workload";

let scene: DeskScene;
let signer: Officer;
let busy: Officer;
let idle: Officer;
let stranger: Officer;

const nine = clockAt("2026-03-02 09:00");
const act = async (dossierId: string) => ({
  dossierId,
  version: (await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } })).version,
});

beforeAll(async () => {
  scene = await setDeskScene();
  const { commune } = scene;
  const reception = await scene.officer("RECEPTION", scene.officeOf(commune.id).id);
  signer = await scene.officer("SIGNER", commune.id);
  [busy, idle] = [
    await scene.officer("SPECIALIST", commune.id),
    await scene.officer("SPECIALIST", commune.id),
  ];
  const elsewhere = agenciesFor(scene.tree, { level: "commune", function: "committee" }).find(
    ({ id }) => id !== commune.id,
  );
  stranger = await scene.officer("SIGNER", elsewhere?.id ?? "");
  for (const claims of [true, true, false]) {
    const id = await scene.file("1.001193");
    await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, nine);
    await forwardDossier(reception, { ...(await act(id)), note: null }, nine);
    if (claims) await claimDossier(busy, await act(id), nine);
  }
});

describe("who holds how much", () => {
  it("is told to the head, with what waits and the rule in force", async () => {
    const excludedAccountIds = [busy.accountId];
    const rule = {
      unitId: scene.commune.id,
      procedureId: null,
      kind: "LEAST_WORK" as const,
      excludedAccountIds,
    };
    await setAssignmentRule(signer, rule, nine);
    const workload = await getWorkload(signer, null, clockAt("2026-03-03 09:00"));
    expect(workload.unit?.id).toBe(scene.commune.id);
    expect(workload.officers).toMatchObject([
      { accountId: busy.accountId, open: 2, overdue: 2, absentUntilOn: null },
      { accountId: idle.accountId, open: 0, overdue: 0 },
    ]);
    expect(workload.waiting).toBe(1);
    expect(workload.rules).toMatchObject([{ kind: "LEAST_WORK", excludedNames: [busy.fullName] }]);
    expect(workload.procedures.length).toBeGreaterThan(0);
  });

  it("names who is away today", async () => {
    await addStandIn(
      idle,
      {
        ...{ absentAccountId: idle.accountId, standInAccountId: busy.accountId, postId: null },
        ...{
          fromOn: "2026-03-02",
          toOn: "2026-03-04",
          procedureIds: [],
          excludedActions: [],
          reason: "Nghỉ",
        },
      },
      nine,
    );
    const { officers } = await getWorkload(signer, null, nine);
    const found = officers.find(({ accountId }) => accountId === idle.accountId);
    expect(found?.absentUntilOn).toBe("2026-03-04");
    const own = await listAbsences(busy, null, nine);
    expect(own.standIns).toMatchObject([{ absentName: idle.fullName, mine: true, mayEnd: false }]);
    expect(own.absents.map(({ id }) => id)).toEqual([busy.accountId]);
    const led = await listAbsences(signer, null, nine);
    expect(led.absents.map(({ id }) => id)).toEqual(expect.arrayContaining([busy.accountId, idle.accountId]));
    expect(led.standIns).toMatchObject([{ mayEnd: true }]);
    expect((await listAbsences(stranger, idle.accountId, nine)).standIns).toEqual([]);
  });

  it("is no other commune's to know", async () => {
    const workload = await getWorkload(stranger, scene.commune.id, nine);
    expect(workload.officers).toEqual([]);
  });
});

describe("what there is to hand over", () => {
  it("is counted by state, with colleagues of the unit who could take it", async () => {
    const handOver = await getHandOver(signer, busy.accountId, nine);
    expect(handOver).toMatchObject({ total: 2, states: [{ state: "APPRAISING", count: 2 }], proposals: 0 });
    expect(handOver.takers).toMatchObject([{ accountId: idle.accountId, held: 0 }]);
    await expect(getHandOver(stranger, busy.accountId, nine)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getHandOver(busy, busy.accountId, nine)).rejects.toBeInstanceOf(NotFoundError);
  });
});
