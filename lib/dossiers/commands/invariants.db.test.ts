import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { availableActions } from "@/lib/dossiers/domain/action-permission";
import type { DossierEventPayload } from "@/lib/dossiers/domain/dossier-event";
import { DOSSIER_STATES, isClosed } from "@/lib/dossiers/domain/dossier-state";
import { TRANSITIONS } from "@/lib/dossiers/domain/transition-table";
import { getDossierForAct } from "@/lib/dossiers/ledger/get-dossier-for-act";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, samplePdf, setDeskScene } from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  dossierRow,
  expectSound,
  makeDeskTeam,
  newestPaper,
  takeToAppraisal,
  takeToSigning,
} from "@/scripts/testing/desk-work";
import { acceptDossier } from "./accept-dossier";
import { answerSupplement } from "./answer-supplement";
import { approveDossier } from "./approve-dossier";
import { askObligation } from "./ask-obligation";
import { askWithdrawal } from "./ask-withdrawal";
import { attachDraftPaper } from "./attach-draft-paper";
import { confirmObligation } from "./confirm-obligation";
import { expireSupplements } from "./expire-supplements";
import { grantWithdrawal } from "./grant-withdrawal";
import { issueResult } from "./issue-result";
import { pauseDossier } from "./pause-dossier";
import { reappointDossier } from "./reappoint-dossier";
import { refuseResult } from "./refuse-result";
import { requestSupplement } from "./request-supplement";
import { resumeDossier } from "./resume-dossier";
import { returnResult } from "./return-result";

let scene: DeskScene;
let team: DeskTeam;
/** A dossier that met everything that moves a due date. */
let told: string;

const WHY = { reason: "Lý do trong hồ sơ", legalBasis: "Luật" };
const MISSING = { reasonCode: "PAPERS_MISSING" as const, ...WHY };
const COMPLEX = { reasonCode: "COMPLEX_CASE" as const, ...WHY };
const SURVEY = { reasonCode: "FIELD_SURVEY" as const, ...WHY };
const TAX = { reasonCode: "TAX" as const, ...WHY, amountDong: 20_000, payTo: "Kho bạc" };

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  told = await tellStory();
});

async function askFor(id: string, localTime: string): Promise<string> {
  const { componentCode } = await prisma.dossierPaper.findFirstOrThrow({ where: { dossierId: id } });
  const items = [{ componentCode, problem: "MISSING" as const, whatToDo: "Nộp bản chính" }];
  await requestSupplement(team.specialist, { ...(await actOn(id)), ...MISSING, items }, clockAt(localTime));
  return componentCode;
}

async function tellStory(): Promise<string> {
  const id = await scene.file("1.001776");
  await takeToAppraisal(id, team);
  const componentCode = await askFor(id, "2026-03-03 09:00");
  const paper = { draftId: id, componentCode, fileName: "mới.pdf", body: samplePdf("mới") };
  await attachDraftPaper(scene.citizen, paper, clockAt("2026-03-04 09:00"));
  await answerSupplement(scene.citizen, await actOn(id), clockAt("2026-03-04 09:05"));
  await pauseDossier(team.signer, { ...(await actOn(id)), ...SURVEY }, clockAt("2026-03-05 09:00"));
  await resumeDossier(team.signer, { ...(await actOn(id)), reason: "Đã đo" }, clockAt("2026-03-06 09:00"));
  await askObligation(team.specialist, { ...(await actOn(id)), ...TAX }, clockAt("2026-03-06 10:00"));
  const proof = { proof: "Biên lai 01" };
  await confirmObligation(team.specialist, { ...(await actOn(id)), ...proof }, clockAt("2026-03-09 10:00"));
  await reappointDossier(team.signer, { ...(await actOn(id)), ...COMPLEX }, clockAt("2026-03-09 11:00"));
  await takeToSigning(id, team, "2026-03-09 14:00");
  return id;
}

const eventsOf = (id: string) =>
  prisma.dossierEvent.findMany({ where: { dossierId: id }, orderBy: { seq: "asc" } });
const payloadOf = ({ payload }: { payload: unknown }) => payload as DossierEventPayload;

