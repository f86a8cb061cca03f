import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { listOwnDrafts } from "@/lib/dossiers/queries/list-own-drafts";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, makeCitizen, samplePdf, setDeskScene } from "@/scripts/testing/desk-scene";
import { attachDraftPaper } from "./attach-draft-paper";
import { dropForgottenDrafts } from "./drop-forgotten-drafts";
import { saveDraft } from "./save-draft";
import { startDraft } from "./start-draft";

const now = clockAt("2026-03-02 08:30");
const lastDay = clockAt("2026-05-31 23:59");
const dayAfter = clockAt("2026-06-01 00:00");

let scene: DeskScene;

beforeAll(async () => {
  scene = await setDeskScene();
});

let serial = 100;
async function openDraft() {
  serial += 1;
  const citizen = await makeCitizen(`020190000${serial}`, "Triệu Thị Mẩy");
  const { draftId } = await startDraft(citizen, { procedureCode: "1.001193", channel: "ONLINE" }, now);
  return { citizen, draftId };
}

const attach = ({ citizen, draftId }: Awaited<ReturnType<typeof openDraft>>, mark: string, at = now) =>
  attachDraftPaper(
    citizen,
    { draftId, componentCode: "p01", fileName: "giấy.pdf", body: samplePdf(mark) },
    at,
  );
const drop = (at = dayAfter) => dropForgottenDrafts(SYSTEM_ACTOR, { batchSize: 100 }, at);
const isThere = async (id: string) => (await prisma.draft.count({ where: { id } })) === 1;

describe("a draft that nobody touches", () => {
  it("is kept to the day that its owner is told, and then dropped with its papers", async () => {
    const draft = await openDraft();
    const { sha256 } = await attach(draft, "giấy bỏ quên");
    expect(await listOwnDrafts(draft.citizen)).toMatchObject([{ keptToOn: "2026-05-31" }]);
    await drop(lastDay);
    expect(await isThere(draft.draftId)).toBe(true);
    await Promise.all([drop(), drop()]);
    expect(await isThere(draft.draftId)).toBe(false);
    expect(await prisma.looseFile.count({ where: { sha256 } })).toBe(1);
  });

  it("is kept on from the day it was saved again, or got a paper", async () => {
    const [saved, attached] = [await openDraft(), await openDraft()];
    const input = { draftId: saved.draftId, version: 0, page: "child", answers: { childName: "An" } };
    await saveDraft(saved.citizen, input, lastDay);
    await attach(attached, "giấy nộp thêm", lastDay);
    await drop();
    expect([await isThere(saved.draftId), await isThere(attached.draftId)]).toEqual([true, true]);
  });

  it("is either dropped or saved, when its owner comes back at that moment", async () => {
    const { citizen, draftId } = await openDraft();
    const input = { draftId, version: 0, page: "child", answers: { childName: "An" } };
    const [saved] = await Promise.allSettled([saveDraft(citizen, input, dayAfter), drop()]);
    expect(await isThere(draftId)).toBe(saved.status === "fulfilled");
    if (saved.status === "rejected") expect(saved.reason).toBeInstanceOf(NotFoundError);
  });
});

it("what was sent stays, and what an officer enters at a counter", async () => {
  const sent = await scene.file("1.001193", { at: "2026-03-02 08:00" });
  const officer = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  const { draftId } = await startDraft(officer, { procedureCode: "1.001193", channel: "COUNTER" }, now);
  await drop();
  expect([await isThere(sent), await isThere(draftId)]).toEqual([true, true]);
});

it("is for the system only", async () => {
  await expect(dropForgottenDrafts(scene.citizen, { batchSize: 1 }, dayAfter)).rejects.toBeInstanceOf(
    TypeError,
  );
});
