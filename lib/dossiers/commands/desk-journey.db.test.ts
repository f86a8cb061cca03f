import { beforeAll, describe, expect, it } from "vitest";
import type { DossierEventRecord } from "@/lib/dossiers/domain/dossier-event";
import { hashEvent } from "@/lib/dossiers/domain/event-chain";
import { prisma } from "@/lib/platform/db/prisma";
import { clockAt, type DeskScene, type Officer, samplePdf, setDeskScene } from "@/scripts/testing/desk-scene";
import { expectSound } from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { acceptDossier } from "./accept-dossier";
import { answerSupplement } from "./answer-supplement";
import { approveDossier } from "./approve-dossier";
import { askWithdrawal } from "./ask-withdrawal";
import { assignDossier } from "./assign-dossier";
import { attachDraftPaper } from "./attach-draft-paper";
import { claimDossier } from "./claim-dossier";
import { forwardDossier } from "./forward-dossier";
import { grantWithdrawal } from "./grant-withdrawal";
import { issueResult } from "./issue-result";
import { receiveLeg } from "./receive-leg";
import { refuseReception } from "./refuse-reception";
import { requestSupplement } from "./request-supplement";
import { returnResult } from "./return-result";
import { saveDraftResult } from "./save-draft-result";
import { sendBackDossier } from "./send-back-dossier";
import { submitForApproval } from "./submit-for-approval";

let scene: DeskScene;
let reception: Officer;
let specialist: Officer;
let signer: Officer;
let clerk: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  const { commune } = scene;
  const office = scene.officeOf(commune.id);
  reception = await scene.officer("RECEPTION", office.id);
  specialist = await scene.officer("SPECIALIST", commune.id);
  signer = await scene.officer("SIGNER", commune.id);
  clerk = await scene.officer("CLERK", commune.id);
});

const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async (dossierId: string) => ({ dossierId, version: (await row(dossierId)).version });
const draft = { outcome: "GRANTED", title: "Giấy khai sinh", body: "Họ và tên: Nông Thị Hoa" } as const;

describe("a birth is registered in the commune", () => {
  it("goes from the citizen to the result, each act on paper and in the chain", async () => {
    const id = await scene.file("1.001193");
    await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, clockAt("2026-03-02 09:00"));
    expect(await row(id)).toMatchObject({ state: "RECEIVED", dueOn: "2026-03-02", timeliness: null });
    await forwardDossier(reception, { ...(await act(id)), note: null }, clockAt("2026-03-02 09:05"));
    await claimDossier(specialist, await act(id), clockAt("2026-03-02 09:10"));
    await saveDraftResult(specialist, { ...(await act(id)), ...draft }, clockAt("2026-03-02 09:20"));
    await submitForApproval(specialist, { ...(await act(id)), note: null }, clockAt("2026-03-02 09:21"));
    await sendBackDossier(signer, { ...(await act(id)), reason: "Sai dấu" }, clockAt("2026-03-02 09:30"));
    expect(await row(id)).toMatchObject({ state: "APPRAISING", holderAccountId: specialist.accountId });
    await submitForApproval(specialist, { ...(await act(id)), note: "Đã sửa" }, clockAt("2026-03-02 09:40"));
    await approveDossier(signer, { ...(await act(id)), note: null }, clockAt("2026-03-02 10:00"));
    await issueResult(clerk, await act(id), clockAt("2026-03-02 10:05"));
    const collected = { method: "ONLINE", collector: "OWNER" } as const;
    await returnResult(reception, { ...(await act(id)), ...collected }, clockAt("2026-03-02 10:10"));
    expect(await row(id)).toMatchObject({
      state: "RETURNED",
      timeliness: "ON_TIME",
      resultNumber: "01/KQ-TTHC",
    });
    const papers = await prisma.officialPaper.findMany({
      where: { dossierId: id },
      orderBy: { eventSeq: "asc" },
    });
    expect(papers.map((paper) => paper.form)).toEqual(["RECEIPT", "RESULT", "CONTROL_SHEET"]);
    await expectChainHolds(id);
  });

  it.each([true, false])("F01 has the owner's address where they file themselves: %s", async (files) => {
    const id = await scene.file("1.001193");
    const { applicantName, applicantAddress } = await row(id);
    const ownerName = files ? applicantName.toLocaleUpperCase("vi") : "Nông Gia Bảo";
    await prisma.dossier.update({ where: { id }, data: { ownerName } });
    await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, clockAt("2026-03-02 09:00"));
    const { data } = await prisma.officialPaper.findFirstOrThrow({
      where: { dossierId: id, form: "RECEIPT" },
    });
    const owner = { name: ownerName, ...(files ? { address: applicantAddress } : {}) };
    expect((data as { owner: object }).owner).toEqual(owner);
  });

  it("gives a code of the day, and the next one to the next dossier", async () => {
    const first = await scene.file("1.001193");
    const second = await scene.file("1.001193", { by: scene.citizen });
    for (const id of [first, second]) {
      await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, clockAt("2026-03-03 23:30"));
    }
    const codes = [(await row(first)).code, (await row(second)).code];
    expect(codes.map((code) => code?.slice(-11))).toEqual(["260303-0001", "260303-0002"]);
  });

  it("is refused at reception with its reason on paper", async () => {
    const id = await scene.file("1.001193");
    const refusal = {
      reasonCode: "ALREADY_SETTLED" as const,
      reason: "Trẻ đã có giấy khai sinh",
      legalBasis: "60/2014/QH13",
      guidance: "Xin trích lục",
    };
    await refuseReception(reception, { ...(await act(id)), ...refusal }, clockAt("2026-03-02 09:00"));
    expect(await row(id)).toMatchObject({ state: "REFUSED_RECEPTION", code: null });
    expect(await prisma.officialPaper.count({ where: { dossierId: id, form: "REFUSAL" } })).toBe(1);
    await expectChainHolds(id);
  });
});

