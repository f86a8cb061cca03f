import { beforeAll, expect, it } from "vitest";
import { readPdf, unfolded } from "@/lib/documents/render/fixtures/read-pdf";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { openBytes } from "@/lib/platform/storage/file-store";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { at } from "@/scripts/testing/published-calendar";
import { setFees } from "@/scripts/testing/set-fees";
import { beginWalkIn } from "@/scripts/testing/walk-in";
import { openOfficialPaper } from "./open-official-paper";
import { printVisit } from "./print-visit";
import { receiveAtCounter } from "./receive-at-counter";

const BIRTH = "1.001193";
const nine = clockAt("2026-03-02 09:00");
const ten = clockAt("2026-03-02 10:00");

let scene: DeskScene;
let reception: Officer;
let first: string;
let second: string;

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  await setFees(BIRTH, { amount: 8_000, collect: "AT_RECEPTION" });
  const fee = { takingId: newId(at("2026-03-02 09:00")), amountDong: 8_000, method: "CASH" as const };
  first = (await receiveAtCounter(reception, { ...(await beginWalkIn(scene, reception, BIRTH)), fee }, nine))
    .dossierId;
  second = (await receiveAtCounter(reception, await beginWalkIn(scene, reception, BIRTH), ten)).dossierId;
  const other = { personalId: "020190000002", fullName: "Lý Thị Mai" };
  await receiveAtCounter(reception, await beginWalkIn(scene, reception, BIRTH, other), ten);
});

async function read(bytes: Uint8Array): Promise<string[]> {
  return (await readPdf(bytes)).pages.map(({ text }) => unfolded(text).trim());
}

/** What the browser gets for one paper alone. */
async function original(dossierId: string, form: string): Promise<string[]> {
  const paper = await prisma.officialPaper.findFirstOrThrow({ where: { dossierId, form } });
  const { sha256 } = await openOfficialPaper(reception, paper.id, ten);
  return read(new Uint8Array(await new Response(await openBytes(sha256)).arrayBuffer()));
}

const hashes = () =>
  prisma.officialPaper.findMany({ select: { id: true, sha256: true }, orderBy: { id: "asc" } });

it("is one PDF of both dossiers in order, F01 in two copies, and of nobody else", async () => {
  const pages = await read(await printVisit(reception, { dossierId: second }, ten));
  const [receipt, fee, later] = [
    await original(first, "RECEIPT"),
    await original(first, "FEE_RECEIPT"),
    await original(second, "RECEIPT"),
  ];
  expect(pages).toEqual([...receipt, ...receipt, ...fee, ...later, ...later]);
  expect(pages.join(" ")).not.toContain("LÝ THỊ MAI");
});

it("keeps the bytes first issued, and prints the same again", async () => {
  const before = await hashes();
  const again = await read(await printVisit(reception, { dossierId: first }, clockAt("2026-03-02 11:00")));
  expect(again).toEqual(await read(await printVisit(reception, { dossierId: second }, ten)));
  expect(await hashes()).toEqual(before);
});

it("is the visit of the officer who received it, and of nobody else", async () => {
  const colleague = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  await expect(printVisit(colleague, { dossierId: first }, ten)).rejects.toBeInstanceOf(NotFoundError);
  await expect(
    printVisit(reception, { dossierId: newId(at("2026-03-02 09:00")) }, ten),
  ).rejects.toBeInstanceOf(NotFoundError);
});
