import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError, RuleError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { at } from "@/scripts/testing/published-calendar";
import { setFees } from "@/scripts/testing/set-fees";
import { acceptDossier } from "./accept-dossier";
import { takeFee } from "./take-fee";

const BIRTH = "1.001193";
const nine = clockAt("2026-03-02 09:00");
const taking = () => newId(at("2026-03-02 09:00"));

let scene: DeskScene;
let reception: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  await setFees(BIRTH, { amount: 8_000, collect: "BEFORE" });
});

const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const cash = (dossierId: string, version: number) => ({
  ...{ dossierId, version, takingId: taking(), amountDong: 8_000, method: "CASH" as const },
});

describe("a fee due beforehand", () => {
  it("holds the dossier back until it is paid in full", async () => {
    const id = await scene.file(BIRTH);
    expect(await row(id)).toMatchObject({ state: "AWAIT_PREPAY", feeDong: 8_000, feeTiming: "BEFORE" });
    const accept = (version: number) =>
      acceptDossier(reception, { dossierId: id, version, setCount: 1 }, nine);
    await expect(accept(1)).rejects.toBeInstanceOf(ForbiddenError);
    await takeFee(reception, { ...cash(id, 1), amountDong: 3_000 }, nine);
    expect(await row(id)).toMatchObject({ state: "AWAIT_PREPAY", feePaidDong: 3_000 });
    await takeFee(reception, { ...cash(id, 2), amountDong: 5_000, method: "TRANSFER" }, nine);
    expect(await row(id)).toMatchObject({ state: "SUBMITTED", feePaidDong: 8_000 });
    await accept(3);
    const paper = await prisma.officialPaper.findFirstOrThrow({ where: { dossierId: id, form: "RECEIPT" } });
    expect(paper.data).toMatchObject({ fee: { amountDong: 8_000, status: "PAID" } });
  });
});

describe("takeFee", () => {
  it("takes once what is sent many times, under one receipt number", async () => {
    const id = await scene.file(BIRTH);
    const input = cash(id, 1);
    const answers = await Promise.all(Array.from({ length: 4 }, () => takeFee(reception, input, nine)));
    expect(new Set(answers.map(({ seq }) => seq))).toEqual(new Set([2]));
    expect(await prisma.feeTaking.count({ where: { dossierId: id } })).toBe(1);
    expect(await row(id)).toMatchObject({ feePaidDong: 8_000, version: 2 });
    expect(await prisma.officialPaper.count({ where: { dossierId: id, form: "FEE_RECEIPT" } })).toBe(1);
  });

  it("gives receipts of one unit following numbers", async () => {
    const ids = [await scene.file(BIRTH), await scene.file(BIRTH), await scene.file(BIRTH)];
    await Promise.all(ids.map((id) => takeFee(reception, cash(id, 1), nine)));
    const taken = await prisma.feeTaking.findMany({
      where: { unitId: reception.posts[0]?.unitId ?? "" },
      orderBy: { receiptNumber: "asc" },
    });
    const numbers = taken.map(({ receiptNumber }) => Number(receiptNumber));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it("never takes more than is owed, nor anything when nothing is", async () => {
    const id = await scene.file(BIRTH);
    const more = { ...cash(id, 1), amountDong: 8_001 };
    await expect(takeFee(reception, more, nine)).rejects.toMatchObject(new RuleError("moreThanOwed"));
    await takeFee(reception, cash(id, 1), nine);
    await expect(takeFee(reception, cash(id, 2), nine)).rejects.toMatchObject(new RuleError("nothingOwed"));
  });

  it("refuses the taking of another dossier, and two different ones at once", async () => {
    const [id, other] = [await scene.file(BIRTH), await scene.file(BIRTH)];
    const input = cash(id, 1);
    const both = await Promise.allSettled([
      takeFee(reception, input, nine),
      takeFee(reception, cash(id, 1), nine),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const first = await prisma.feeTaking.findFirstOrThrow({ where: { dossierId: id } });
    const again = { ...cash(other, 1), takingId: first.id };
    await expect(takeFee(reception, again, nine)).rejects.toBeInstanceOf(ConflictError);
  });
});
