import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deactivateAccount } from "@/lib/accounts/commands/deactivate-account";
import { endPost } from "@/lib/accounts/commands/end-post";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { acceptDossier } from "./accept-dossier";
import { claimDossier } from "./claim-dossier";
import { forwardDossier } from "./forward-dossier";
import { handOverWork } from "./hand-over-work";
import { requestSupplement } from "./request-supplement";
import { returnStrandedWork } from "./return-stranded-work";
import { saveDraftResult } from "./save-draft-result";
import { sendBackDossier } from "./send-back-dossier";
import { submitForApproval } from "./submit-for-approval";

let scene: DeskScene;
let reception: Officer;
let signer: Officer;
let admin: Officer;
let leaving: Officer;
let first: Officer;
let second: Officer;

const nine = clockAt("2026-03-02 09:00");
const reason = "Chuyển công tác";
const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async (id: string) => ({ dossierId: id, version: (await row(id)).version });
const specialist = () => scene.officer("SPECIALIST", scene.commune.id);

async function claimed(by: Officer): Promise<string> {
  const id = await scene.file("1.001193");
  await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, nine);
  await forwardDossier(reception, { ...(await act(id)), note: null }, nine);
  await claimDossier(by, await act(id), nine);
  return id;
}

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  signer = await scene.officer("SIGNER", scene.commune.id);
  admin = await scene.officer("UNIT_ADMIN", scene.commune.id);
});

beforeEach(async () => {
  [leaving, first, second] = [await specialist(), await specialist(), await specialist()];
});

const toBoth = () => ({
  fromAccountId: leaving.accountId,
  toAccountIds: [first.accountId, second.accountId],
  reason,
});

describe("handing over", () => {
  it("shares all open work evenly, whatever its state, each with its event", async () => {
    const ids = [];
    for (let index = 0; index < 4; index += 1) ids.push(await claimed(leaving));
    const [waiting = ""] = ids;
    const items = [{ componentCode: "p01", problem: "WRONG" as const, whatToDo: "Nộp lại" }];
    await requestSupplement(
      leaving,
      { ...(await act(waiting)), reasonCode: "PAPERS_WRONG", reason, legalBasis: "Luật", items },
      nine,
    );
    const outcomes = await handOverWork(signer, toBoth(), nine);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["MOVED", "MOVED", "MOVED", "MOVED"]);
    const rows = await prisma.dossier.findMany({ where: { id: { in: ids } } });
    const heldBy = (officer: Officer) =>
      rows.filter((dossier) => dossier.holderAccountId === officer.accountId);
    expect([heldBy(first).length, heldBy(second).length]).toEqual([2, 2]);
    expect(await row(waiting)).toMatchObject({ state: "SUPPLEMENT", leaseUntilAt: null });
    const events = await prisma.dossierEvent.findMany({
      where: { type: "REASSIGNED", dossierId: { in: ids } },
    });
    expect(events).toHaveLength(4);
    expect(events[0]?.payload).toMatchObject({ facts: { fromAccountId: leaving.accountId, reason } });
  });

  it("back to the unit when nobody is named; again moves nothing; then a colleague claims", async () => {
    const id = await claimed(leaving);
    const back = { fromAccountId: leaving.accountId, toAccountIds: [], reason };
    expect(await handOverWork(admin, back, nine)).toMatchObject([{ dossierId: id, outcome: "MOVED" }]);
    expect(await handOverWork(admin, back, nine)).toEqual([]);
    expect(await row(id)).toMatchObject({ state: "APPRAISING", holderAccountId: null });
    await claimDossier(first, await act(id), nine);
  });

  it("two at once: each dossier moves once", async () => {
    const ids = [await claimed(leaving), await claimed(leaving), await claimed(leaving)];
    const results = await Promise.all([
      handOverWork(signer, { ...toBoth(), toAccountIds: [first.accountId] }, nine),
      handOverWork(admin, { ...toBoth(), toAccountIds: [second.accountId] }, nine),
    ]);
    expect(results.flat().filter(({ outcome }) => outcome === "MOVED")).toHaveLength(3);
    const events = { type: "REASSIGNED", dossierId: { in: ids } };
    expect(await prisma.dossierEvent.count({ where: events })).toBe(3);
  });

  it("tells each who takes work how much, in one notice, however often it is asked", async () => {
    for (let index = 0; index < 3; index += 1) await claimed(leaving);
    const told = async (officer: Officer) =>
      prisma.officerNotice.findMany({
        where: { accountId: officer.accountId, kind: "HANDED_OVER" },
        select: { count: true, dossierId: true, readAt: true },
      });
    await handOverWork(signer, toBoth(), nine);
    await handOverWork(signer, toBoth(), nine);
    expect(await told(first)).toEqual([{ count: 2, dossierId: null, readAt: null }]);
    expect(await told(second)).toEqual([{ count: 1, dossierId: null, readAt: null }]);
    expect(await told(leaving)).toEqual([]);
    await prisma.officerNotice.updateMany({
      where: { accountId: second.accountId },
      data: { readAt: nine.clock.now() },
    });
    await claimed(leaving);
    await handOverWork(signer, { ...toBoth(), toAccountIds: [second.accountId] }, nine);
    expect(await told(second)).toEqual([{ count: 2, dossierId: null, readAt: null }]);
  });

  it("tells nobody of what nobody could take, or of what goes back to the unit", async () => {
    await claimed(leaving);
    await handOverWork(signer, { ...toBoth(), toAccountIds: [reception.accountId] }, nine);
    await handOverWork(signer, { ...toBoth(), toAccountIds: [] }, nine);
    const basis = { startsWith: leaving.accountId };
    expect(await prisma.officerNotice.count({ where: { kind: "HANDED_OVER", basis } })).toBe(0);
  });

  it("says for each dossier when none of those named works in its unit", async () => {
    const id = await claimed(leaving);
    const outcomes = await handOverWork(signer, { ...toBoth(), toAccountIds: [reception.accountId] }, nine);
    expect(outcomes).toMatchObject([{ dossierId: id, outcome: "NOBODY_THERE" }]);
    expect(await row(id)).toMatchObject({ holderAccountId: leaving.accountId });
  });

  it("is not for colleagues, other agencies or to oneself", async () => {
    await claimed(leaving);
    const elsewhere = agenciesFor(scene.tree, { level: "commune", function: "committee" }).find(
      ({ id }) => id !== scene.commune.id,
    );
    const strangers = [
      first,
      reception,
      scene.citizen,
      await scene.officer("SIGNER", elsewhere?.id ?? ""),
      await scene.officer("UNIT_ADMIN", elsewhere?.id ?? ""),
    ];
    for (const stranger of strangers) {
      await expect(handOverWork(stranger, toBoth(), nine)).rejects.toBeInstanceOf(NotFoundError);
    }
    const toSelf = { ...toBoth(), toAccountIds: [leaving.accountId] };
    await expect(handOverWork(signer, toSelf, nine)).rejects.toMatchObject({ rule: "handOverToSelf" });
  });
});

