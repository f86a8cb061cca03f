import { beforeAll, describe, expect, it } from "vitest";
import { getPostDay } from "@/lib/dossiers/queries/get-post-day";
import { listParcels } from "@/lib/dossiers/queries/list-parcels";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import {
  actOn,
  type DeskTeam,
  dossierRow,
  expectSound,
  makeDeskTeam,
  takeToAppraisal,
  takeToSigning,
} from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { approveDossier } from "./approve-dossier";
import { changeDelivery } from "./change-delivery";
import { confirmDelivery } from "./confirm-delivery";
import { handToPost } from "./hand-to-post";
import { issueResult } from "./issue-result";
import { openPostHandOver } from "./open-post-hand-over";
import { recordFailedDelivery } from "./record-failed-delivery";

const BIRTH = "1.001193";
const noon = clockAt("2026-03-02 11:00");
const HOME = { method: "POST", address: "Số 5, đường Trần Đăng Ninh" } as const;

let scene: DeskScene;
let team: DeskTeam;
let neighbour: Officer;
let last = 500_000_000;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
  const communes = agenciesFor(scene.tree, { level: "commune", function: "committee" });
  const other = communes.find(({ id }) => id !== scene.commune.id);
  neighbour = await scene.officer("RETURN", scene.officeOf(other?.id ?? "").id);
});

/** A result that waits for the post, at half past ten. */
async function ready(): Promise<string> {
  const id = await scene.file(BIRTH);
  await takeToAppraisal(id, team);
  await takeToSigning(id, team, "2026-03-02 10:00");
  await approveDossier(team.signer, { ...(await actOn(id)), note: null }, clockAt("2026-03-02 10:30"));
  await issueResult(team.clerk, await actOn(id), clockAt("2026-03-02 10:40"));
  await changeDelivery(scene.citizen, { ...(await actOn(id)), ...HOME }, clockAt("2026-03-02 10:50"));
  return id;
}

const nextNumber = () => `LS${++last}VN`;

async function batchOf(ids: readonly string[], numbers: readonly string[] = ids.map(nextNumber)) {
  const parcels = await Promise.all(
    ids.map(
      async (id, index) => [id, { ...(await actOn(id)), trackingNumber: numbers[index] ?? "" }] as const,
    ),
  );
  return {
    handOverId: newId(at("2026-03-02 11:00")),
    postWorker: "Lê Văn Sơn",
    parcels: Object.fromEntries(parcels),
  };
}

const sentOf = (dossierId: string) =>
  prisma.dossierEvent.count({ where: { dossierId, type: "SENT_BY_POST" } });

