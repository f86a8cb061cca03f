import { beforeAll, describe, expect, it } from "vitest";
import { openCitizenAccount } from "@/lib/accounts/commands/open-citizen-account";
import type { ReceivedComponent } from "@/lib/documents/domain/receipt-paper";
import { composeControlSheet } from "@/lib/dossiers/ledger/compose-control-sheet";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { listSentPapers } from "@/lib/dossiers/ledger/list-sent-papers";
import { getDeskDossier } from "@/lib/dossiers/queries/get-desk-dossier";
import { listCounterProcedures } from "@/lib/dossiers/queries/list-counter-procedures";
import { listOwnDossiers } from "@/lib/dossiers/queries/list-own-dossiers";
import type { ReceiveAtCounterInput } from "@/lib/dossiers/schemas/counter-inputs";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RuleError,
  ValidationError,
} from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, samplePdf, setDeskScene } from "@/scripts/testing/desk-scene";
import { expectSound } from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { setFees } from "@/scripts/testing/set-fees";
import { beginWalkIn } from "@/scripts/testing/walk-in";
import { attachDraftPaper } from "./attach-draft-paper";
import { receiveAtCounter } from "./receive-at-counter";
import { submitDossier } from "./submit-dossier";

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

const begin = (code = BIRTH) => beginWalkIn(scene, reception, code);

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

  it("is told of by F06 and the transfer slip as by F01: sheets that were counted, files, and the form", async () => {
    const input = await begin();
    const draft = await prisma.draft.findUniqueOrThrow({ where: { id: input.draftId } });
    const { content } = await transact((tx) => getFiling(tx, draft.procedureVersionId));
    const scanned = content.components.find(({ kind }) => kind === "SUBMIT")?.code ?? "";
    const scan = { fileName: "giấy chứng sinh.pdf", body: samplePdf("counted and scanned") };
    await attachDraftPaper(reception, { draftId: input.draftId, componentCode: scanned, ...scan }, nine);
    const sheets = input.sheets.map((sheet) => ({ ...sheet, originals: 2, copies: 0 }));
    const { version } = await prisma.draft.findUniqueOrThrow({ where: { id: input.draftId } });
    const { dossierId } = await receiveAtCounter(reception, { ...input, version, sheets }, nine);
    const receipt = await prisma.officialPaper.findFirstOrThrow({ where: { dossierId, form: "RECEIPT" } });
    const onReceipt = (receipt.data as { components: ReceivedComponent[] }).components;
    const dossier = await getDossierForAct(prisma, reception, dossierId, nine.clock);
    const { components } = await composeControlSheet(prisma, dossier);
    expect(components).toEqual(
      onReceipt.map(({ name, original, electronic }) => ({ name, electronic, count: original })),
    );
    expect(new Set(components.map(({ count }) => count))).toEqual(new Set([2]));
    expect(components.filter(({ electronic }) => electronic === 1)).toHaveLength(1);
    const sent = await listSentPapers(prisma, dossier);
    expect(sent.map(({ name, original }) => [name, original])).toEqual(
      onReceipt.map(({ name, original }) => [name, original]),
    );
  });

  it("writes down who files for the applicant, on F01, in the chain and on the desk", async () => {
    const agent = {
      ...{ filedBy: "AGENT", fullName: "Lý Văn Xa", personalId: "020090000777", scope: "FILE" },
      ...{ authorisationKind: "PAPER", authorisationNumber: "12", authorisedOn: "2026-03-01" },
    };
    const input = await begin();
    const ended = { ...agent, authorisedOn: "2026-02-01", authorisedUntilOn: "2026-02-28" };
    await expect(receiveAtCounter(reception, { ...input, agent: ended }, nine)).rejects.toMatchObject({
      fieldErrors: { "agent.authorisedUntilOn": ["forms.authorisationExpired"] },
    });
    await expect(
      receiveAtCounter(reception, { ...input, agent: { filedBy: "AGENT" } }, nine),
    ).rejects.toMatchObject({ fieldErrors: { "agent.fullName": ["forms.required"] } });
    const { dossierId } = await receiveAtCounter(reception, { ...input, agent }, nine);
    const right = "Giấy ủy quyền số 12 ngày 01/03/2026, phạm vi: nộp hồ sơ";
    const receipt = await prisma.officialPaper.findFirstOrThrow({ where: { dossierId, form: "RECEIPT" } });
    expect(receipt.data).toMatchObject({
      ...{ applicant: { name: "Nông Thị Hoa" }, agent: { name: "Lý Văn Xa", right } },
    });
    const [filed] = await prisma.dossierEvent.findMany({ where: { dossierId }, orderBy: { seq: "asc" } });
    expect(filed?.payload).toMatchObject({ facts: { agentProof: `Lý Văn Xa, ••••••••0777, ${right}` } });
    const words = { locale: "vi", yes: "Có", no: "Không" } as const;
    const desk = await getDeskDossier(reception, dossierId, words, nine);
    expect(desk.agent).toEqual({ name: "Lý Văn Xa", personalId: agent.personalId, right, collects: false });
    expect(await row(dossierId)).toMatchObject({ applicantAccountId: scene.citizen.accountId });
    await expectSound(dossierId);
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

  it("receives a number that disagrees with the card on the officer's word only, and records it", async () => {
    const input = await begin();
    const card = {
      personalId: "020190000001",
      sex: "MALE",
      birthOn: "1990",
      nameDiffers: true,
      hasAccount: true,
    };
    await prisma.draft.update({ where: { id: input.draftId }, data: { shownIdentity: card } });
    await expect(receiveAtCounter(reception, input, nine)).rejects.toMatchObject(
      new ValidationError({ numberConfirmed: ["forms.numberToConfirm"] }),
    );
    expect(await prisma.dossier.count({ where: { id: input.draftId } })).toBe(0);
    await receiveAtCounter(reception, { ...input, numberConfirmed: true }, nine);
    const records = await prisma.identityRecord.findMany({ where: { act: "NUMBER_CONFIRMED" } });
    expect(records).toMatchObject([
      {
        personalId: "020190000001",
        accountId: reception.accountId,
        warnings: ["SEX_DIFFERS", "NAME_DIFFERS"],
      },
    ]);
  });

  it("belongs to the account that was opened for its applicant meanwhile", async () => {
    const person = { personalId: "020190000002", fullName: "Lý Thị Mai" };
    const input = await beginWalkIn(scene, reception, BIRTH, person);
    const account = { fullName: person.fullName, personalId: person.personalId, phone: "0912345678" };
    await openCitizenAccount(
      reception,
      { ...account, birthOn: "1990", sex: null, numberConfirmed: false, newLink: false },
      nine,
    );
    await receiveAtCounter(reception, input, nine);
    const { id: accountId, fullName } = await prisma.account.findFirstOrThrow({
      where: { personalId: person.personalId },
    });
    expect(await row(input.draftId)).toMatchObject({ applicantAccountId: accountId });
    const own = await listOwnDossiers({ kind: "CITIZEN", accountId, fullName }, null, nine);
    expect(own.rows).toMatchObject([{ id: input.draftId }]);
  });

  it("takes no agency that does not resolve the procedure, and no answer of a wrong shape", async () => {
    const input = await begin();
    const district = agenciesFor(scene.tree, { level: "district", function: "committee" })[0]?.id ?? "";
    await expect(
      receiveAtCounter(reception, { ...input, competentUnitId: district }, nine),
    ).rejects.toMatchObject(new RuleError("unitNotCompetent"));
    const shapes = [{ fullName: 5 }, { fullName: { a: 1 } }, { fullName: ["x"] }, { unknown: "x" }];
    for (const applicant of shapes) {
      const wrong = { ...input, applicant: { ...input.applicant, ...applicant } };
      await expect(receiveAtCounter(reception, wrong, nine)).rejects.toBeInstanceOf(ValidationError);
    }
    expect(await prisma.dossier.count({ where: { id: input.draftId } })).toBe(0);
  });

  it("shows nothing to an account that somebody else opened with this number", async () => {
    const input = await begin();
    const applicant = { ...input.applicant, fullName: "NÔNG  Thị  Hòa" };
    await receiveAtCounter(reception, { ...input, applicant }, nine);
    expect(await row(input.draftId)).toMatchObject({ applicantAccountId: scene.citizen.accountId });
    const other = await begin();
    const named = { ...other.applicant, fullName: "Lý Thị Mai" };
    await receiveAtCounter(reception, { ...other, applicant: named }, nine);
    expect(await row(other.draftId)).toMatchObject({ applicantAccountId: null });
  });
});

