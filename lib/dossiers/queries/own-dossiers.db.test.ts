import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/lib/calendar/domain/local-date";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { attachDraftPaper } from "@/lib/dossiers/commands/attach-draft-paper";
import { claimDossier } from "@/lib/dossiers/commands/claim-dossier";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { requestSupplement } from "@/lib/dossiers/commands/request-supplement";
import { startDraft } from "@/lib/dossiers/commands/start-draft";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import {
  type Citizen,
  clockAt,
  type DeskScene,
  makeCitizen,
  samplePdf,
  setDeskScene,
} from "@/scripts/testing/desk-scene";
import { countOwnOpen } from "./count-own-open";
import { findPublicStatus } from "./find-public-status";
import { getOwnDossier } from "./get-own-dossier";
import { getOwnDraft } from "./get-own-draft";
import { getPaperFile } from "./get-paper-file";
import { listOwnDossiers } from "./list-own-dossiers";
import { listOwnDrafts } from "./list-own-drafts";

const NOW = clockAt("2026-03-02 10:00");

let scene: DeskScene;
let stranger: Citizen;
let dossierId: string;

beforeAll(async () => {
  scene = await setDeskScene();
  stranger = await makeCitizen("020190000002", "Lý Văn Bằng");
  dossierId = await scene.file("1.001193");
}, 120_000);

describe("a citizen's dossier", () => {
  it("tells its applicant everything they filed and what comes next", async () => {
    const dossier = await getOwnDossier(scene.citizen, dossierId, NOW);
    expect(dossier).toMatchObject({ state: "SUBMITTED", code: null, receptionDue: true });
    expect(dossier.papers.length).toBeGreaterThan(0);
    expect(dossier.timeline.map(({ type }) => type)).toEqual(["SUBMITTED"]);
    expect(dossier.actions).toEqual(["changeDelivery", "askWithdrawal"]);
    const { rows } = await listOwnDossiers(scene.citizen, null, NOW);
    expect(rows.map(({ id }) => id)).toEqual([dossierId]);
    expect(await countOwnOpen(scene.citizen)).toEqual({ open: 1, waiting: 0, drafts: 0 });
  });

  it("does not exist for anybody else, nor do its papers", async () => {
    const officer = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
    const paper = await prisma.dossierPaper.findFirstOrThrow({ where: { dossierId } });
    await expect(getOwnDossier(stranger, dossierId, NOW)).rejects.toThrow(NotFoundError);
    await expect(getPaperFile(stranger, paper.id)).rejects.toThrow(NotFoundError);
    await expect(getPaperFile(officer, paper.id)).resolves.toMatchObject({ mediaType: "application/pdf" });
    expect((await listOwnDossiers(stranger, null, NOW)).rows).toEqual([]);
    expect(await countOwnOpen(stranger)).toEqual({ open: 0, waiting: 0, drafts: 0 });
  });

  it("is no draft any more once it was sent", async () => {
    await expect(getOwnDraft(scene.citizen, dossierId, NOW)).rejects.toThrow(NotFoundError);
    expect(await listOwnDrafts(scene.citizen)).toEqual([]);
  });

  it("is listed page by page without gap or repetition", async () => {
    const by = await makeCitizen("020190000003", "Hoàng Thị Lan");
    const own = new Set<string>();
    for (let minute = 10; minute < 33; minute += 1) {
      own.add(await scene.file("1.001193", { by, at: `2026-03-02 08:${minute}` }));
    }
    const first = await listOwnDossiers(by, null, NOW);
    const second = await listOwnDossiers(by, first.next, NOW);
    const listed = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(second.next).toBeNull();
    expect(listed).toEqual([...own].sort().reverse());

    const asked = listed.slice(0, 21);
    await prisma.dossier.updateMany({
      where: { id: { in: asked } },
      data: { answerAskedAt: NOW.clock.now() },
    });
    const top = await listOwnDossiers(by, null, NOW);
    expect(top.waiting.map(({ id }) => id)).toEqual(asked.slice(0, 20));
    expect(top.rows.map(({ id }) => id)).toEqual(listed.slice(20));
    expect((await listOwnDossiers(by, listed[20] ?? "", NOW)).rows.map(({ id }) => id)).toEqual(
      listed.slice(21),
    );
  }, 60_000);
});

describe("the due date of the result", () => {
  it("is kept while its day lasts, whatever the hour, on the page as in the list", async () => {
    const by = await makeCitizen("020190000008", "Nông Thị Hoa");
    const id = await scene.file("1.001776", { by });
    const reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
    const { version } = await prisma.dossier.findUniqueOrThrow({ where: { id } });
    await acceptDossier(reception, { dossierId: id, version, setCount: 1 }, NOW);
    const { dueOn } = await prisma.dossier.findUniqueOrThrow({ where: { id } });
    const standingAt = async (localTime: string) => {
      const { remaining } = await getOwnDossier(by, id, clockAt(localTime));
      const [row] = (await listOwnDossiers(by, null, clockAt(localTime))).rows;
      return [remaining?.passed, remaining?.late, row?.overdue];
    };
    expect(await standingAt(`${dueOn} 09:59`)).toEqual([false, false, false]);
    expect(await standingAt(`${dueOn} 23:59`)).toEqual([true, false, false]);
    expect(await standingAt(`${addDays(dueOn ?? "", 1)} 00:00`)).toEqual([true, true, true]);
  });
});

