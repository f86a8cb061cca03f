import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { StandInInput } from "@/lib/accounts/schemas/stand-in-input";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { approveDossier } from "@/lib/dossiers/commands/approve-dossier";
import { claimDossier } from "@/lib/dossiers/commands/claim-dossier";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { issueResult } from "@/lib/dossiers/commands/issue-result";
import { refuseResult } from "@/lib/dossiers/commands/refuse-result";
import { saveDraftResult } from "@/lib/dossiers/commands/save-draft-result";
import { submitForApproval } from "@/lib/dossiers/commands/submit-for-approval";
import { slugOfQueue } from "@/lib/dossiers/domain/queue";
import { DOSSIER_ACTIONS } from "@/lib/dossiers/domain/transition-table";
import { getDeskDossier } from "@/lib/dossiers/queries/get-desk-dossier";
import { getQueuePage } from "@/lib/dossiers/queries/get-queue-page";
import { listTimeline } from "@/lib/dossiers/queries/list-timeline";
import { queueInput } from "@/lib/dossiers/schemas/queue-inputs";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { findSessionActor } from "../queries/find-session-actor";
import { listAbsences } from "../queries/list-absences";
import { addStandIn } from "./add-stand-in";
import { endStandIn } from "./end-stand-in";

let scene: DeskScene;
let reception: Officer;
let signer: Officer;
let absent: Officer;
let helper: Officer;

const MONDAY = "2026-03-02";
const nine = clockAt(`${MONDAY} 09:00`);
const draft = { outcome: "GRANTED", title: "Giấy khai sinh", body: "Họ tên" } as const;
const MINE = queueInput.parse({ hang: slugOfQueue("mine") });
const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async (id: string) => ({ dossierId: id, version: (await row(id)).version });

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  signer = await scene.officer("SIGNER", scene.commune.id);
});

beforeEach(async () => {
  absent = await scene.officer("SPECIALIST", scene.commune.id);
  helper = await scene.officer("RETURN", scene.officeOf(scene.commune.id).id);
});

function wish(more: Partial<StandInInput> = {}): StandInInput {
  return {
    ...{ absentAccountId: absent.accountId, standInAccountId: helper.accountId, postId: null },
    ...{ fromOn: MONDAY, toOn: "2026-03-06", procedureIds: [], excludedActions: [], reason: "Nghỉ phép" },
    ...more,
  };
}

/** The officer as a request of that moment sees them. */
async function actorAt(officer: Officer, time: string): Promise<Officer> {
  const now = clockAt(time).clock.now();
  const id = newId(now);
  await prisma.session.create({
    data: {
      ...{ id, accountId: officer.accountId, createdAt: now, lastSeenAt: now },
      expiresAt: new Date(now.getTime() + 3_600_000),
    },
  });
  const actor = await findSessionActor(id, clockAt(time));
  if (actor?.kind !== "OFFICER") throw new Error("no officer behind the session");
  return actor;
}

async function forwarded(): Promise<string> {
  const id = await scene.file("1.001193");
  await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, nine);
  await forwardDossier(reception, { ...(await act(id)), note: null }, nine);
  return id;
}