describe("giving results to the post together", () => {
  it("sends each, and lists all of them on one paper with both names", async () => {
    const ids = [await ready(), await ready(), await ready()];
    const { handOverId, outcomes } = await handToPost(team.reception, await batchOf(ids), noon);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["HANDED_OVER", "HANDED_OVER", "HANDED_OVER"]);
    const kept = await prisma.postHandOver.findMany({
      where: { parcels: { some: { dossierId: { in: ids } } } },
    });
    expect(kept.map(({ id }) => id)).toEqual([handOverId]);
    expect(kept[0]?.data).toMatchObject({
      direction: "RESULTS_TO_POST",
      office: { personName: team.reception.fullName },
      post: { personName: "Lê Văn Sơn" },
      parcels: outcomes.map(({ code, trackingNumber }) => ({
        dossierCode: code,
        slipNumber: trackingNumber,
        partyAddress: HOME.address,
      })),
    });
    for (const id of ids) {
      expect(await dossierRow(id)).toMatchObject({ state: "RETURNING_POST" });
      await expectSound(id);
    }
    const [first, again] = [
      await openPostHandOver(team.reception, handOverId ?? "", noon),
      await openPostHandOver(team.reception, handOverId ?? "", clockAt("2026-03-05 09:00")),
    ];
    expect(again.sha256).toBe(first.sha256);
    const foreign = openPostHandOver(neighbour, handOverId ?? "", noon);
    await expect(foreign).rejects.toBeInstanceOf(NotFoundError);
  });

  it("says of each what became of it; what cannot go holds nothing up", async () => {
    const [going, changed, used] = [await ready(), await ready(), await ready()];
    const number = nextNumber();
    await handToPost(team.reception, await batchOf([await ready()], [number]), noon);
    const owing = await ready();
    await prisma.dossier.update({ where: { id: owing }, data: { feeDong: 8_000, feeTiming: "AFTER" } });
    const numbers = [nextNumber(), nextNumber(), number, nextNumber()];
    const batch = await batchOf([going, changed, used, owing], numbers);
    await changeDelivery(
      scene.citizen,
      { ...(await actOn(changed)), method: "COUNTER", address: null },
      noon,
    );
    const { outcomes } = await handToPost(team.reception, batch, noon);
    const became = Object.fromEntries(outcomes.map((outcome) => [outcome.dossierId, outcome]));
    expect(became).toMatchObject({
      [going]: { kind: "HANDED_OVER" },
      [changed]: { kind: "OVERTAKEN" },
      [used]: { kind: "REFUSED", messageKey: "rule.trackingUsed" },
      [owing]: { kind: "REFUSED", messageKey: "rule.feeUnpaid" },
    });
    for (const id of [changed, used, owing]) expect(await sentOf(id)).toBe(0);
    const minutes = await prisma.postParcel.findMany({ where: { handOverId: batch.handOverId } });
    expect(minutes.map(({ dossierId }) => dossierId)).toEqual([going]);
  });

  it("keeps no minutes when nothing can go", async () => {
    const id = await ready();
    const batch = await batchOf([id]);
    await changeDelivery(scene.citizen, { ...(await actOn(id)), method: "COUNTER", address: null }, noon);
    expect(await handToPost(team.reception, batch, noon)).toMatchObject({ handOverId: null });
    expect(await prisma.postHandOver.count({ where: { id: batch.handOverId } })).toBe(0);
  });

  it("pressed many times at once is one hand-over with one answer", async () => {
    const ids = [await ready(), await ready()];
    const batch = await batchOf(ids);
    const answers = await Promise.all([1, 2, 3, 4].map(() => handToPost(team.reception, batch, noon)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.outcomes.map(({ kind }) => kind)).toEqual(["HANDED_OVER", "HANDED_OVER"]);
    for (const id of ids) expect(await sentOf(id)).toBe(1);
  });

  it("two officers at once: each parcel goes with one of them, and no number is used twice", async () => {
    const [shared, one, two] = [await ready(), await ready(), await ready()];
    const colleague = await scene.officer("RETURN", scene.officeOf(scene.commune.id).id);
    const number = nextNumber();
    const tries = await Promise.allSettled([
      handToPost(team.reception, await batchOf([shared, one], [nextNumber(), number]), noon),
      handToPost(colleague, await batchOf([shared, two], [nextNumber(), number]), noon),
    ]);
    expect(tries.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(await sentOf(shared)).toBe(1);
    expect((await sentOf(one)) + (await sentOf(two))).toBe(1);
    expect(await prisma.postParcel.count({ where: { slipNumber: number } })).toBe(1);
  });

  it("is the counter's own: foreign results are not there, others may not ask", async () => {
    const id = await ready();
    const { handOverId, outcomes } = await handToPost(neighbour, await batchOf([id]), noon);
    expect(handOverId).toBeNull();
    expect(outcomes).toMatchObject([{ kind: "REFUSED", messageKey: "notFound", code: null }]);
    const signer = handToPost(team.signer, await batchOf([id]), noon);
    await expect(signer).rejects.toBeInstanceOf(ForbiddenError);
    expect(await sentOf(id)).toBe(0);
  });
});

describe("the day of the post", () => {
  it("lists what was handed over, delivered and not delivered on that day at this counter", async () => {
    const day = (time: string) => clockAt(`2026-03-10 ${time}`);
    const [delivered, failed] = [await ready(), await ready()];
    const waiting = (await listParcels(team.reception)).toHandOver.map(({ id }) => id);
    expect(waiting).toEqual(expect.arrayContaining([delivered, failed]));
    await handToPost(team.reception, await batchOf([delivered, failed]), day("09:00"));
    const receivedBy = "Nông Thị Hoa";
    await confirmDelivery(team.reception, { ...(await actOn(delivered)), receivedBy }, day("14:00"));
    await recordFailedDelivery(team.reception, { ...(await actOn(failed)), reason: "Đi vắng" }, day("15:00"));
    const list = await getPostDay(team.reception, "2026-03-10");
    const idsOf = (lines: readonly { dossierId: string }[]) => lines.map(({ dossierId }) => dossierId);
    expect(idsOf(list.handedOver)).toEqual([delivered, failed]);
    expect(list.delivered).toMatchObject([{ dossierId: delivered, remark: receivedBy }]);
    expect(list.failed).toMatchObject([{ dossierId: failed, remark: "Đi vắng" }]);
    for (const line of [...list.delivered, ...list.failed]) expect(line.trackingNumber).toMatch(/^LS\d+VN$/);
    for (const [officer, on] of [
      [team.reception, "2026-03-11"],
      [neighbour, "2026-03-10"],
    ] as const) {
      expect(await getPostDay(officer, on)).toEqual({ on, handedOver: [], delivered: [], failed: [] });
    }
  });
});