describe("a stand-in at the counter", () => {
  /** Somebody of the unit who has the counter's post on loan only. */
  async function standIn(limits: { procedureIds?: string[]; excludedActions?: string[] }): Promise<Officer> {
    const { posts, ...officer } = await scene.officer("RETURN", scene.officeOf(scene.commune.id).id);
    const onBehalfOf = {
      ...{ accountId: reception.accountId, fullName: reception.fullName, procedureIds: null },
      ...{ excludedActions: [], ...limits },
    };
    return { ...officer, posts: [...posts, ...reception.posts.map((post) => ({ ...post, onBehalfOf }))] };
  }
  const idOf = async (code: string) => (await prisma.procedure.findUniqueOrThrow({ where: { code } })).id;
  const offered = async (officer: Officer) =>
    (await listCounterProcedures(officer, nine)).map(({ code }) => code);

  it("takes in the procedures that were handed over, and no others", async () => {
    const officer = await standIn({ procedureIds: [await idOf(ALLOWANCE)] });
    expect(await offered(officer)).toEqual([ALLOWANCE]);
    const input = await beginWalkIn(scene, officer, ALLOWANCE);
    const { dossierId } = await receiveAtCounter(officer, { ...input, fee: cash(20_000) }, nine);
    const [filed] = await prisma.dossierEvent.findMany({ where: { dossierId }, orderBy: { seq: "asc" } });
    expect(filed).toMatchObject({
      actorAccountId: officer.accountId,
      actorOnBehalfOfId: reception.accountId,
    });
    await expect(beginWalkIn(scene, officer, BIRTH)).rejects.toBeInstanceOf(ForbiddenError);
  });

  it.each([
    ["another procedure", async () => standIn({ procedureIds: [await idOf(ALLOWANCE)] })],
    ["what the colleague keeps", () => standIn({ excludedActions: ["accept"] })],
  ])("files nothing at all of %s, complete or not", async (_, lend) => {
    const narrow = await lend();
    const whole = { ...narrow, posts: reception.posts };
    expect(await offered(narrow)).not.toContain(BIRTH);
    const input = await beginWalkIn(scene, whole, BIRTH);
    await prisma.draft.update({ where: { id: input.draftId }, data: { channel: "POST" } });
    for (const complete of [true, false]) {
      const received = receiveAtCounter(narrow, { ...input, complete }, nine);
      await expect(received).rejects.toBeInstanceOf(ForbiddenError);
    }
    expect(await prisma.dossier.count({ where: { id: input.draftId } })).toBe(0);
  });
});

it("a walk-in is not filed without being received: its papers are counted first", async () => {
  const { draftId } = await begin();
  const sent = submitDossier(reception, { draftId, version: 0 }, nine);
  await expect(sent).rejects.toBeInstanceOf(ForbiddenError);
  expect(await prisma.dossier.count({ where: { id: draftId } })).toBe(0);
});