describe("a stand-in", () => {
  it("does the absent colleague's work, under both names, and finds it among their own", async () => {
    const id = await forwarded();
    await claimDossier(absent, await act(id), nine);
    await addStandIn(absent, wish(), nine);
    const actor = await actorAt(helper, `${MONDAY} 10:00`);
    const page = await getQueuePage(actor, MINE, clockAt(`${MONDAY} 10:00`));
    expect(page.rows).toContainEqual(expect.objectContaining({ id, absentName: absent.fullName }));
    await saveDraftResult(actor, { ...(await act(id)), ...draft }, clockAt(`${MONDAY} 10:00`));
    const event = await prisma.dossierEvent.findFirstOrThrow({
      where: { dossierId: id },
      orderBy: { seq: "desc" },
    });
    expect(event).toMatchObject({
      actorAccountId: helper.accountId,
      actorOnBehalfOfId: absent.accountId,
      actorPostId: absent.posts[0]?.postId,
    });
    const [newest] = await listTimeline(id);
    expect(newest).toMatchObject({ actorName: helper.fullName, onBehalfOfName: absent.fullName });
  });

  it("takes new work for the absent colleague, who finds it on coming back", async () => {
    const id = await forwarded();
    await addStandIn(signer, wish(), nine);
    const actor = await actorAt(helper, `${MONDAY} 10:00`);
    await claimDossier(actor, await act(id), clockAt(`${MONDAY} 10:00`));
    expect(await row(id)).toMatchObject({ holderAccountId: absent.accountId });
    await saveDraftResult(absent, { ...(await act(id)), ...draft }, clockAt(`${MONDAY} 11:00`));
  });

  it("has nothing before the first day, after the last, or once it is ended", async () => {
    const { standInId } = await addStandIn(absent, wish({ fromOn: "2026-03-03", toOn: "2026-03-04" }), nine);
    const lentAt = async (time: string) =>
      (await actorAt(helper, time)).posts.filter((post) => post.onBehalfOf).length;
    expect(await lentAt("2026-03-02 23:59")).toBe(0);
    expect(await lentAt("2026-03-03 00:00")).toBe(1);
    expect(await lentAt("2026-03-04 23:59")).toBe(1);
    expect(await lentAt("2026-03-05 00:00")).toBe(0);
    await endStandIn(absent, { standInId }, nine);
    expect(await lentAt("2026-03-03 10:00")).toBe(0);
    await expect(endStandIn(absent, { standInId }, nine)).rejects.toBeInstanceOf(ConflictError);
  });

  it("may not do what was kept back, nor anything in another procedure", async () => {
    const id = await forwarded();
    await claimDossier(absent, await act(id), nine);
    const other = await prisma.procedure.findFirstOrThrow({ where: { code: { not: "1.001193" } } });
    const first = await addStandIn(absent, wish({ excludedActions: ["submitForApproval"] }), nine);
    const actor = await actorAt(helper, `${MONDAY} 10:00`);
    await saveDraftResult(actor, { ...(await act(id)), ...draft }, nine);
    await expect(submitForApproval(actor, { ...(await act(id)), note: null }, nine)).rejects.toBeInstanceOf(
      ForbiddenError,
    );
    await endStandIn(absent, first, nine);
    await addStandIn(absent, wish({ procedureIds: [other.id] }), nine);
    const narrow = await actorAt(helper, `${MONDAY} 11:00`);
    await expect(saveDraftResult(narrow, { ...(await act(id)), ...draft }, nine)).rejects.toBeInstanceOf(
      ForbiddenError,
    );
    const page = await getQueuePage(narrow, MINE, nine);
    expect(page.rows.map((found) => found.id)).not.toContain(id);
  });

  it("signs in an absent signer's place under both names, but never what they appraised themselves", async () => {
    const chief = await scene.officer("SIGNER", scene.commune.id);
    await prisma.post.updateMany({ where: { accountId: chief.accountId }, data: { title: "Chủ tịch" } });
    const id = await forwarded();
    await claimDossier(absent, await act(id), nine);
    await saveDraftResult(absent, { ...(await act(id)), ...draft }, nine);
    await submitForApproval(absent, { ...(await act(id)), note: null }, nine);
    const inPlace = { absentAccountId: chief.accountId };
    await addStandIn(chief, wish({ ...inPlace, standInAccountId: absent.accountId }), nine);
    await addStandIn(chief, wish(inPlace), nine);
    const appraiser = await actorAt(absent, `${MONDAY} 10:00`);
    await expect(approveDossier(appraiser, { ...(await act(id)), note: null }, nine)).rejects.toBeInstanceOf(
      ForbiddenError,
    );
    await approveDossier(await actorAt(helper, `${MONDAY} 10:00`), { ...(await act(id)), note: null }, nine);
    await issueResult(await scene.officer("CLERK", scene.commune.id), await act(id), nine);
    const paper = await prisma.officialPaper.findFirstOrThrow({ where: { dossierId: id, form: "RESULT" } });
    expect(paper.data).toMatchObject({
      signer: {
        titles: [expect.stringMatching(/^TM\. /), `KT. Chủ tịch ${chief.fullName}`],
        name: helper.fullName,
      },
    });
  });

  it("has nothing any more once their own last post in the agency has ended", async () => {
    await addStandIn(absent, wish(), nine);
    const lentAt = async (time: string) =>
      (await actorAt(helper, time)).posts.filter((post) => post.onBehalfOf).length;
    expect(await lentAt("2026-03-03 10:00")).toBe(1);
    await prisma.post.updateMany({ where: { accountId: helper.accountId }, data: { validTo: MONDAY } });
    expect(await lentAt("2026-03-03 10:00")).toBe(0);
  });

  it("is not lent posts of agencies where they do not work themselves", async () => {
    const district = agenciesFor(scene.tree, { level: "district", function: "committee" })[0]?.id ?? "";
    await prisma.post.create({
      data: {
        ...{ id: newId(nine.clock.now()), accountId: absent.accountId, unitId: district },
        ...{ role: "SIGNER", validFrom: "2020-01-01" },
      },
    });
    await addStandIn(absent, wish(), nine);
    const actor = await actorAt(helper, `${MONDAY} 10:00`);
    expect(actor.posts.filter((post) => post.onBehalfOf).map((post) => post.unitId)).toEqual([
      scene.commune.id,
    ]);
  });

  it("passes a draft on for the one who wrote it, who may then not sign it by a second post", async () => {
    const id = await forwarded();
    await claimDossier(absent, await act(id), nine);
    await saveDraftResult(absent, { ...(await act(id)), ...draft }, nine);
    await addStandIn(absent, wish(), nine);
    const actor = await actorAt(helper, `${MONDAY} 10:00`);
    await submitForApproval(actor, { ...(await act(id)), note: null }, nine);
    await prisma.post.create({
      data: {
        ...{ id: newId(nine.clock.now()), accountId: absent.accountId, unitId: scene.commune.id },
        ...{ role: "SIGNER", validFrom: "2020-01-01" },
      },
    });
    const author = await actorAt(absent, `${MONDAY} 11:00`);
    const note = { ...(await act(id)), note: null };
    await expect(approveDossier(author, note, nine)).rejects.toMatchObject({ rule: "ownAppraisal" });
    const refusal = {
      ...{ reasonCode: "CONDITIONS_NOT_MET" as const, reason: "Không đủ", legalBasis: "Luật" },
      guidance: "Nộp lại",
    };
    await expect(refuseResult(author, { ...(await act(id)), ...refusal }, nine)).rejects.toMatchObject({
      rule: "ownAppraisal",
    });
    const { acts } = await getDeskDossier(author, id, { locale: "vi", yes: "Có", no: "Không" }, nine);
    expect(acts.forbidden.filter(({ rule }) => rule === "ownAppraisal").map(({ action }) => action)).toEqual([
      "approve",
      "refuseResult",
    ]);
    await approveDossier(signer, note, nine);
  });

  it("does not pass on what they stand in for, and never lends administration", async () => {
    const admin = await scene.officer("UNIT_ADMIN", scene.commune.id);
    const third = await scene.officer("SPECIALIST", scene.commune.id);
    await expect(addStandIn(admin, wish({ absentAccountId: admin.accountId }), nine)).rejects.toMatchObject({
      rule: "nothingToLend",
    });
    await addStandIn(admin, wish({ toOn: MONDAY }), nine);
    const chain = { absentAccountId: helper.accountId, standInAccountId: third.accountId };
    await addStandIn(helper, wish({ ...chain, fromOn: MONDAY }), nine);
    const actor = await actorAt(third, `${MONDAY} 10:00`);
    expect(actor.posts.filter((post) => post.onBehalfOf).map((post) => post.postId)).toEqual([
      helper.posts[0]?.postId,
    ]);
  });
});