describe("a supplement", () => {
  it("is asked once, answered with new papers, and restarts the clock with a new receipt", async () => {
    const id = await scene.file("1.001776");
    await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, clockAt("2026-03-02 09:00"));
    const promised = (await row(id)).dueOn;
    await forwardDossier(reception, { ...(await act(id)), note: null }, clockAt("2026-03-02 09:05"));
    await claimDossier(specialist, await act(id), clockAt("2026-03-02 09:10"));
    const [component] = await prisma.dossierPaper.findMany({ where: { dossierId: id }, take: 1 });
    const componentCode = component?.componentCode ?? "";
    const asked = { reasonCode: "PAPERS_ILLEGIBLE" as const, reason: "Ảnh mờ", legalBasis: "20/2021/NĐ-CP" };
    const items = [{ componentCode, problem: "ILLEGIBLE" as const, whatToDo: "Chụp lại" }];
    await requestSupplement(specialist, { ...(await act(id)), ...asked, items }, clockAt("2026-03-03 09:00"));
    await expect(answerSupplement(scene.citizen, await act(id), clockAt("2026-03-09 10:00"))).rejects.toThrow(
      `papers.${componentCode}`,
    );
    const paper = { draftId: id, componentCode, fileName: "rõ hơn.pdf", body: samplePdf("rõ hơn") };
    await attachDraftPaper(scene.citizen, paper, clockAt("2026-03-09 10:00"));
    await answerSupplement(scene.citizen, await act(id), clockAt("2026-03-09 10:05"));
    const answered = await row(id);
    expect(answered).toMatchObject({
      state: "APPRAISING",
      holderAccountId: specialist.accountId,
      supplementRounds: 1,
    });
    expect(answered.clockStartAt).toEqual(at("2026-03-09 10:05"));
    expect(answered.dueOn && promised && answered.dueOn > promised).toBe(true);
    expect(await prisma.officialPaper.count({ where: { dossierId: id, form: "RECEIPT" } })).toBe(2);
    const again = requestSupplement(
      specialist,
      { ...(await act(id)), ...asked, items },
      clockAt("2026-03-10 09:00"),
    );
    await expect(again).rejects.toThrow("supplementOnce");
    await expectChainHolds(id);
  });
});

describe("mended answers", () => {
  const asked = { reasonCode: "PAPERS_ILLEGIBLE" as const, reason: "Ảnh mờ", legalBasis: "60/2014/QH13" };

  /** A birth whose citizen was asked for a paper, and has another name and ten copies in the working copy. */
  async function mendedBirth(accepted: boolean): Promise<string> {
    const id = await scene.file("1.001193");
    if (accepted) {
      await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, clockAt("2026-03-02 09:00"));
      await forwardDossier(reception, { ...(await act(id)), note: null }, clockAt("2026-03-02 09:05"));
      await claimDossier(specialist, await act(id), clockAt("2026-03-02 09:10"));
    }
    const items = [{ componentCode: "p01", problem: "ILLEGIBLE" as const, whatToDo: "Chụp lại" }];
    const by = accepted ? specialist : reception;
    await requestSupplement(by, { ...(await act(id)), ...asked, items }, clockAt("2026-03-02 09:20"));
    const { content } = await prisma.draft.findUniqueOrThrow({ where: { id } });
    const { answers } = content as { answers: object };
    const mended = { ...answers, childName: "Nông Tên Mới", copiesWanted: "yes", copyCount: "10" };
    await prisma.draft.update({
      where: { id },
      data: { content: { ...(content as object), answers: mended } },
    });
    const paper = { draftId: id, componentCode: "p01", fileName: "rõ hơn.pdf", body: samplePdf(id) };
    await attachDraftPaper(scene.citizen, paper, clockAt("2026-03-02 10:00"));
    return id;
  }

  it.each([true, false])("are whom it is about and what it costs, accepted: %s", async (accepted) => {
    const id = await mendedBirth(accepted);
    expect(await row(id)).toMatchObject({ feeDong: 0 });
    await answerSupplement(scene.citizen, await act(id), clockAt("2026-03-02 10:05"));
    const searchName = expect.stringMatching(/^nong ten moi /);
    expect(await row(id)).toMatchObject({ ownerName: "Nông Tên Mới", searchName, feeDong: 80_000 });
    const receipts = await prisma.officialPaper.findMany({
      where: { dossierId: id, form: "RECEIPT" },
      orderBy: { eventSeq: "desc" },
    });
    const said = { owner: { name: "Nông Tên Mới" }, fee: { amountDong: 80_000 } };
    if (accepted) expect(receipts[0]?.data).toMatchObject(said);
    else expect(receipts).toEqual([]);
    const found = await prisma.dossierAgency.findMany({ where: { dossierId: id } });
    expect(new Set(found.map((agency) => agency.searchName))).toEqual(new Set([(await row(id)).searchName]));
    await expectSound(id);
  });
});

