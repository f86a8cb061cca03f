import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { notifyApplicant } from "@/lib/notifications/commands/notify-applicant";
import { prisma } from "@/lib/platform/db/prisma";
import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RuleError,
  ValidationError,
} from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, makeCitizen, setDeskScene } from "@/scripts/testing/desk-scene";
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
import { approveDossier } from "./approve-dossier";
import { changeDelivery } from "./change-delivery";
import { confirmDelivery } from "./confirm-delivery";
import { issueResult } from "./issue-result";
import { sendByPost } from "./send-by-post";

const BIRTH = "1.001193";
const noon = clockAt("2026-03-02 11:00");
const HOME = { method: "POST", address: "Số 5, đường Trần Đăng Ninh" } as const;

let scene: DeskScene;
let team: DeskTeam;

beforeAll(async () => {
  scene = await setDeskScene();
  team = await makeDeskTeam(scene);
});

async function ready(): Promise<string> {
  const id = await scene.file(BIRTH);
  await takeToAppraisal(id, team);
  await takeToSigning(id, team, "2026-03-02 10:00");
  await approveDossier(team.signer, { ...(await actOn(id)), note: null }, clockAt("2026-03-02 10:30"));
  await issueResult(team.clerk, await actOn(id), clockAt("2026-03-02 10:40"));
  return id;
}

const changeOf = async (id: string, to: { method: "ONLINE" | "COUNTER" | "POST"; address: string | null }) =>
  changeDelivery(scene.citizen, { ...(await actOn(id)), ...to }, noon);

describe("changing the way of delivery", () => {
  it("is one event without the address, a notice, and a slip that says the new way while the term runs", async () => {
    const id = await scene.file(BIRTH);
    await takeToAppraisal(id, team);
    const { seq } = await changeOf(id, HOME);
    expect((await dossierRow(id)).delivery).toEqual(HOME);
    const event = await prisma.dossierEvent.findFirstOrThrow({ where: { dossierId: id, seq } });
    expect(event).toMatchObject({ type: "DELIVERY_CHANGED", actorKind: "CITIZEN" });
    expect(JSON.stringify(event.payload)).not.toContain(HOME.address);
    expect(await newestPaper(id, "RECEIPT")).toMatchObject({
      delivery: { kind: "POST", address: HOME.address },
      setCount: 1,
    });
    await notifyApplicant(SYSTEM_ACTOR, { dossierId: id, seq }, noon);
    expect(await prisma.notice.count({ where: { dossierId: id, kind: "DELIVERY_CHANGED" } })).toBe(1);
    await expectSound(id);
  });

  it("is open from the filing to the result, which then waits for the post", async () => {
    const filed = await scene.file(BIRTH);
    await changeOf(filed, { method: "COUNTER", address: null });
    expect(await dossierRow(filed)).toMatchObject({ state: "SUBMITTED", delivery: { method: "COUNTER" } });
    expect(await prisma.officialPaper.count({ where: { dossierId: filed } })).toBe(0);
    const id = await ready();
    const slips = await prisma.officialPaper.count({ where: { dossierId: id, form: "RECEIPT" } });
    await changeOf(id, HOME);
    expect(await dossierRow(id)).toMatchObject({ state: "RESULT_READY", delivery: HOME });
    expect(await prisma.officialPaper.count({ where: { dossierId: id, form: "RECEIPT" } })).toBe(slips);
    await expectSound(id);
  });

  it("is refused once the post has the result, on the newest version and on an older one, with a reason", async () => {
    const id = await ready();
    await changeOf(id, HOME);
    const before = await actOn(id);
    const parcel = { trackingNumber: "LS400000001VN", postWorker: "Lê Văn Sơn" };
    await sendByPost(team.reception, { ...before, ...parcel }, noon);
    for (const seen of [before, await actOn(id)]) {
      const late = changeDelivery(scene.citizen, { ...seen, method: "COUNTER", address: null }, noon);
      await expect(late).rejects.toMatchObject(new RuleError("handedToPost"));
    }
    expect(await dossierRow(id)).toMatchObject({ state: "RETURNING_POST", delivery: HOME });
    await confirmDelivery(team.reception, { ...(await actOn(id)), receivedBy: "Nông Thị Hoa" }, noon);
    await expect(changeOf(id, HOME)).rejects.toMatchObject(new RuleError("nothingToDeliver"));
  });

  it("needs an address for the post, and says when nothing changes", async () => {
    const id = await scene.file(BIRTH);
    await expect(changeOf(id, { method: "POST", address: null })).rejects.toBeInstanceOf(ValidationError);
    await expect(changeOf(id, { method: "POST", address: "🙂" })).rejects.toBeInstanceOf(ValidationError);
    const same = changeOf(id, { method: "ONLINE", address: null });
    await expect(same).rejects.toMatchObject(new RuleError("deliveryUnchanged"));
    expect((await dossierRow(id)).version).toBe(1);
  });

  it("is the applicant's: not a stranger's, nor the counter's for one who filed online", async () => {
    const id = await scene.file(BIRTH);
    const stranger = await makeCitizen("020190000888", "Lý Văn Xa");
    const seen = { ...(await actOn(id)), ...HOME };
    await expect(changeDelivery(stranger, seen, noon)).rejects.toBeInstanceOf(NotFoundError);
    await expect(changeDelivery(team.reception, seen, noon)).rejects.toBeInstanceOf(ForbiddenError);
  });

  it("happens once when it is sent many times at once", async () => {
    const id = await scene.file(BIRTH);
    const seen = { ...(await actOn(id)), ...HOME };
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => changeDelivery(scene.citizen, seen, noon)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const attempt of tries) {
      if (attempt.status === "rejected") expect(attempt.reason).toBeInstanceOf(ConflictError);
    }
    expect(await prisma.dossierEvent.count({ where: { dossierId: id, type: "DELIVERY_CHANGED" } })).toBe(1);
    await expectSound(id);
  });
});