describe("a supplement", () => {
  it("stops the date shown in the list and in the look-up, and the very file sent before does not answer it", async () => {
    const by = await makeCitizen("020190000005", "Triệu Thị Mẩy");
    const id = await scene.file("1.001776", { by });
    const act = async () => {
      const { version } = await prisma.dossier.findUniqueOrThrow({ where: { id } });
      return { dossierId: id, version };
    };
    const reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
    const specialist = await scene.officer("SPECIALIST", scene.commune.id);
    await acceptDossier(reception, { ...(await act()), setCount: 1 }, NOW);
    await forwardDossier(reception, { ...(await act()), note: null }, NOW);
    await claimDossier(specialist, await act(), NOW);
    const later = clockAt("2027-03-02 10:00");
    const { code } = await prisma.dossier.findUniqueOrThrow({ where: { id } });
    const lookup = { code: code ?? "", token: null };
    expect((await listOwnDossiers(by, null, NOW)).rows).toMatchObject([{ overdue: false, answerBy: null }]);
    expect((await listOwnDossiers(by, null, later)).rows).toMatchObject([{ overdue: true }]);
    expect((await findPublicStatus(lookup, NOW))?.dueAt).not.toBeNull();

    const { componentCode } = await prisma.dossierPaper.findFirstOrThrow({ where: { dossierId: id } });
    const items = [{ componentCode, problem: "ILLEGIBLE" as const, whatToDo: "Chụp lại" }];
    const asked = {
      reasonCode: "PAPERS_ILLEGIBLE" as const,
      reason: "Ảnh mờ",
      legalBasis: "20/2021/NĐ-CP",
      items,
    };
    await requestSupplement(specialist, { ...(await act()), ...asked }, NOW);
    const { supplement } = await getOwnDossier(by, id, NOW);
    expect(supplement?.answerBy).toEqual(expect.any(String));
    const other = await scene.file("1.001193", { by });
    const listed = await listOwnDossiers(by, null, later);
    expect(listed.waiting).toMatchObject([
      { id, dueAt: null, overdue: false, answerBy: supplement?.answerBy },
    ]);
    expect(listed.rows.map((row) => row.id)).toEqual([other]);
    expect((await listOwnDossiers(by, other, later)).waiting).toEqual([]);
    expect((await findPublicStatus(lookup, NOW))?.dueAt).toBeNull();
    expect(await countOwnOpen(by)).toEqual({ open: 2, waiting: 1, drafts: 0 });
    const attach = (mark: string) =>
      attachDraftPaper(by, { draftId: id, componentCode, fileName: "lại.pdf", body: samplePdf(mark) }, later);
    await expect(attach(`${id} ${componentCode}`)).rejects.toThrow("paperSameAsSent");
    await expect(attach("rõ hơn")).resolves.toMatchObject({ fileName: "lại.pdf" });
  });
});

describe("a draft", () => {
  it("is its owner's alone", async () => {
    const { draftId } = await startDraft(stranger, { procedureCode: "1.001193", channel: "ONLINE" }, NOW);
    expect(await getOwnDraft(stranger, draftId, NOW)).toMatchObject({ id: draftId, supplement: null });
    expect((await listOwnDrafts(stranger)).map(({ id }) => id)).toEqual([draftId]);
    await expect(getOwnDraft(scene.citizen, draftId, NOW)).rejects.toThrow(NotFoundError);
    expect(await listOwnDrafts(scene.citizen)).toEqual([]);
  });
});

describe("looking up", () => {
  it("finds by temporary reference, then by code as well, and tells nothing about people", async () => {
    const by = await makeCitizen("020190000004", "Vi Thị Thắm");
    const id = await scene.file("1.001193", { by });
    const { reference, lookupToken } = await prisma.dossier.findUniqueOrThrow({ where: { id } });
    expect(await findPublicStatus({ code: reference, token: null }, NOW)).toMatchObject({
      ...{ code: reference, state: "SUBMITTED", tokenMatches: null },
    });
    const reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
    await acceptDossier(reception, { dossierId: id, version: 1, setCount: 1 }, NOW);
    const row = await prisma.dossier.findUniqueOrThrow({ where: { id } });
    for (const code of [reference, row.code ?? ""]) {
      const status = await findPublicStatus({ code, token: lookupToken }, NOW);
      expect(status).toMatchObject({ code: row.code, tokenMatches: true });
      const told = JSON.stringify(status);
      for (const secret of [by.fullName, row.ownerName, "020190000004", "0912345678", id, by.accountId]) {
        expect(told).not.toContain(secret);
      }
      expect(told).not.toContain(lookupToken);
    }
  });

  it("tells a wrong token and an unknown code", async () => {
    const { reference } = await prisma.dossier.findUniqueOrThrow({ where: { id: dossierId } });
    expect(await findPublicStatus({ code: reference, token: "wrong" }, NOW)).toMatchObject({
      tokenMatches: false,
    });
    expect(await findPublicStatus({ code: "H37.00-260302-9999", token: null }, NOW)).toBeNull();
  });
});