describe("monthly social assistance", () => {
  it("goes from commune to district and back under one code and one due date", async () => {
    const id = await scene.file("1.001776");
    await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, clockAt("2026-03-02 09:00"));
    const { code, dueOn } = await row(id);
    await forwardDossier(reception, { ...(await act(id)), note: null }, clockAt("2026-03-02 09:05"));
    await claimDossier(specialist, await act(id), clockAt("2026-03-02 09:10"));
    await saveDraftResult(specialist, { ...(await act(id)), ...draft }, clockAt("2026-03-03 09:00"));
    await submitForApproval(specialist, { ...(await act(id)), note: null }, clockAt("2026-03-03 09:01"));
    await approveDossier(signer, { ...(await act(id)), note: null }, clockAt("2026-03-03 10:00"));
    const handed = await row(id);
    expect(handed.state).toBe("INTERLINKED");
    const districtId = scene.tree.byId.get(handed.holderUnitId)?.agencyId ?? "";
    const head = await scene.officer("DIV_HEAD", handed.holderUnitId);
    const appraiser = await scene.officer("SPECIALIST", handed.holderUnitId);
    const chairman = await scene.officer("SIGNER", districtId);
    const districtClerk = await scene.officer("CLERK", districtId);
    await receiveLeg(head, await act(id), clockAt("2026-03-04 08:00"));
    const assignment = { assigneeAccountId: appraiser.accountId, instruction: "Xem kỹ giấy khuyết tật" };
    await assignDossier(head, { ...(await act(id)), ...assignment }, clockAt("2026-03-04 08:10"));
    await saveDraftResult(appraiser, { ...(await act(id)), ...draft }, clockAt("2026-03-04 09:00"));
    await submitForApproval(appraiser, { ...(await act(id)), note: null }, clockAt("2026-03-04 09:01"));
    await approveDossier(head, { ...(await act(id)), note: null }, clockAt("2026-03-04 10:00"));
    await approveDossier(chairman, { ...(await act(id)), note: null }, clockAt("2026-03-05 10:00"));
    await issueResult(districtClerk, await act(id), clockAt("2026-03-05 11:00"));
    const office = scene.officeOf(scene.commune.id);
    expect(await row(id)).toMatchObject({
      state: "RESULT_READY",
      holderUnitId: office.id,
      code,
      dueOn,
      timeliness: "EARLY",
    });
    await expectChainHolds(id);
  });
});

describe("a withdrawal", () => {
  it("is immediate before acceptance and confirmed by the office after it", async () => {
    const early = await scene.file("1.001193");
    await askWithdrawal(
      scene.citizen,
      { ...(await act(early)), reason: "Nộp nhầm xã" },
      clockAt("2026-03-02 09:00"),
    );
    expect((await row(early)).state).toBe("STOPPED");
    const later = await scene.file("1.001193");
    await acceptDossier(reception, { ...(await act(later)), setCount: 1 }, clockAt("2026-03-02 09:00"));
    await askWithdrawal(
      scene.citizen,
      { ...(await act(later)), reason: "Đổi ý" },
      clockAt("2026-03-02 09:10"),
    );
    expect((await row(later)).state).toBe("WITHDRAW_ASKED");
    await grantWithdrawal(reception, await act(later), clockAt("2026-03-02 09:20"));
    expect((await row(later)).state).toBe("STOPPED");
  });
});

async function expectChainHolds(dossierId: string): Promise<void> {
  const events = await prisma.dossierEvent.findMany({ where: { dossierId }, orderBy: { seq: "asc" } });
  let previous = "0".repeat(64);
  for (const [index, event] of events.entries()) {
    expect(event.seq).toBe(index + 1);
    const record = {
      dossierId,
      seq: event.seq,
      type: event.type,
      at: event.at.toISOString(),
      actor: {
        kind: event.actorKind,
        accountId: event.actorAccountId,
        postId: event.actorPostId,
        unitId: event.actorUnitId,
        role: event.actorRole,
      },
      payload: event.payload,
      salt: event.salt,
    } as unknown as DossierEventRecord;
    expect(event.hash).toBe(hashEvent(previous, record));
    previous = event.hash;
  }
  expect((await row(dossierId)).lastHash).toBe(previous);
}
