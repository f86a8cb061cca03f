import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import { listTimeline } from "@/lib/dossiers/queries/list-timeline";
import { prisma } from "@/lib/platform/db/prisma";
import { ForbiddenError } from "@/lib/platform/errors/app-error";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { at } from "@/scripts/testing/published-calendar";
import { acceptDossier } from "./accept-dossier";
import { assignDossier } from "./assign-dossier";
import { claimDossier } from "./claim-dossier";
import { forwardDossier } from "./forward-dossier";
import { releaseDossier } from "./release-dossier";
import { releaseLapsedClaims } from "./release-lapsed-claims";
import { requestSupplement } from "./request-supplement";
import { saveDraftResult } from "./save-draft-result";

let scene: DeskScene;
let reception: Officer;
let specialist: Officer;
let colleague: Officer;
let signer: Officer;
let id: string;

const row = () => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async () => ({ dossierId: id, version: (await row()).version });
const releaseAt = (time: string) => releaseLapsedClaims(SYSTEM_ACTOR, { batchSize: 50 }, clockAt(time));
const draft = { outcome: "GRANTED", title: "Giấy khai sinh", body: "Họ và tên" } as const;

beforeAll(async () => {
  scene = await setDeskScene();
  const { commune } = scene;
  reception = await scene.officer("RECEPTION", scene.officeOf(commune.id).id);
  specialist = await scene.officer("SPECIALIST", commune.id);
  colleague = await scene.officer("SPECIALIST", commune.id);
  signer = await scene.officer("SIGNER", commune.id);
});

// Claimed on a Monday at nine: eight working hours later it is nine on Tuesday.
beforeEach(async () => {
  id = await scene.file("1.001193");
  await acceptDossier(reception, { ...(await act()), setCount: 1 }, clockAt("2026-03-02 08:30"));
  await forwardDossier(reception, { ...(await act()), note: null }, clockAt("2026-03-02 08:40"));
  await claimDossier(specialist, await act(), clockAt("2026-03-02 09:00"));
});

describe("a claim", () => {
  it("holds for eight working hours, and work renews it", async () => {
    expect(await row()).toMatchObject({ leaseUntilAt: at("2026-03-03 09:00") });
    await saveDraftResult(specialist, { ...(await act()), ...draft }, clockAt("2026-03-02 15:00"));
    expect(await row()).toMatchObject({ leaseUntilAt: at("2026-03-03 15:00") });
  });

  it("keeps colleagues out until it lapses, then one of them takes over", async () => {
    await expect(claimDossier(colleague, await act(), clockAt("2026-03-03 08:59"))).rejects.toBeInstanceOf(
      ForbiddenError,
    );
    await claimDossier(colleague, await act(), clockAt("2026-03-03 09:01"));
    expect(await row()).toMatchObject({
      holderAccountId: colleague.accountId,
      leaseUntilAt: at("2026-03-04 09:01"),
    });
    const [newest] = await listTimeline(id);
    expect(newest?.facts).toContainEqual({ key: "from", value: specialist.fullName });
  });

  it("ends with the work it asked for: a supplement keeps the dossier with its holder", async () => {
    const items = [{ componentCode: "p01", problem: "WRONG" as const, whatToDo: "Nộp lại" }];
    const asked = { reasonCode: "PAPERS_WRONG" as const, reason: "Mờ", legalBasis: "118/2025/NĐ-CP", items };
    await requestSupplement(specialist, { ...(await act()), ...asked }, clockAt("2026-03-02 10:00"));
    expect(await row()).toMatchObject({ holderAccountId: specialist.accountId, leaseUntilAt: null });
  });
});

describe("giving back", () => {
  it("is for the holder and the head, not for a colleague", async () => {
    const given = { ...(await act()), reason: "Nghỉ ốm" };
    const nine = clockAt("2026-03-02 09:30");
    await expect(releaseDossier(colleague, given, nine)).rejects.toBeInstanceOf(ForbiddenError);
    await releaseDossier(specialist, given, nine);
    expect(await row()).toMatchObject({ state: "APPRAISING", holderAccountId: null, leaseUntilAt: null });
    await assignDossier(
      signer,
      { ...(await act()), assigneeAccountId: colleague.accountId, instruction: null },
      nine,
    );
    await releaseDossier(signer, { ...(await act()), reason: "Chia lại việc" }, nine);
    expect(await row()).toMatchObject({ holderAccountId: null });
  });
});

describe("lapsed claims", () => {
  it("go back to the unit once, however many workers look", async () => {
    await releaseAt("2026-03-03 08:59");
    expect(await row()).toMatchObject({ holderAccountId: specialist.accountId });
    await Promise.all([releaseAt("2026-03-03 09:01"), releaseAt("2026-03-03 09:01")]);
    await releaseAt("2026-03-03 10:00");
    expect(await row()).toMatchObject({ state: "APPRAISING", holderAccountId: null, leaseUntilAt: null });
    const released = await prisma.dossierEvent.findMany({ where: { dossierId: id, type: "RELEASED" } });
    expect(released).toMatchObject([{ actorKind: "SYSTEM" }]);
  });

  it("what was assigned never lapses", async () => {
    await assignDossier(
      signer,
      { ...(await act()), assigneeAccountId: colleague.accountId, instruction: null },
      clockAt("2026-03-02 09:30"),
    );
    await releaseAt("2026-04-03 09:00");
    expect(await row()).toMatchObject({ holderAccountId: colleague.accountId });
  });
});