describe("the invariants of the life cycle", () => {
  it("1: nothing leads out of a final state but a correction and the archive", async () => {
    for (const state of DOSSIER_STATES.filter(isClosed)) {
      const out = Object.keys(TRANSITIONS[state]);
      expect(out.filter((action) => action !== "correctResult" && action !== "archive")).toEqual([]);
    }
    const id = await scene.file("1.001193");
    await takeToAppraisal(id, team);
    await askWithdrawal(scene.citizen, { ...(await actOn(id)), reason: "Thôi" }, clockAt("2026-03-02 10:00"));
    await grantWithdrawal(team.reception, await actOn(id), clockAt("2026-03-02 10:10"));
    for (const actor of [scene.citizen, ...Object.values(team), SYSTEM_ACTOR]) {
      const { standing } = await getDossierForAct(prisma, actor, id, clockAt("2026-03-02 11:00").clock);
      expect(availableActions(standing, actor).filter((action) => action !== "archive")).toEqual([]);
    }
    const again = acceptDossier(
      team.reception,
      { ...(await actOn(id)), setCount: 1 },
      clockAt("2026-03-02 11:00"),
    );
    await expect(again).rejects.toBeInstanceOf(ForbiddenError);
  });

  it("2: after acceptance a supplement is asked for once, whoever tries and however often at once", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => askFor(id, "2026-03-03 09:00")));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await eventsOf(id)).filter(({ type }) => type === "SUPPLEMENT_REQUESTED")).toHaveLength(1);
    expect((await dossierRow(told)).supplementRounds).toBe(1);
    expect((await eventsOf(told)).filter(({ type }) => type === "SUPPLEMENT_REQUESTED")).toHaveLength(1);
  });

  it("3: a new appointment is promised once", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    const seen = await actOn(id);
    const now = clockAt("2026-03-03 09:00");
    const tries = await Promise.allSettled(
      [1, 2, 3, 4].map(() => reappointDossier(team.signer, { ...seen, ...COMPLEX }, now)),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const attempt of tries) {
      if (attempt.status === "rejected") expect(attempt.reason).toBeInstanceOf(ConflictError);
    }
    await expect(reappointDossier(team.signer, { ...(await actOn(id)), ...COMPLEX }, now)).rejects.toThrow(
      "reappointOnce",
    );
  });

  it("4: every transition says when, who, in which role and unit, from where to where, and its dates", async () => {
    const events = await eventsOf(told);
    for (const [index, event] of events.entries()) {
      const { before, change } = payloadOf(event);
      expect(event.at).toBeInstanceOf(Date);
      expect(event.actorAccountId).not.toBeNull();
      if (event.actorKind === "OFFICER") {
        expect([event.actorPostId, event.actorUnitId, event.actorRole]).not.toContain(null);
      }
      if (index === 0) continue;
      const states = events.slice(0, index).flatMap((earlier) => payloadOf(earlier).change.state ?? []);
      const dates = events.slice(0, index).flatMap((earlier) => payloadOf(earlier).change.dueOn ?? []);
      expect(before).toEqual({ state: states.at(-1), dueOn: dates.at(-1) ?? null });
      expect(change).toBeDefined();
    }
    const papers = await prisma.officialPaper.findMany({ where: { dossierId: told } });
    for (const { eventSeq } of papers) expect(events.some(({ seq }) => seq === eventSeq)).toBe(true);
  });

  it("5: each refusal has reason, law, next step and a printable paper; the database takes none without", async () => {
    const refused = await scene.file("1.001193");
    await takeToAppraisal(refused, team);
    await takeToSigning(refused, team, "2026-03-02 10:00");
    const refusal = { reasonCode: "DISPUTE" as const, ...WHY, guidance: "Chờ tòa xử" };
    await refuseResult(team.signer, { ...(await actOn(refused)), ...refusal }, clockAt("2026-03-02 11:00"));
    const expired = await scene.file("1.001776");
    await takeToAppraisal(expired, team);
    await askFor(expired, "2026-03-04 09:00");
    await expireSupplements(SYSTEM_ACTOR, { batchSize: 50 }, clockAt("2026-03-20 00:01"));
    for (const [id, form] of [
      [refused, "RESOLUTION_REFUSAL"],
      [expired, "STOP"],
    ] as const) {
      const last = (await eventsOf(id)).at(-1);
      expect(payloadOf(last ?? { payload: {} }).facts).toMatchObject({
        reasonCode: expect.stringMatching(/\S/),
        reason: expect.stringMatching(/\S/),
        legalBasis: expect.stringMatching(/\S/),
        guidance: expect.stringMatching(/\S/),
      });
      expect(await newestPaper(id, form)).toMatchObject({ legalBasis: expect.stringMatching(/\S/) });
      await expectSound(id);
    }
    const {
      id: _id,
      txid: _txid,
      ...event
    } = await prisma.dossierEvent.findFirstOrThrow({
      where: { dossierId: refused, type: "RESULT_REFUSED" },
    });
    const bare = { ...payloadOf(event), facts: { reason: "Không" } };
    await expect(
      prisma.dossierEvent.create({ data: { ...event, seq: event.seq + 1, payload: bare } }),
    ).rejects.toThrow("dossier_event_grounds");
  });

  it("6: code and owner stay for life; the due date changes only where the law says, and each old one is kept", async () => {
    const moving = ["ACCEPTED", "SUPPLEMENT_ANSWERED", "OBLIGATION_MET", "RESUMED", "REAPPOINTED"];
    let promised: string | null = null;
    for (const event of (await eventsOf(told)).slice(1)) {
      const { before, change } = payloadOf(event);
      expect(before?.dueOn).toBe(promised);
      if (change.dueOn !== undefined && change.dueOn !== promised) expect(moving).toContain(event.type);
      if (change.code !== undefined) expect(event.type).toBe("ACCEPTED");
      promised = change.dueOn ?? promised;
    }
    expect(promised).toBe((await dossierRow(told)).dueOn);
    const receipts = await prisma.officialPaper.findMany({ where: { dossierId: told, form: "RECEIPT" } });
    const { code } = await dossierRow(told);
    for (const { data } of receipts) expect(data).toMatchObject({ dossierCode: code });
  });

  it("7: no supplement after three working days: the desk hides it, the command refuses", async () => {
    const id = await scene.file("1.001776");
    await takeToAppraisal(id, team);
    await expect(askFor(id, "2026-03-06 09:00")).rejects.toThrow("supplementTooLate");
    expect((await dossierRow(id)).state).toBe("APPRAISING");
  });

  it("8: no result is handed over while a fee due afterwards is unpaid", async () => {
    const id = await scene.file("1.001193");
    await takeToAppraisal(id, team);
    await takeToSigning(id, team, "2026-03-02 10:00");
    await approveDossier(team.signer, { ...(await actOn(id)), note: null }, clockAt("2026-03-02 10:30"));
    await issueResult(team.clerk, await actOn(id), clockAt("2026-03-02 10:40"));
    await prisma.dossier.update({
      where: { id },
      data: { feeDong: 8_000, feePaidDong: 0, feeTiming: "AFTER" },
    });
    const collected = { method: "COUNTER", collector: "OWNER" } as const;
    await expect(
      returnResult(team.reception, { ...(await actOn(id)), ...collected }, clockAt("2026-03-02 11:00")),
    ).rejects.toThrow("feeUnpaid");
    expect((await dossierRow(id)).state).toBe("RESULT_READY");
  });

  it("9: nobody decides on what they appraised, by whatever other post", async () => {
    const id = await scene.file("1.001193");
    await takeToAppraisal(id, team);
    await takeToSigning(id, team, "2026-03-02 10:00");
    const both = { ...team.specialist, posts: [...team.specialist.posts, ...team.signer.posts] };
    const now = clockAt("2026-03-02 11:00");
    const seen = await actOn(id);
    const refusal = { reasonCode: "DISPUTE" as const, ...WHY, guidance: "Chờ" };
    await expect(approveDossier(both, { ...seen, note: null }, now)).rejects.toBeInstanceOf(ForbiddenError);
    await expect(refuseResult(both, { ...seen, ...refusal }, now)).rejects.toBeInstanceOf(ForbiddenError);
    await expect(approveDossier(team.reception, { ...seen, note: null }, now)).rejects.toBeInstanceOf(
      ForbiddenError,
    );
  });

  it("10: every event queues what follows from it in its own transaction, and an act undone queues nothing", async () => {
    const queued = async (id: string) => {
      const jobs = await prisma.$queryRaw<{ seq: number }[]>`
        SELECT (data ->> 'seq')::int AS seq FROM pgboss.job
        WHERE name = 'dossier-event' AND data ->> 'dossierId' = ${id} ORDER BY 1`;
      return jobs.map(({ seq }) => seq);
    };
    expect(await queued(told)).toEqual((await eventsOf(told)).map(({ seq }) => seq));
    const seen = await actOn(told);
    const now = clockAt("2026-03-09 15:00");
    await Promise.allSettled([1, 2, 3].map(() => approveDossier(team.signer, { ...seen, note: null }, now)));
    expect(await queued(told)).toEqual((await eventsOf(told)).map(({ seq }) => seq));
    await expectSound(told);
  });
});