describe("leaving", () => {
  it("a post ends and an account closes only after the work is handed over", async () => {
    await claimed(leaving);
    const post = await prisma.post.findFirstOrThrow({ where: { accountId: leaving.accountId } });
    const end = { postId: post.id, lastOn: "2026-03-02" };
    await expect(endPost(admin, end, nine)).rejects.toMatchObject({ rule: "holdsDossiers" });
    await expect(deactivateAccount(admin, { accountId: leaving.accountId }, nine)).rejects.toMatchObject({
      rule: "holdsDossiers",
    });
    await handOverWork(admin, toBoth(), nine);
    await deactivateAccount(admin, { accountId: leaving.accountId }, nine);
    await endPost(admin, end, nine);
  });

  it("a draft sent back to somebody who has left comes back to the unit", async () => {
    const id = await claimed(leaving);
    const draft = { outcome: "GRANTED", title: "Giấy khai sinh", body: "Họ tên" } as const;
    await saveDraftResult(leaving, { ...(await act(id)), ...draft }, nine);
    await submitForApproval(leaving, { ...(await act(id)), note: null }, nine);
    await deactivateAccount(admin, { accountId: leaving.accountId }, nine);
    await sendBackDossier(signer, { ...(await act(id)), reason: "Sai dấu" }, nine);
    expect(await row(id)).toMatchObject({ state: "APPRAISING", holderAccountId: null });
  });

  it("a temporary post that runs out overnight gives its work back by itself, once", async () => {
    await prisma.post.updateMany({
      where: { accountId: leaving.accountId },
      data: { validTo: "2099-12-31" },
    });
    const id = await claimed(leaving);
    const sweep = (time: string) => returnStrandedWork(SYSTEM_ACTOR, { batchSize: 20 }, clockAt(time));
    await sweep("2099-12-31 23:59");
    expect(await row(id)).toMatchObject({ holderAccountId: leaving.accountId });
    await Promise.all([sweep("2100-01-01 00:01"), sweep("2100-01-01 00:01")]);
    expect(await row(id)).toMatchObject({ holderAccountId: null, state: "APPRAISING" });
    const events = { dossierId: id, type: "REASSIGNED", actorKind: "SYSTEM" };
    expect(await prisma.dossierEvent.count({ where: events })).toBe(1);
  });
});
