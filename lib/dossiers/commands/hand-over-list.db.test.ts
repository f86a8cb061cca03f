import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/accounts/domain/actor";
import { readPdf, unfolded } from "@/lib/documents/render/fixtures/read-pdf";
import type { HandOverKind, OwedGroup } from "@/lib/dossiers/domain/hand-over-list";
import { composeControlSheet } from "@/lib/dossiers/ledger/compose-control-sheet";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { countHandOversToReceive } from "@/lib/dossiers/queries/count-hand-overs-to-receive";
import { getHandOverList } from "@/lib/dossiers/queries/get-hand-over-list";
import { getHandOverPaper } from "@/lib/dossiers/queries/get-hand-over-paper";
import { listHandOverLists, listHandOversToReceive } from "@/lib/dossiers/queries/list-hand-over-lists";
import { listOwedPapers } from "@/lib/dossiers/queries/list-owed-papers";
import { listPaperMoves } from "@/lib/dossiers/queries/list-paper-moves";
import type { MakeHandOverInput } from "@/lib/dossiers/schemas/hand-over-list-inputs";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/platform/errors/app-error";
import { openBytes } from "@/lib/platform/storage/file-store";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  dossierRow,
  expectSound,
  makeDeskTeam,
  takeToSigning,
} from "@/scripts/testing/desk-work";
import { acceptDossier } from "./accept-dossier";
import { approveDossier } from "./approve-dossier";
import { claimDossier } from "./claim-dossier";
import { correctResult } from "./correct-result";
import { forwardDossier } from "./forward-dossier";
import { issueResult } from "./issue-result";
import { makeHandOverList } from "./make-hand-over-list";
import { recallDossier } from "./recall-dossier";
import { receiveHandOverList } from "./receive-hand-over-list";
import { returnResult } from "./return-result";
import { withdrawHandOverList } from "./withdraw-hand-over-list";

const BIRTH = "1.001193";
const inPerson = {
  method: "COUNTER",
  collector: "OWNER",
  collectorName: "Nông Thị Hoa",
  collectorNumber: "020190000001",
} as const;
const nine = clockAt("2026-03-02 09:00");
const ten = clockAt("2026-03-02 10:00");
const four = clockAt("2026-03-02 16:00");
const tomorrow = clockAt("2026-03-03 08:00");

let scene: DeskScene;
let team: DeskTeam;
let returner: Officer;
let auditor: Officer;
let neighbour: Officer;
let counterId: string;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  counterId = scene.officeOf(scene.commune.id).id;
  returner = await scene.officer("RETURN", counterId);
  auditor = await scene.officer("AUDITOR", scene.commune.id);
  const communes = agenciesFor(scene.tree, { level: "commune", function: "committee" });
  const other = communes.find(({ id }) => id !== scene.commune.id)?.id ?? "";
  neighbour = await scene.officer("RECEPTION", scene.officeOf(other).id);
});

beforeEach(() => prisma.dossier.updateMany({ data: { folderUnitId: null } }));

/** A dossier with a folder at the counter, accepted and passed on at nine. */
async function forwarded(): Promise<string> {
  const id = await scene.file(BIRTH);
  const code = "p01";
  await prisma.dossierSheets.create({
    data: { dossierId: id, componentCode: code, originals: 2, certified: 1, copies: 3 },
  });
  await prisma.dossier.update({ where: { id }, data: { folderUnitId: counterId, folderPlace: "Kệ 2" } });
  await acceptDossier(team.reception, { ...(await actOn(id)), setCount: 1 }, nine);
  await forwardDossier(team.reception, { ...(await actOn(id)), note: null }, nine);
  return id;
}

/** The same with its result issued on paper. */
async function issued(method = "COUNTER"): Promise<string> {
  const id = await scene.file(BIRTH);
  await prisma.dossier.update({ where: { id }, data: { delivery: { method } } });
  await acceptDossier(team.reception, { ...(await actOn(id)), setCount: 1 }, nine);
  await forwardDossier(team.reception, { ...(await actOn(id)), note: null }, nine);
  await claimDossier(team.specialist, await actOn(id), nine);
  await takeToSigning(id, team, "2026-03-02 09:30");
  await approveDossier(team.signer, { ...(await actOn(id)), note: null }, nine);
  await issueResult(team.clerk, await actOn(id), ten);
  return id;
}

async function groupOf(officer: Officer, kind: HandOverKind, at = ten): Promise<OwedGroup | undefined> {
  return (await listOwedPapers(officer, at)).find((group) => group.kind === kind);
}

