import { beforeAll, describe, expect, it } from "vitest";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import type { ReceiveAtCounterInput } from "@/lib/dossiers/schemas/counter-inputs";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError, NotFoundError, RuleError, ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { at } from "@/scripts/testing/published-calendar";
import { sampleAnswers } from "@/scripts/testing/sample-answers";
import { setFees } from "@/scripts/testing/set-fees";
import { receiveAtCounter } from "./receive-at-counter";
import { startDraft } from "./start-draft";

const BIRTH = "1.001193";
const ALLOWANCE = "1.001776";
const nine = clockAt("2026-03-02 09:00");

let scene: DeskScene;
let reception: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  await setFees(BIRTH, { amount: 8_000, collect: "AT_RECEPTION" });
  await setFees(ALLOWANCE, { amount: 20_000, collect: "BEFORE" });
});

async function begin(code = BIRTH): Promise<ReceiveAtCounterInput> {
  const { draftId } = await startDraft(reception, { procedureCode: code, channel: "COUNTER" }, nine);
  const { procedureVersionId } = await prisma.draft.findUniqueOrThrow({ where: { id: draftId } });
  const filing = await transact((tx) => getFiling(tx, procedureVersionId));
  const unit = (level: string, functionCode: string) =>
    agenciesFor(scene.tree, { level, function: functionCode })[0]?.id ?? "";
  return {
    ...{ draftId, version: 0, competentUnitId: scene.commune.id, setCount: 1 },
    applicant: {
      ...{ fullName: "Nông Thị Hoa", personalId: "020190000001", phone: "0912345678" },
      address: "Thôn Nà Lầu, xã Đồng Đăng",
    },
    answers: sampleAnswers(filing.form, unit),
    delivery: { method: "COUNTER" },
    sheets: filing.content.components.map(({ code: componentCode }) => ({
      ...{ componentCode, originals: 1, certified: 0, copies: 2 },
      noScanReason: "PAPER_FILE" as const,
    })),
    fee: null,
  };
}

const cash = (amountDong: number) => ({
  ...{ takingId: newId(at("2026-03-02 09:00")), amountDong, method: "CASH" as const },
});
const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const papersOf = async (dossierId: string) =>
  (await prisma.officialPaper.findMany({ where: { dossierId }, orderBy: { form: "asc" } })).map(
    ({ form }) => form,
  );

describe("receiveAtCounter", () => {
  it("files, counts, takes the fee and accepts in one act, with F01 that says so", async () => {
    const input = { ...(await begin()), fee: cash(8_000) };
    const { dossierId } = await receiveAtCounter(reception, input, nine);
    expect(await row(dossierId)).toMatchObject({
      ...{ state: "RECEIVED", feePaidDong: 8_000, channel: "COUNTER" },
      applicantAccountId: scene.citizen.accountId,
    });
    expect(await papersOf(dossierId)).toEqual(["FEE_RECEIPT", "RECEIPT"]);
    const receipt = await prisma.officialPaper.findFirstOrThrow({ where: { dossierId, form: "RECEIPT" } });
    expect(receipt.data).toMatchObject({ fee: { amountDong: 8_000, status: "PAID" } });
    const { components } = receipt.data as { components: object[] };
    expect(components[0]).toMatchObject({ original: 1, certified: 0, photo: 2 });
  });

  it("pressed many times is one dossier, one code and one fee", async () => {
    const input = { ...(await begin()), fee: cash(8_000) };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => receiveAtCounter(reception, input, nine)),
    );
    expect(new Set(answers.map(({ dossierId }) => dossierId)).size).toBe(1);
    expect(await prisma.dossierEvent.count({ where: { dossierId: input.draftId } })).toBe(3);
    expect(await prisma.feeTaking.count({ where: { dossierId: input.draftId } })).toBe(1);
  });

  it("takes a fee due beforehand first, and does nothing at all without it", async () => {
    const input = await begin(ALLOWANCE);
    await expect(receiveAtCounter(reception, input, nine)).rejects.toMatchObject(
      new RuleError("prepayFirst"),
    );
    expect(await prisma.dossier.count({ where: { id: input.draftId } })).toBe(0);
    await receiveAtCounter(reception, { ...input, fee: cash(20_000) }, nine);
    expect(await row(input.draftId)).toMatchObject({ state: "RECEIVED", feePaidDong: 20_000 });
  });

  it("names what is missing: answers, papers, why nothing was scanned", async () => {
    const input = await begin();
    const without = { ...input, sheets: input.sheets.map((sheet) => ({ ...sheet, noScanReason: null })) };
    const problems = async (changed: ReceiveAtCounterInput) => {
      const failure = await receiveAtCounter(reception, changed, nine).catch((thrown: unknown) => thrown);
      return failure instanceof ValidationError ? Object.keys(failure.fieldErrors) : failure;
    };
    expect(await problems(without)).toEqual([expect.stringMatching(/^noScan\./)]);
    expect(await problems({ ...input, sheets: [] })).toEqual([expect.stringMatching(/^sheets\./)]);
    expect(await problems({ ...input, applicant: { phone: "" } })).toContain("applicant.fullName");
    expect(await prisma.dossier.count({ where: { id: input.draftId } })).toBe(0);
  });

  it("is nobody else's draft, and no older version of it", async () => {
    const input = await begin();
    const colleague = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
    await expect(receiveAtCounter(colleague, input, nine)).rejects.toBeInstanceOf(NotFoundError);
    await expect(receiveAtCounter(scene.citizen, input, nine)).rejects.toBeInstanceOf(NotFoundError);
    const older = { ...input, version: 7 };
    await expect(receiveAtCounter(reception, older, nine)).rejects.toBeInstanceOf(ConflictError);
  });
});