describe("papers", () => {
  it("name both on a receipt", async () => {
    await addStandIn(reception, wish({ absentAccountId: reception.accountId }), nine);
    const id = await scene.file("1.001193");
    const actor = await actorAt(helper, `${MONDAY} 10:00`);
    await acceptDossier(actor, { ...(await act(id)), setCount: 1 }, clockAt(`${MONDAY} 10:00`));
    const paper = await prisma.officialPaper.findFirstOrThrow({ where: { dossierId: id, form: "RECEIPT" } });
    expect(paper.data).toMatchObject({ officerName: `${helper.fullName} (thay ${reception.fullName})` });
  });
});

describe("naming a stand-in", () => {
  it("is for the absent officer, their head and their administrator", async () => {
    const elsewhere = agenciesFor(scene.tree, { level: "commune", function: "committee" }).find(
      ({ id }) => id !== scene.commune.id,
    );
    const strangers = [
      helper,
      reception,
      await scene.officer("SIGNER", elsewhere?.id ?? ""),
      await scene.officer("UNIT_ADMIN", elsewhere?.id ?? ""),
    ];
    for (const stranger of strangers) {
      await expect(addStandIn(stranger, wish(), nine)).rejects.toBeInstanceOf(NotFoundError);
    }
    const { standInId } = await addStandIn(signer, wish(), nine);
    await expect(endStandIn(helper, { standInId }, nine)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("is never for somebody who ranks below, nor for a post elsewhere", async () => {
    const head = await scene.officer("DIV_HEAD", scene.commune.id);
    await expect(addStandIn(head, wish({ absentAccountId: signer.accountId }), nine)).rejects.toBeInstanceOf(
      NotFoundError,
    );
    const district = agenciesFor(scene.tree, { level: "district", function: "committee" })[0]?.id ?? "";
    await prisma.post.create({
      data: {
        ...{ id: newId(nine.clock.now()), accountId: absent.accountId, unitId: district },
        ...{ role: "SIGNER", validFrom: "2020-01-01" },
      },
    });
    await expect(addStandIn(signer, wish(), nine)).rejects.toMatchObject({ rule: "standInForOthersPost" });
    const desk = await listAbsences(signer, null, nine);
    expect(desk.absents.map(({ id }) => id)).not.toContain(absent.accountId);
    const own = await addStandIn(signer, wish({ postId: absent.posts[0]?.postId ?? null }), nine);
    await endStandIn(signer, own, nine);
  });

  it("is not how an administrator comes by a colleague's rights; a head may do the work of their unit", async () => {
    const admin = await scene.officer("UNIT_ADMIN", scene.commune.id);
    const specialist = await scene.officer("SPECIALIST", scene.commune.id);
    const both = { ...admin, posts: [...admin.posts, ...specialist.posts] };
    const forOneself = { absentAccountId: signer.accountId, standInAccountId: admin.accountId };
    await expect(addStandIn(both, wish(forOneself), nine)).rejects.toMatchObject({ rule: "standInOneself" });
    const head = await scene.officer("DIV_HEAD", scene.commune.id);
    await addStandIn(head, wish({ standInAccountId: head.accountId }), nine);
  });

  it("is for somebody of the agency who is there, for days to come", async () => {
    const elsewhere = agenciesFor(scene.tree, { level: "commune", function: "committee" }).find(
      ({ id }) => id !== scene.commune.id,
    );
    const foreign = await scene.officer("SPECIALIST", elsewhere?.id ?? "");
    const refused = async (more: Partial<StandInInput>, error: object) =>
      expect(addStandIn(absent, wish(more), nine)).rejects.toMatchObject(error);
    await refused({ standInAccountId: absent.accountId }, { rule: "standInSelf" });
    await refused({ standInAccountId: foreign.accountId }, { rule: "standInElsewhere" });
    await refused({ fromOn: "2026-03-01" }, { fieldErrors: { fromOn: expect.anything() } });
    await refused({ toOn: "2026-03-01" }, { fieldErrors: { toOn: expect.anything() } });
    await refused({ toOn: "2027-12-31" }, { fieldErrors: { toOn: expect.anything() } });
    await addStandIn(signer, wish({ absentAccountId: signer.accountId }), nine);
    await refused({ standInAccountId: signer.accountId }, { rule: "standInAway" });
    const both = await Promise.allSettled([
      addStandIn(absent, wish(), nine),
      addStandIn(signer, wish(), nine),
    ]);
    expect(both.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
  });
});

describe("what a stand-in with limits sees", () => {
  const listed = async (officer: Officer, asked: object) => {
    const { rows, counts } = await getQueuePage(officer, queueInput.parse(asked), nine);
    return { ids: rows.map(({ id }) => id), counts };
  };
  const UNIT = { hang: slugOfQueue("unit") };

  it("is the procedures that were lent, in every list and every count", async () => {
    const id = await forwarded();
    const { procedureId } = await row(id);
    const other = await prisma.procedure.findFirstOrThrow({ where: { id: { not: procedureId } } });
    const before = await listed(helper, UNIT);
    expect(before.ids).not.toContain(id);
    const first = await addStandIn(absent, wish({ procedureIds: [other.id] }), nine);
    const narrow = await listed(await actorAt(helper, `${MONDAY} 10:00`), UNIT);
    expect(narrow).toEqual(before);
    await endStandIn(absent, first, nine);
    await addStandIn(absent, wish({ procedureIds: [procedureId] }), nine);
    const right = await listed(await actorAt(helper, `${MONDAY} 11:00`), UNIT);
    expect(right.ids).toContain(id);
    expect(right.counts.unit).toBe(right.ids.length);
  });

  it("is nothing at a counter where every act is kept for the colleague", async () => {
    const id = await scene.file("1.001193");
    const receive = { hang: slugOfQueue("receive") };
    const away = { absentAccountId: reception.accountId };
    const clerk = await scene.officer("SPECIALIST", scene.commune.id);
    const instead = { ...away, standInAccountId: clerk.accountId };
    const first = await addStandIn(reception, wish({ ...instead, excludedActions: ["accept"] }), nine);
    const part = await listed(await actorAt(clerk, `${MONDAY} 10:00`), receive);
    expect(part.ids).toContain(id);
    await endStandIn(reception, first, nine);
    const all = [...DOSSIER_ACTIONS];
    await addStandIn(reception, wish({ ...instead, excludedActions: all }), nine);
    const none = await listed(await actorAt(clerk, `${MONDAY} 11:00`), receive);
    expect(none).toMatchObject({ ids: [], counts: { receive: 0 } });
  });

  it("in an agency where they have no post of their own is found by search only in those procedures", async () => {
    const id = await forwarded();
    const { code, procedureId } = await row(id);
    const other = await prisma.procedure.findFirstOrThrow({ where: { id: { not: procedureId } } });
    const elsewhere = agenciesFor(scene.tree, { level: "commune", function: "committee" }).find(
      ({ id: agencyId }) => agencyId !== scene.commune.id,
    );
    const far = await scene.officer("SPECIALIST", elsewhere?.id ?? "");
    const [post] = absent.posts;
    if (!post) throw new Error("no post");
    const withLent = (procedureIds: string[]): Officer => ({
      ...far,
      posts: [
        ...far.posts,
        {
          ...post,
          onBehalfOf: {
            accountId: absent.accountId,
            fullName: absent.fullName,
            procedureIds,
            excludedActions: [],
          },
        },
      ],
    });
    const found = async (officer: Officer) => (await listed(officer, { tim: code ?? "" })).ids;
    expect(await found(far)).toEqual([]);
    expect(await found(withLent([other.id]))).toEqual([]);
    expect(await found(withLent([procedureId]))).toEqual([id]);
  });
});