const owedIds = async (officer: Officer, kind: HandOverKind) =>
  (await groupOf(officer, kind))?.papers.map(({ dossierId }) => dossierId) ?? [];

const folders = (dossierIds: string[]): MakeHandOverInput => ({
  ...{ listId: randomUUID(), kind: "FOLDERS" as const, dossierIds, note: null },
  ...{ fromUnitId: counterId, toUnitId: scene.commune.id },
});
const results = (dossierIds: string[]): MakeHandOverInput => ({
  ...folders(dossierIds),
  ...{ kind: "RESULTS" as const, fromUnitId: scene.commune.id, toUnitId: counterId },
});

const make = (input: MakeHandOverInput, by: Actor = team.reception, at = ten) =>
  makeHandOverList(by, input, at);
const receive = (
  listId: string,
  missing: { dossierId: string; reason: string }[] = [],
  by: Actor = team.clerk,
) => receiveHandOverList(by, { listId, missing }, tomorrow);

async function textOf(listId: string, edition: "given" | "received"): Promise<string> {
  const { sha256 } = await getHandOverPaper(team.clerk, listId, edition);
  const bytes = new Uint8Array(await new Response(await openBytes(sha256)).arrayBuffer());
  return unfolded((await readPdf(bytes)).pages.map(({ text }) => text).join(" "));
}

describe("folders from the counter", () => {
  it("are owed once passed on, go on a list, arrive, and the place follows", async () => {
    const id = await forwarded();
    expect(await owedIds(team.reception, "FOLDERS")).toEqual([id]);
    const input = { ...folders([id]), note: "Kèm đĩa CD" };
    await make(input);
    expect(await owedIds(team.reception, "FOLDERS")).toEqual([]);
    expect(await listHandOversToReceive(team.clerk)).toMatchObject([{ id: input.listId, receivable: true }]);
    const waiting = await Promise.all([team.clerk, team.signer, team.reception].map(countHandOversToReceive));
    expect(waiting).toEqual([1, 0, 0]);
    const before = (await dossierRow(id)).version;
    await receive(input.listId);
    expect(await dossierRow(id)).toMatchObject({
      ...{ folderUnitId: scene.commune.id, folderPlace: scene.commune.name, folderListId: null },
      version: before,
    });
    expect(await listHandOversToReceive(team.clerk)).toEqual([]);
    expect(await getHandOverList(team.reception, input.listId, tomorrow)).toMatchObject({
      ...{ state: "RECEIVED", mayReceive: false, mayWithdraw: false, note: "Kèm đĩa CD" },
      ...{ given: { name: team.reception.fullName }, ended: { name: team.clerk.fullName } },
    });
    expect((await listPaperMoves(id)).map(({ kind }) => kind)).toEqual(["RECEIVED", "GIVEN"]);
    await expectSound(id);
  });

  it("print a numbered list whose bytes stay, and one with both names and what was missing", async () => {
    const [id, lost] = [await forwarded(), await forwarded()];
    const input = folders([id, lost]);
    await make(input);
    const row = await prisma.handOverList.findUniqueOrThrow({ where: { id: input.listId } });
    const given = await textOf(input.listId, "given");
    for (const words of [row.number, "PHIẾU BÀN GIAO HỒ SƠ", scene.commune.name, team.reception.fullName]) {
      expect(given).toContain(words);
    }
    expect(given).not.toContain("Chưa nhận");
    await receive(input.listId, [{ dossierId: lost, reason: "Không có trong túi" }]);
    const received = await textOf(input.listId, "received");
    expect(received).toContain(`Chưa nhận ${(await dossierRow(lost)).code}: Không có trong túi`);
    expect(received).toContain("Số đã nhận: 01/02");
    expect(received).toContain(team.clerk.fullName);
    expect(await textOf(input.listId, "given")).toBe(given);
    expect((await getHandOverPaper(team.clerk, input.listId, "given")).sha256).toBe(row.sha256);
  });

  it("that were not there are to be handed over again, with the reason", async () => {
    const [id, lost] = [await forwarded(), await forwarded()];
    const first = folders([id, lost]);
    await make(first);
    await receive(first.listId, [{ dossierId: lost, reason: "Không có trong túi" }]);
    expect(await dossierRow(lost)).toMatchObject({ folderUnitId: counterId, folderPlace: "Kệ 2" });
    expect((await groupOf(team.reception, "FOLDERS"))?.papers).toMatchObject([
      { dossierId: lost, missedReason: "Không có trong túi" },
    ]);
    const again = folders([lost]);
    await make(again);
    await receive(again.listId);
    expect(await dossierRow(lost)).toMatchObject({ folderUnitId: scene.commune.id });
    const kinds = (await listPaperMoves(lost)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["GIVEN", "GIVEN", "MISSING", "RECEIVED"]);
  });

  it("go back the same way when the dossier does", async () => {
    const id = await forwarded();
    const input = folders([id]);
    await make(input);
    await receive(input.listId);
    await recallDossier(team.reception, await actOn(id), tomorrow);
    const back = await groupOf(team.clerk, "FOLDERS", tomorrow);
    expect(back).toMatchObject({ fromUnitId: scene.commune.id, toUnitId: counterId });
    expect(back?.papers).toMatchObject([{ dossierId: id, late: false }]);
  });

  it("are late after closing time, on the screen and on the list that comes the next day", async () => {
    const id = await forwarded();
    const late = async (at: typeof ten) => (await groupOf(team.reception, "FOLDERS", at))?.papers[0]?.late;
    expect([await late(four), await late(tomorrow)]).toEqual([false, true]);
    const input = folders([id]);
    await make(input, team.reception, four);
    expect(await getHandOverList(team.clerk, input.listId, four)).toMatchObject({ items: [{ late: false }] });
    await receive(input.listId);
    expect(await getHandOverList(team.clerk, input.listId, four)).toMatchObject({ items: [{ late: true }] });
  });

  it("taken back by the giver are owed again; the number is not used twice", async () => {
    const id = await forwarded();
    const first = folders([id]);
    await make(first);
    await withdrawHandOverList(team.reception, { listId: first.listId }, ten);
    await withdrawHandOverList(team.reception, { listId: first.listId }, ten);
    await expect(receive(first.listId)).rejects.toBeInstanceOf(ConflictError);
    expect(await owedIds(team.reception, "FOLDERS")).toEqual([id]);
    const second = folders([id]);
    await make(second);
    const numbers = await prisma.handOverList.findMany({
      where: { id: { in: [first.listId, second.listId] } },
      select: { number: true },
    });
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(2);
    await expect(withdrawHandOverList(team.clerk, { listId: second.listId }, ten)).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });
});

