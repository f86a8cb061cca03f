import { beforeAll, describe, expect, it } from "vitest";
import { listCounterProcedures } from "@/lib/dossiers/queries/list-counter-procedures";
import { verifyHistory } from "@/lib/dossiers/queries/verify-history";
import { agenciesFor, type UnitNode } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { beginWalkIn } from "@/scripts/testing/walk-in";
import { approveDossier } from "./approve-dossier";
import { claimDossier } from "./claim-dossier";
import { forwardDossier } from "./forward-dossier";
import { issueResult } from "./issue-result";
import { receiveAtCounter } from "./receive-at-counter";
import { receiveLeg } from "./receive-leg";
import { redirectDossier } from "./redirect-dossier";
import { saveDraftResult } from "./save-draft-result";
import { submitForApproval } from "./submit-for-approval";

const at = clockAt("2026-03-02 09:00");
const draft = { outcome: "GRANTED", title: "Giấy khai sinh", body: "Nội dung" } as const;

let scene: DeskScene;
let elsewhere: UnitNode;
let counter: UnitNode;
let neighbour: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  const communes = agenciesFor(scene.tree, { level: "commune", function: "committee" });
  const other = communes.find(({ id }) => id !== scene.commune.id);
  if (!other) throw new Error("one commune only");
  elsewhere = other;
  counter = scene.officeOf(elsewhere.id);
  neighbour = await scene.officer("RECEPTION", counter.id);
});

const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async (dossierId: string) => ({ dossierId, version: (await row(dossierId)).version });

/** A walk-in received for this agency. */
async function receiveFor(competentUnitId: string): Promise<string> {
  const walkIn = await beginWalkIn(scene, neighbour, "1.001193");
  const { dossierId } = await receiveAtCounter(neighbour, { ...walkIn, competentUnitId }, at);
  return dossierId;
}

const receiptOf = async (dossierId: string) => {
  const paper = await prisma.officialPaper.findFirst({
    where: { dossierId, form: "RECEIPT" },
    orderBy: { eventSeq: "desc" },
  });
  return paper?.data as { receivingUnitName: string; resolvingAgencyName?: string };
};

describe("any counter of the province", () => {
  it("offers every procedure, its own first", async () => {
    const offered = await listCounterProcedures(neighbour, at);
    const own = offered.map(({ competentUnitId }) => competentUnitId !== null);
    expect(own).toContain(true);
    expect(own).toContain(false);
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
  });

  it("receives for another agency, names both on the receipt, and gets the result back", async () => {
    const id = await receiveFor(scene.commune.id);
    expect(await row(id)).toMatchObject({ receivingUnitId: counter.id, holderUnitId: counter.id });
    expect((await row(id)).code).toMatch(new RegExp(`^${scene.commune.agencyCode}-`.replaceAll(".", "\\.")));
    expect(await receiptOf(id)).toMatchObject({
      receivingUnitName: counter.name,
      resolvingAgencyName: scene.commune.name,
    });
    await forwardDossier(neighbour, { ...(await act(id)), note: null }, at);
    expect(await row(id)).toMatchObject({ state: "INTERLINKED", holderUnitId: scene.commune.id, legSeq: 2 });
    const specialist = await scene.officer("SPECIALIST", scene.commune.id);
    const signer = await scene.officer("SIGNER", scene.commune.id);
    const clerk = await scene.officer("CLERK", scene.commune.id);
    await receiveLeg(specialist, await act(id), at);
    await claimDossier(specialist, await act(id), at);
    await saveDraftResult(specialist, { ...(await act(id)), ...draft }, at);
    await submitForApproval(specialist, { ...(await act(id)), note: null }, at);
    await approveDossier(signer, { ...(await act(id)), note: null }, at);
    await issueResult(clerk, await act(id), at);
    expect(await row(id)).toMatchObject({ state: "RESULT_READY", holderUnitId: counter.id });
  });

  it("receives for its own agency as before", async () => {
    const id = await receiveFor(elsewhere.id);
    expect((await receiptOf(id)).resolvingAgencyName).toBeUndefined();
    await forwardDossier(neighbour, { ...(await act(id)), note: null }, at);
    expect((await row(id)).state).not.toBe("INTERLINKED");
  });
});

describe("a dossier received for the wrong office", () => {
  it("keeps its code and due date, and gets a receipt that names both", async () => {
    const id = await receiveFor(elsewhere.id);
    const { code, dueOn } = await row(id);
    const input = { competentUnitId: scene.commune.id, reason: "Cha mẹ cư trú ở xã kia" };
    await redirectDossier(neighbour, { ...(await act(id)), ...input }, at);
    expect(await row(id)).toMatchObject({ code, dueOn, competentUnitId: scene.commune.id });
    expect((await receiptOf(id)).resolvingAgencyName).toBe(scene.commune.name);
    await forwardDossier(neighbour, { ...(await act(id)), note: null }, at);
    expect(await row(id)).toMatchObject({ state: "INTERLINKED", holderUnitId: scene.commune.id });
  });

  it("goes only to an agency that can resolve it, and not to the one it has", async () => {
    const id = await receiveFor(elsewhere.id);
    const to = async (competentUnitId: string) =>
      redirectDossier(neighbour, { ...(await act(id)), competentUnitId, reason: "Nhầm" }, at);
    await expect(to(counter.id)).rejects.toThrow("unitNotCompetent");
    await expect(to(elsewhere.id)).rejects.toThrow("alreadyCompetent");
  });
});

it("the history holds", async () => {
  expect((await verifyHistory()).problem).toBeNull();
});
