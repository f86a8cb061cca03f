import { mkdir, readdir, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { attachDraftPaper } from "@/lib/dossiers/commands/attach-draft-paper";
import { discardDraft } from "@/lib/dossiers/commands/discard-draft";
import { removeDraftPaper } from "@/lib/dossiers/commands/remove-draft-paper";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { prisma } from "@/lib/platform/db/prisma";
import { env } from "@/lib/platform/env";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { openBytes, removeBytes } from "@/lib/platform/storage/file-store";
import { clockAt, makeCitizen, samplePdf, setDeskScene } from "@/scripts/testing/desk-scene";
import { dropLooseFiles, type UNUSED } from "./drop-loose-files";

const now = clockAt("2026-03-02 08:30");
const weekLater = clockAt("2026-03-10 08:29");
const later = clockAt("2026-03-10 08:31");

beforeAll(async () => {
  await setDeskScene();
});

let serial = 100;
async function openDraft() {
  serial += 1;
  const citizen = await makeCitizen(`020190000${serial}`, "Triệu Thị Mẩy");
  const { draftId } = await startDraft(citizen, { procedureCode: "1.001193", channel: "ONLINE" }, now);
  return { citizen, draftId };
}

type Opened = Awaited<ReturnType<typeof openDraft>>;
const attach = ({ citizen, draftId }: Opened, body: ReadableStream<Uint8Array>, at = now) =>
  attachDraftPaper(citizen, { draftId, componentCode: "p01", fileName: "giấy.pdf", body }, at);
const discard = ({ citizen, draftId }: Opened, at = now) =>
  discardDraft(citizen, { draftId, version: 0 }, at);
const drop = (at = later) => dropLooseFiles(SYSTEM_ACTOR, { batchSize: 100 }, at);

/** Where a content is still to be found. */
async function tracesOf(sha256: string): Promise<string[]> {
  const traces = {
    bytes: await openBytes(sha256).then(
      (stream) => stream.cancel().then(() => true),
      () => false,
    ),
    row: (await prisma.storedFile.count({ where: { sha256 } })) > 0,
    note: (await prisma.looseFile.count({ where: { sha256 } })) > 0,
  };
  return Object.entries(traces).flatMap(([name, found]) => (found ? [name] : []));
}

describe("a file that nothing points at", () => {
  it("is dropped eight days after its draft was discarded, not before", async () => {
    const draft = await openDraft();
    const { sha256 } = await attach(draft, samplePdf("bản khai bỏ"));
    expect(await tracesOf(sha256)).toEqual(["bytes", "row"]);
    await discard(draft);
    await drop(weekLater);
    expect(await tracesOf(sha256)).toEqual(["bytes", "row", "note"]);
    await drop();
    expect(await tracesOf(sha256)).toEqual([]);
  });

  it("is dropped after it was taken out of a draft", async () => {
    const draft = await openDraft();
    const { sha256, paperId } = await attach(draft, samplePdf("giấy gỡ ra"));
    await removeDraftPaper(draft.citizen, { draftId: draft.draftId, paperId }, now);
    await drop();
    expect(await tracesOf(sha256)).toEqual([]);
  });

  it("is dropped when the request that brought it did not come to its end", async () => {
    const draft = await openDraft();
    const bytes = new Uint8Array(await new Response(samplePdf("nửa chừng")).arrayBuffer());
    // Read from only once the request has been let in.
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          await discard(draft);
          controller.enqueue(bytes);
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    await expect(attach(draft, body)).rejects.toBeInstanceOf(NotFoundError);
    const sha256 = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
    expect(await tracesOf(sha256)).toEqual(["bytes", "note"]);
    await drop();
    expect(await tracesOf(sha256)).toEqual([]);
  });

  it("is dropped by one of two workers, and by the next when the first broke off", async () => {
    const [first, second] = [await openDraft(), await openDraft()];
    const one = await attach(first, samplePdf("hai máy cùng dọn"));
    const two = await attach(second, samplePdf("dọn dở"));
    await discard(first);
    await discard(second);
    await removeBytes(two.sha256);
    await Promise.all([drop(), drop()]);
    expect(await tracesOf(one.sha256)).toEqual([]);
    expect(await tracesOf(two.sha256)).toEqual([]);
  });

  it("can be brought again afterwards, and while it is dropped", async () => {
    const draft = await openDraft();
    const { sha256 } = await attach(draft, samplePdf("nộp lại"));
    await discard(draft);
    for (let turn = 0; turn < 5; turn += 1) {
      const next = await openDraft();
      await Promise.all([attach(next, samplePdf("nộp lại"), later), drop()]);
      expect(await tracesOf(sha256)).toEqual(["bytes", "row"]);
      await discard(next);
    }
    await drop();
    expect(await tracesOf(sha256)).toEqual([]);
  });
});

describe("a file that something points at", () => {
  it("stays, whatever else is discarded", async () => {
    const [kept, discarded] = [await openDraft(), await openDraft()];
    const { sha256 } = await attach(kept, samplePdf("dùng chung"));
    await attach(discarded, samplePdf("dùng chung"));
    await discard(discarded);
    expect(await tracesOf(sha256)).toEqual(["bytes", "row", "note"]);
    await drop();
    expect(await tracesOf(sha256)).toEqual(["bytes", "row"]);
  });

  it("is looked for in every table that points at files", async () => {
    const tables: Record<keyof typeof UNUSED, string> = {
      draftPapers: "draft_paper",
      dossierPapers: "dossier_paper",
      officialPapers: "official_paper",
      givenLists: "hand_over_list",
      receivedLists: "hand_over_end",
      postHandOvers: "post_hand_over",
    };
    const keys = await prisma.$queryRaw<{ name: string }[]>`
      SELECT conrelid::regclass::text AS name FROM pg_constraint
      WHERE contype = 'f' AND confrelid = 'stored_file'::regclass`;
    expect(keys.map(({ name }) => name).sort()).toEqual(Object.values(tables).sort());
  });
});

it("clears what uploads left that broke off a day ago, and lets those that run", async () => {
  const folder = path.join(env.FILE_STORE_DIR, "incoming");
  await mkdir(folder, { recursive: true });
  for (const agoHours of [25, 23]) {
    const at = new Date(later.clock.now().getTime() - agoHours * 3_600_000);
    await writeFile(path.join(folder, `${agoHours} hours`), "%PDF-1.7 half");
    await utimes(path.join(folder, `${agoHours} hours`), at, at);
  }
  await drop();
  const left = await readdir(folder);
  expect([left.includes("25 hours"), left.includes("23 hours")]).toEqual([false, true]);
  await rm(path.join(folder, "23 hours"));
});

it("is for the system only", async () => {
  const { citizen } = await openDraft();
  await expect(dropLooseFiles(citizen, { batchSize: 1 }, later)).rejects.toBeInstanceOf(TypeError);
});
