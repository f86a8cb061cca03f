import { readdir } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { getPaperFile } from "@/lib/dossiers/queries/get-paper-file";
import { prisma } from "@/lib/platform/db/prisma";
import { env } from "@/lib/platform/env";
import { clockAt, type DeskScene, makeCitizen, samplePdf, setDeskScene } from "@/scripts/testing/desk-scene";
import { attachDraftPaper } from "./attach-draft-paper";
import { discardDraft } from "./discard-draft";
import { removeDraftPaper } from "./remove-draft-paper";
import { saveDraft } from "./save-draft";
import { startDraft } from "./start-draft";
import { submitDossier } from "./submit-dossier";

let scene: DeskScene;
const now = clockAt("2026-03-02 08:30");

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

function paper(draftId: string, body: ReadableStream<Uint8Array> = samplePdf("giấy chứng sinh")) {
  return { draftId, componentCode: "p01", fileName: "giấy.pdf", body };
}

const stream = (text: string | Uint8Array<ArrayBuffer>) => new Blob([text]).stream();

function breaksOff(): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent > 0) return controller.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" }));
      sent += 1;
      controller.enqueue(new TextEncoder().encode("%PDF-1.7 half"));
    },
  });
}

describe("a draft", () => {
  it("is opened again, not twice, and knows what the account knows", async () => {
    const { citizen, draftId } = await openDraft();
    expect(await startDraft(citizen, { procedureCode: "1.001193", channel: "ONLINE" }, now)).toEqual({
      draftId,
      page: "don-vi",
    });
    const { content } = await prisma.draft.findUniqueOrThrow({ where: { id: draftId } });
    expect(content).toMatchObject({ applicant: { fullName: "Triệu Thị Mẩy", phone: "0912345678" } });
  });

  it("keeps half-typed answers, page by page, and drops what was emptied", async () => {
    const { citizen, draftId } = await openDraft();
    const save = (version: number, answers: Record<string, unknown>) =>
      saveDraft(citizen, { draftId, version, page: "child", answers }, now);
    await save(0, { childName: "Triệu Văn 🎉", relation: "mother" });
    await save(1, { childName: "" });
    const { content } = await prisma.draft.findUniqueOrThrow({ where: { id: draftId } });
    const { answers } = content as { answers: Record<string, unknown> };
    expect(answers.relation).toBe("mother");
    expect(answers).not.toHaveProperty("childName");
  });

  it("tells the window that is behind", async () => {
    const { citizen, draftId } = await openDraft();
    const save = () => saveDraft(citizen, { draftId, version: 0, page: "unit" }, now);
    const two = await Promise.allSettled([save(), save()]);
    expect(two.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is nobody else's, and cannot be filed incomplete", async () => {
    const { citizen, draftId } = await openDraft();
    const stranger = await makeCitizen("020190000999", "Lý Văn Xa");
    const input = { draftId, version: 0 };
    await expect(submitDossier(stranger, input, now)).rejects.toThrow("draft");
    await expect(discardDraft(stranger, input, now)).rejects.toThrow("draft");
    await expect(attachDraftPaper(stranger, paper(draftId), now)).rejects.toThrow("draft");
    await expect(submitDossier(citizen, input, now)).rejects.toThrow("competentUnitId");
    await saveDraft(citizen, { draftId, version: 0, page: "check", competentUnitId: scene.commune.id }, now);
    await expect(submitDossier(citizen, { draftId, version: 1 }, now)).rejects.toThrow(/answers\.childName/);
    expect(await prisma.dossier.count({ where: { id: draftId } })).toBe(0);
  });

  it("takes no unit that is not competent", async () => {
    const { citizen, draftId } = await openDraft();
    const districtId = scene.commune.parentId;
    const input = { draftId, version: 0, page: "unit", competentUnitId: districtId };
    await expect(saveDraft(citizen, input, now)).rejects.toThrow("unitNotCompetent");
  });
});

describe("a paper", () => {
  it("sent again after a lost answer is the same paper", async () => {
    const { citizen, draftId } = await openDraft();
    const first = await attachDraftPaper(citizen, paper(draftId), now);
    expect(await attachDraftPaper(citizen, paper(draftId), now)).toEqual(first);
    await removeDraftPaper(citizen, { draftId, paperId: first.paperId }, now);
    expect(await prisma.draftPaper.count({ where: { draftId } })).toBe(0);
  });

  it.each([
    ["empty", stream(""), "fileEmpty"],
    ["a program under another name", stream("MZ\x90\x00"), "fileType"],
    ["cut off on the way", stream("%PDF-1.7 half"), "fileTruncated"],
    ["a connection that breaks", breaksOff(), "fileTruncated"],
    ["too large", stream(new Uint8Array(10 * 1024 * 1024 + 1)), "more than"],
  ])("%s is refused, and leaves nothing behind", async (_name, body, rule) => {
    const { citizen, draftId } = await openDraft();
    const listStore = (): Promise<string[]> =>
      readdir(env.FILE_STORE_DIR, { recursive: true }).catch(() => []);
    const before = await listStore();
    await expect(attachDraftPaper(citizen, paper(draftId, body), now)).rejects.toThrow(rule);
    expect(await prisma.draftPaper.count({ where: { draftId } })).toBe(0);
    const added = (await listStore()).filter((name) => !before.includes(name));
    expect(added.filter((name) => name !== "incoming")).toEqual([]);
  });

  it("is offered under a name that says what it is, also when an earlier version kept another", async () => {
    const { citizen, draftId } = await openDraft();
    const lying = { ...paper(draftId), fileName: "giấy.hta" };
    const { paperId, fileName } = await attachDraftPaper(citizen, lying, now);
    expect(fileName).toBe("giấy.hta.pdf");
    await prisma.draftPaper.update({ where: { id: paperId }, data: { fileName: "giấy.hta" } });
    expect((await getPaperFile(citizen, paperId)).fileName).toBe("giấy.hta.pdf");
  });

  it("belongs to a component the procedure asks for", async () => {
    const { citizen, draftId } = await openDraft();
    const stray = { ...paper(draftId), componentCode: "nowhere" };
    await expect(attachDraftPaper(citizen, stray, now)).rejects.toThrow("componentUnknown");
  });
});