describe("the decree of the day of reception", () => {
  it("stays with a dossier received on 30 June 2025, and rules one received on 1 July", async () => {
    const [old, young] = [
      await scene.file("1.001776", { at: "2025-06-27 08:00" }),
      await scene.file("1.001776", { at: "2025-06-27 08:00" }),
    ];
    await takeToAppraisal(old, team, "2025-06-30");
    await takeToAppraisal(young, team, "2025-07-01");
    for (const id of [old, young]) await askFor(id, "2025-07-02 09:00");
    expect(await dossierRow(old)).toMatchObject({ regime: "R2018", supplementDueAt: null });
    expect((await dossierRow(young)).supplementDueAt).not.toBeNull();
    expect(await newestPaper(old, "SUPPLEMENT")).toMatchObject({ regime: "R2018" });
    expect(await newestPaper(old, "SUPPLEMENT")).not.toHaveProperty("answerBy");
    expect(await newestPaper(young, "SUPPLEMENT")).toMatchObject({ regime: "R2025", answerBy: "2025-07-17" });
    await expireSupplements(SYSTEM_ACTOR, { batchSize: 50 }, clockAt("2025-08-01 08:00"));
    expect((await dossierRow(old)).state).toBe("SUPPLEMENT");
    expect((await dossierRow(young)).state).toBe("STOPPED");
    await expectSound(old);
  });
});
