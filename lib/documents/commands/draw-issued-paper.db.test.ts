import { beforeAll, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { freezeOfficialPaper } from "@/lib/documents/ledger/freeze-official-paper";
import { renderPaperOnce } from "@/lib/documents/ledger/render-paper-once";
import { apology, stop } from "@/lib/documents/render/fixtures/sample-letters";
import { controlSheet } from "@/lib/documents/render/fixtures/sample-sheets";
import { renderOfficialPaper } from "@/lib/documents/render/render-official-paper";
import { openOfficialPaper } from "@/lib/dossiers/commands/open-official-paper";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { openBytes } from "@/lib/platform/storage/file-store";
import { clockAt, type DeskScene, setDeskScene } from "@/scripts/testing/desk-scene";
import { at } from "@/scripts/testing/published-calendar";
import { drawIssuedPaper } from "./draw-issued-paper";

let scene: DeskScene;
let dossierId: string;
let seq = 100;

beforeAll(async () => {
  scene = await setDeskScene();
  dossierId = await scene.file("1.001193");
});

const issuedAt = at("2026-03-04 10:00");

const freeze = (data: Parameters<typeof freezeOfficialPaper>[1]["data"]) =>
  transact((tx) => freezeOfficialPaper(tx, { dossierId, eventSeq: seq++, number: null, data, issuedAt }));

const row = (id: string) => prisma.officialPaper.findUniqueOrThrow({ where: { id } });

async function bytesOf(sha256: string | null): Promise<Buffer> {
  return Buffer.from(await new Response(await openBytes(sha256 ?? "")).arrayBuffer());
}

/** What the templates of another year would make of the same data. */
const otherTemplates = async () => new TextEncoder().encode(`%PDF-1.7 ${Math.random()}`);

it("queues the drawing of a paper with its freezing, and nothing when that fails", async () => {
  const queued = () => prisma.$queryRaw<{ id: string }[]>`
    SELECT data->>'paperId' AS id FROM pgboss.job WHERE name = 'paper-issued'`;
  const id = await freeze(stop);
  expect((await queued()).map((job) => job.id)).toContain(id);
  const before = (await queued()).length;
  await expect(
    transact(async (tx) => {
      await freezeOfficialPaper(tx, { dossierId, eventSeq: seq++, number: null, data: stop, issuedAt });
      throw new Error("changed our mind");
    }),
  ).rejects.toThrow("changed our mind");
  expect(await queued()).toHaveLength(before);
});

it("freezes nothing that could never be drawn", async () => {
  await expect(freeze({ ...stop, legalBasis: "" })).rejects.toThrow("legalBasis");
});

it("draws a paper before anybody asks; later templates change nothing for whoever asks", async () => {
  const id = await freeze(apology);
  await drawIssuedPaper(SYSTEM_ACTOR, { paperId: id }, clockAt("2026-03-04 10:01"));
  const { sha256 } = await row(id);
  expect(await bytesOf(sha256)).toEqual(Buffer.from(await renderOfficialPaper(apology)));

  const again = await transact(async (tx) => renderPaperOnce(tx, await row(id), issuedAt, otherTemplates));
  expect(again.sha256).toBe(sha256);
  const opened = await openOfficialPaper(scene.citizen, id, clockAt("2030-01-07 08:00"));
  expect(opened).toMatchObject({ sha256, mediaType: "application/pdf" });
});

it("keeps the bytes first given when two draw with different templates at once", async () => {
  const id = await freeze(stop);
  const paper = await row(id);
  const drawn = await Promise.all(
    Array.from({ length: 4 }, () => transact((tx) => renderPaperOnce(tx, paper, issuedAt, otherTemplates))),
  );
  const { sha256 } = await row(id);
  await drawIssuedPaper(SYSTEM_ACTOR, { paperId: id }, clockAt("2026-03-05 08:00"));
  expect((await row(id)).sha256).toBe(sha256);
  expect(new Set(drawn.map((file) => file.sha256))).toEqual(new Set([sha256]));
});

it("is the system's alone, and no matter for a paper that is gone", async () => {
  const id = await freeze(stop);
  expect(() => drawIssuedPaper(scene.citizen, { paperId: id }, clockAt("2026-03-04 10:01"))).toThrow();
  await drawIssuedPaper(
    SYSTEM_ACTOR,
    { paperId: "01890000-0000-7000-8000-000000000009" },
    clockAt("2026-03-04 10:01"),
  );
  expect((await row(id)).sha256).toBeNull();
});

it("papers between offices do not exist for the applicant", async () => {
  const id = await freeze(controlSheet);
  await expect(openOfficialPaper(scene.citizen, id, clockAt("2026-03-05 08:00"))).rejects.toThrow(
    "official paper",
  );
});