describe("results to the counter", () => {
  it("go when they are wanted on paper, once for each edition", async () => {
    const [id, online] = [await issued(), await issued("ONLINE")];
    expect(await owedIds(team.clerk, "RESULTS")).toEqual([id]);
    expect(await owedIds(team.reception, "RESULTS")).toEqual([]);
    const input = results([id]);
    await make(input, team.clerk);
    const text = await textOf(input.listId, "given");
    expect(text).toContain("PHIẾU BÀN GIAO KẾT QUẢ");
    expect(text.replaceAll(" ", "")).toContain(`số${(await dossierRow(id)).resultNumber}`);
    const early = returnResult(returner, { ...(await actOn(id)), ...inPerson }, ten);
    await expect(early).rejects.toMatchObject(new RuleError("resultOnTheWay"));
    await receive(input.listId, [], returner);
    expect(await owedIds(team.clerk, "RESULTS")).toEqual([]);
    await expect(make(results([online]), team.clerk)).rejects.toBeInstanceOf(ConflictError);
    await returnResult(returner, { ...(await actOn(id)), ...inPerson }, ten);
    const correction = { reason: "Sai tên", reportedOn: "2026-03-02", title: "Giấy", body: "Đúng tên" };
    await correctResult(team.signer, { ...(await actOn(id)), ...correction }, ten);
    expect(await owedIds(team.clerk, "RESULTS")).toEqual([id]);
  });
});

it("the control sheet names the lists on which the paper went, not one that was taken back", async () => {
  const id = await forwarded();
  const withdrawn = folders([id]);
  await make(withdrawn);
  await withdrawHandOverList(team.reception, { listId: withdrawn.listId }, ten);
  const input = folders([id]);
  await make(input);
  const [gone, carried] = await Promise.all(
    [withdrawn, input].map(({ listId }) =>
      prisma.handOverList.findUniqueOrThrow({ where: { id: listId }, select: { number: true } }),
    ),
  );
  const dossier = await getDossierForAct(prisma, team.reception, id, tomorrow.clock);
  const { rows } = await composeControlSheet(prisma, dossier);
  expect(rows.map(({ note }) => note)).toEqual([
    `Bàn giao giấy theo phiếu số ${carried?.number} ngày 02/03/2026`,
  ]);
  expect(JSON.stringify(rows)).not.toContain(`số ${gone?.number}`);
});

