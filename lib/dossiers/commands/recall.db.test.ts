import { beforeAll, describe, expect, it } from "vitest";
import { getDeskDossier } from "@/lib/dossiers/queries/get-desk-dossier";
import { verifyHistory } from "@/lib/dossiers/queries/verify-history";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError, RuleError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { acceptDossier } from "./accept-dossier";
import { approveDossier } from "./approve-dossier";
import { claimDossier } from "./claim-dossier";
import { forwardDossier } from "./forward-dossier";
import { noteOpening } from "./note-opening";
import { recallDossier } from "./recall-dossier";
import { saveDraftResult } from "./save-draft-result";
import { submitForApproval } from "./submit-for-approval";

let scene: DeskScene;
let reception: Officer;
let specialist: Officer;
let signer: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  const { commune } = scene;
  reception = await scene.officer("RECEPTION", scene.officeOf(commune.id).id);
  specialist = await scene.officer("SPECIALIST", commune.id);
  signer = await scene.officer("SIGNER", commune.id);
});

const at = clockAt("2026-03-02 09:30");
const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async (dossierId: string) => ({ dossierId, version: (await row(dossierId)).version });

async function forwarded(procedure = "1.001193"): Promise<string> {
  const id = await scene.file(procedure);
  await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, clockAt("2026-03-02 09:00"));
  await forwardDossier(reception, { ...(await act(id)), note: null }, clockAt("2026-03-02 09:05"));
  return id;
}

async function approved(): Promise<string> {
  const id = await forwarded("1.001776");
  await claimDossier(specialist, await act(id), at);
  const draft = { outcome: "GRANTED", title: "Quyết định", body: "Nội dung" } as const;
  await saveDraftResult(specialist, { ...(await act(id)), ...draft }, at);
  await submitForApproval(specialist, { ...(await act(id)), note: null }, at);
  await approveDossier(signer, { ...(await act(id)), note: null }, at);
  return id;
}

describe("a recall", () => {
  it("takes back what nobody of the receiving unit has opened, as it was", async () => {
    const id = await forwarded();
    await noteOpening(reception, id, at);
    await recallDossier(reception, await act(id), at);
    expect(await row(id)).toMatchObject({
      state: "RECEIVED",
      holderUnitId: scene.officeOf(scene.commune.id).id,
      sentBy: null,
    });
    await expect(recallDossier(reception, await act(id), at)).rejects.toThrow(ForbiddenError);
  });

  it("is refused once the receiver has looked, however often, and says why", async () => {
    const id = await forwarded();
    await noteOpening(specialist, id, at);
    await noteOpening(specialist, id, at);
    expect(await prisma.dossierOpening.count({ where: { dossierId: id } })).toBe(1);
    const recall = recallDossier(reception, await act(id), at);
    await expect(recall).rejects.toThrow(new RuleError("recallOpened"));
  });

  it("is offered to its sender until then, and afterwards said to be too late", async () => {
    const id = await forwarded();
    const words = { locale: "vi", yes: "Có", no: "Không" } as const;
    const before = await getDeskDossier(reception, id, words, at);
    expect(before.acts.actions.map(({ action }) => action)).toContain("recall");
    await noteOpening(specialist, id, at);
    const after = await getDeskDossier(reception, id, words, at);
    expect(after.acts.actions.map(({ action }) => action)).not.toContain("recall");
    expect(after.acts.forbidden).toContainEqual({ action: "recall", rule: "recallOpened" });
  });

  it("takes back across agencies, and can be passed on and looked at anew", async () => {
    const id = await approved();
    const handed = await row(id);
    expect(handed.state).toBe("INTERLINKED");
    expect(await prisma.officialPaper.count({ where: { dossierId: id, form: "TRANSFER_SLIP" } })).toBe(1);
    await recallDossier(signer, await act(id), at);
    expect(await row(id)).toMatchObject({ state: "SIGNING", holderUnitId: scene.commune.id, legSeq: 1 });
    await approveDossier(signer, { ...(await act(id)), note: null }, at);
    const districtHead = await scene.officer("DIV_HEAD", handed.holderUnitId);
    await noteOpening(districtHead, id, at);
    await expect(recallDossier(signer, await act(id), at)).rejects.toThrow("recallOpened");
  });

  it("is nobody's but the sender's", async () => {
    const id = await forwarded();
    const colleague = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
    await expect(recallDossier(colleague, await act(id), at)).rejects.toThrow(ForbiddenError);
    await noteOpening(colleague, id, at);
    await noteOpening(await scene.officer("AUDITOR", scene.commune.id), id, at);
    expect(await prisma.dossierOpening.count({ where: { dossierId: id } })).toBe(0);
  });

  it("and an opening at the same moment: one comes first, and both know", async () => {
    for (let round = 0; round < 6; round += 1) {
      const id = await forwarded();
      const version = (await row(id)).version;
      const [recall] = await Promise.allSettled([
        recallDossier(reception, { dossierId: id, version }, at),
        noteOpening(specialist, id, at),
      ]);
      const opened = await prisma.dossierOpening.count({ where: { dossierId: id } });
      expect(recall.status).toBe(opened > 0 ? "rejected" : "fulfilled");
      expect((await row(id)).state).toBe(opened > 0 ? "APPRAISING" : "RECEIVED");
    }
  });

  it("pressed twice happens once", async () => {
    const id = await forwarded();
    const input = await act(id);
    const both = await Promise.allSettled([1, 2].map(() => recallDossier(reception, input, at)));
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [refused] = both.filter((outcome) => outcome.status === "rejected");
    expect(refused?.reason).toBeInstanceOf(ConflictError);
  });
});

it("the history holds", async () => {
  expect((await verifyHistory()).problem).toBeNull();
});