describe("who may", () => {
  it("other units see no list, no paper, no dossier of it; colleagues without papers only read", async () => {
    const id = await forwarded();
    const input = folders([id]);
    for (const actor of [neighbour, scene.citizen, auditor]) {
      await expect(make(input, actor)).rejects.toBeInstanceOf(NotFoundError);
    }
    await expect(make(results([id]), neighbour)).rejects.toBeInstanceOf(NotFoundError);
    const own = neighbour.posts[0]?.unitId ?? "";
    const stolen = { ...input, fromUnitId: own };
    await expect(make(stolen, neighbour)).rejects.toBeInstanceOf(NotFoundError);
    await make(input);
    for (const actor of [neighbour, scene.citizen]) {
      await expect(receive(input.listId, [], actor)).rejects.toBeInstanceOf(NotFoundError);
      await expect(withdrawHandOverList(actor, { listId: input.listId }, ten)).rejects.toBeInstanceOf(
        NotFoundError,
      );
      await expect(getHandOverPaper(actor, input.listId, "given")).rejects.toBeInstanceOf(NotFoundError);
    }
    await expect(getHandOverList(neighbour, input.listId, ten)).rejects.toBeInstanceOf(NotFoundError);
    expect((await listHandOverLists(neighbour)).lists).toEqual([]);
    for (const actor of [team.signer, auditor]) {
      await expect(receive(input.listId, [], actor)).rejects.toBeInstanceOf(ForbiddenError);
      expect(await getHandOverList(actor, input.listId, ten)).toMatchObject({ mayReceive: false });
    }
    // The giver's own side does not sign for the other.
    await expect(receive(input.listId, [], team.reception)).rejects.toBeInstanceOf(NotFoundError);
    expect(await dossierRow(id)).toMatchObject({ folderListId: input.listId, folderUnitId: counterId });
  });

  it("names nothing as missing that is not on the list", async () => {
    const [id, other] = [await forwarded(), await forwarded()];
    const input = folders([id]);
    await make(input);
    const foreign = [{ dossierId: other, reason: "Không có" }];
    await expect(receive(input.listId, foreign)).rejects.toBeInstanceOf(NotFoundError);
    expect(await prisma.handOverEnd.count({ where: { listId: input.listId } })).toBe(0);
  });
});

describe("at once", () => {
  it("the same list many times is one list with one number", async () => {
    const input = folders([await forwarded(), await forwarded()]);
    const before = await prisma.handOverList.count();
    await Promise.all(Array.from({ length: 4 }, () => make(input)));
    expect(await prisma.handOverList.count()).toBe(before + 1);
    expect(await prisma.handOverItem.count({ where: { listId: input.listId } })).toBe(2);
  });

  it("two lists of one folder: one wins", async () => {
    const [id, other] = [await forwarded(), await forwarded()];
    const both = await Promise.allSettled([make(folders([id, other])), make(folders([other, id]), returner)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find(({ status }) => status === "rejected") as PromiseRejectedResult;
    expect(lost.reason).toBeInstanceOf(ConflictError);
    expect(await prisma.handOverItem.count({ where: { dossierId: id } })).toBe(1);
  });

  it("two who receive, or one who receives and one who takes back: one wins, pressed twice is once", async () => {
    const [id, other] = [await forwarded(), await forwarded()];
    const [first, second] = [folders([id]), folders([other])];
    await Promise.all([make(first), make(second)]);
    const outcomes = await Promise.allSettled([
      receive(first.listId),
      receive(first.listId, [], team.specialist),
      receive(second.listId),
      withdrawHandOverList(team.reception, { listId: second.listId }, ten),
    ]);
    for (const pair of [outcomes.slice(0, 2), outcomes.slice(2)]) {
      expect(pair.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    }
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(ConflictError);
    }
    const third = folders([await forwarded()]);
    await make(third);
    await Promise.all(Array.from({ length: 4 }, () => receive(third.listId)));
    expect(await prisma.dossierFolder.count({ where: { dossierId: third.dossierIds[0] ?? "" } })).toBe(1);
  });

  it.each([
    ["hand_over_list", "UPDATE hand_over_list SET number = '1'"],
    ["hand_over_item", "DELETE FROM hand_over_item"],
    ["hand_over_end", "UPDATE hand_over_end SET outcome = 'WITHDRAWN'"],
    ["hand_over_missing", "DELETE FROM hand_over_missing"],
  ])("%s cannot be changed in the database", async (table, statement) => {
    await expect(prisma.$executeRawUnsafe(statement)).rejects.toThrow(`${table} is append-only`);
  });
});
