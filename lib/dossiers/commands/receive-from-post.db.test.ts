import { beforeAll, describe, expect, it } from "vitest";
import { loadCalendars } from "@/lib/calendar/queries/load-calendars";
import { tellClock } from "@/lib/dossiers/domain/clock-story";
import { findDueDateProblem } from "@/lib/dossiers/domain/verify-due-date";
import { getFiling } from "@/lib/dossiers/ledger/get-filing";
import { linkOf } from "@/lib/dossiers/ledger/verify-dossier";
import { getPostDelivery } from "@/lib/dossiers/queries/get-post-delivery";
import { getSlipToEnter } from "@/lib/dossiers/queries/get-slip-to-enter";
import { listOpenDeliveries } from "@/lib/dossiers/queries/list-open-deliveries";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError, NotFoundError, RuleError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { actOn, dossierRow, expectSound, newestPaper } from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { sampleAnswers } from "@/scripts/testing/sample-answers";
import { acceptDossier } from "./accept-dossier";
import { answerSupplement } from "./answer-supplement";
import { bindSlip } from "./bind-slip";
import { openPostHandOver } from "./open-post-hand-over";
import { receiveAtCounter } from "./receive-at-counter";
import { receiveFromPost } from "./receive-from-post";
import { requestSupplement } from "./request-supplement";
import { startDraft } from "./start-draft";

const BIRTH = "1.001193";
const SIGNED = "2026-03-02 10:00";
const NEXT_DAY = "2026-03-03 15:00";

let scene: DeskScene;
let reception: Officer;
let neighbour: Officer;
let last = 700_000_000;

beforeAll(async () => {
  scene = await setDeskScene();
  reception = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
  const communes = agenciesFor(scene.tree, { level: "commune", function: "committee" });
  const other = communes.find(({ id }) => id !== scene.commune.id);
  neighbour = await scene.officer("RECEPTION", scene.officeOf(other?.id ?? "").id);
});

const slipOf = (missing: string | null = null) => ({
  ...{ slipNumber: `EA${++last}VN`, senderName: "Nông Thị Hoa", procedureCode: BIRTH },
  ...{ content: "tờ khai 01 bản", missing },
});
const deliveryOf = (...slips: ReturnType<typeof slipOf>[]) => ({
  handOverId: newId(at(SIGNED)),
  postWorker: "Lê Văn Sơn",
  slips: Object.fromEntries(slips.map((slip, index) => [String(index), slip])),
});
const bring = async (...slips: ReturnType<typeof slipOf>[]) =>
  (await receiveFromPost(reception, deliveryOf(...slips), clockAt(SIGNED))).handOverId;

/** What the officer's page sends for the dossier of a slip. */
async function enter(handOverId: string, place = 1, by = reception, when = NEXT_DAY) {
  const { draftId } = await startDraft(by, { procedureCode: BIRTH, channel: "POST" }, clockAt(when));
  await bindSlip(by, { handOverId, place, draftId });
  const { procedureVersionId } = await prisma.draft.findUniqueOrThrow({ where: { id: draftId } });
  const filing = await transact((tx) => getFiling(tx, procedureVersionId));
  const unit = (level: string, functionCode: string) =>
    agenciesFor(scene.tree, { level, function: functionCode })[0]?.id ?? "";
  return {
    ...{ draftId, version: 0, competentUnitId: scene.commune.id, setCount: 1, fee: null },
    numberConfirmed: false,
    applicant: {
      ...{ fullName: "Nông Thị Hoa", personalId: "020190000001", phone: "0912345678" },
      address: "Thôn Nà Lầu, xã Đồng Đăng",
    },
    answers: sampleAnswers(filing.form, unit),
    delivery: { method: "POST", address: "Thôn Nà Lầu, xã Đồng Đăng" },
    sheets: filing.content.components.map(({ code: componentCode }) => ({
      ...{ componentCode, originals: 1, certified: 0, copies: 1 },
      noScanReason: "PAPER_FILE" as const,
    })),
  };
}

async function expectDueDates(id: string): Promise<void> {
  await expectSound(id);
  const { events, ...row } = await prisma.dossier.findUniqueOrThrow({
    where: { id },
    include: { events: { orderBy: { seq: "asc" } } },
  });
  const told = events.map(linkOf);
  const versions = tellClock(told).turns.map((turn) => turn.calendarVersion);
  expect(findDueDateProblem(told, row, await loadCalendars(prisma, versions))).toBeNull();
}

describe("dossiers that the post brings", () => {
  it("are written down once, with one paper for both signatures, and wait to be entered", async () => {
    const input = deliveryOf(slipOf(), slipOf("giấy chứng sinh"));
    const answers = await Promise.all(
      [1, 2, 3].map(() => receiveFromPost(reception, input, clockAt(SIGNED))),
    );
    expect(new Set(answers.map(({ handOverId }) => handOverId))).toEqual(new Set([input.handOverId]));
    const kept = await prisma.postHandOver.findUniqueOrThrow({ where: { id: input.handOverId } });
    expect(kept.data).toMatchObject({
      direction: "DOSSIERS_FROM_POST",
      office: { personName: reception.fullName },
      post: { personName: "Lê Văn Sơn" },
      parcels: [{ slipNumber: input.slips["0"]?.slipNumber }, { missing: "giấy chứng sinh" }],
    });
    expect(await listOpenDeliveries(reception, clockAt(NEXT_DAY))).toContainEqual(
      expect.objectContaining({ id: input.handOverId, waiting: 2 }),
    );
    expect((await openPostHandOver(reception, input.handOverId, clockAt(SIGNED))).sizeBytes).toBeGreaterThan(
      1000,
    );
  });

  it("count as filed from the signing, however much later they are entered", async () => {
    const handOverId = await bring(slipOf());
    const input = await enter(handOverId);
    const { dossierId, accepted } = await receiveAtCounter(reception, input, clockAt(NEXT_DAY));
    expect(accepted).toBe(true);
    const signed = at(SIGNED);
    expect(await dossierRow(dossierId)).toMatchObject({
      ...{ channel: "POST", state: "RECEIVED", submittedAt: signed, clockStartAt: signed },
      acceptedAt: at(NEXT_DAY),
    });
    expect(await newestPaper(dossierId, "RECEIPT")).toMatchObject({
      channel: "POST",
      receivedAt: signed.getTime(),
    });
    const event = await prisma.dossierEvent.findFirstOrThrow({ where: { dossierId, seq: 1 } });
    expect(event.payload).toMatchObject({ facts: { channel: "POST", slipNumber: `EA${last}VN` } });
    await expectDueDates(dossierId);
    const delivery = await getPostDelivery(reception, handOverId);
    const { code, dueAt } = await dossierRow(dossierId);
    expect(delivery.slips).toMatchObject([
      { dossier: { code, dueAt: dueAt?.toISOString(), receiptId: expect.any(String) } },
    ]);
    const listed = async (when: string) =>
      (await listOpenDeliveries(reception, clockAt(when))).map(({ id }) => id);
    expect(await listed(SIGNED)).toContain(handOverId);
    expect(await listed(NEXT_DAY)).not.toContain(handOverId);
  });

  it("that are not complete are kept, asked for once, and count from when they are", async () => {
    const handOverId = await bring(slipOf("giấy chứng sinh"));
    const whole = await enter(handOverId);
    const without = whole.sheets.map((sheet) => ({ ...sheet, originals: 0, copies: 0 }));
    const input = { ...whole, sheets: without, complete: false };
    const { dossierId, accepted } = await receiveAtCounter(reception, input, clockAt(NEXT_DAY));
    expect(accepted).toBe(false);
    expect(await dossierRow(dossierId)).toMatchObject({ state: "SUBMITTED", code: null });
    const [component] = input.sheets;
    const asked = {
      ...{
        reasonCode: "PAPERS_MISSING" as const,
        reason: "Thiếu giấy chứng sinh",
        legalBasis: "Luật Hộ tịch",
      },
      items: [
        {
          componentCode: component?.componentCode ?? "",
          problem: "MISSING" as const,
          whatToDo: "Nộp bản chính",
        },
      ],
    };
    await requestSupplement(
      reception,
      { ...(await actOn(dossierId)), ...asked },
      clockAt("2026-03-03 15:10"),
    );
    await answerSupplement(reception, await actOn(dossierId), clockAt("2026-03-05 09:00"));
    await acceptDossier(reception, { ...(await actOn(dossierId)), setCount: 1 }, clockAt("2026-03-05 14:00"));
    const complete = at("2026-03-05 09:00");
    expect(await dossierRow(dossierId)).toMatchObject({ submittedAt: complete, clockStartAt: complete });
    await expectDueDates(dossierId);
  });

  it("pressed many times are one dossier with one slip", async () => {
    const input = await enter(await bring(slipOf()));
    const answers = await Promise.all(
      [1, 2, 3].map(() => receiveAtCounter(reception, input, clockAt(NEXT_DAY))),
    );
    expect(new Set(answers.map(({ dossierId }) => dossierId)).size).toBe(1);
    expect(await prisma.postParcel.count({ where: { dossierId: input.draftId } })).toBe(1);
  });

  it("need their minutes: without them there is no moment of filing", async () => {
    const { draftId } = await startDraft(
      reception,
      { procedureCode: BIRTH, channel: "POST" },
      clockAt(SIGNED),
    );
    const input = { ...(await enter(await bring(slipOf()))), draftId };
    const without = receiveAtCounter(reception, input, clockAt(NEXT_DAY));
    await expect(without).rejects.toMatchObject(new RuleError("slipMissing"));
    expect(await prisma.dossier.count({ where: { id: draftId } })).toBe(0);
  });

  it("name a slip that was brought before, and a procedure that is not there", async () => {
    const slip = slipOf();
    await bring(slip);
    const again = deliveryOf({ ...slip }, { ...slipOf(), procedureCode: "9.999999" });
    await expect(receiveFromPost(reception, again, clockAt(NEXT_DAY))).rejects.toMatchObject({
      fieldErrors: {
        "slips.0.slipNumber": ["forms.numberUsed"],
        "slips.1.procedureCode": ["forms.choice"],
      },
    });
    expect(await prisma.postHandOver.count({ where: { id: again.handOverId } })).toBe(0);
  });

  it("are entered once; what a colleague began and did not send is taken over", async () => {
    const handOverId = await bring(slipOf());
    const colleague = await scene.officer("RECEPTION", scene.officeOf(scene.commune.id).id);
    const begun = await enter(handOverId, 1, colleague);
    const slip = { handOverId, place: 1 };
    expect(await getSlipToEnter(colleague, slip)).toMatchObject({ ownDraftId: begun.draftId });
    expect(await getSlipToEnter(reception, slip)).toMatchObject({ ownDraftId: null });
    const input = await enter(handOverId);
    await receiveAtCounter(reception, input, clockAt(NEXT_DAY));
    const late = receiveAtCounter(colleague, begun, clockAt(NEXT_DAY));
    await expect(late).rejects.toMatchObject(new RuleError("slipMissing"));
    await expect(getSlipToEnter(colleague, slip)).rejects.toMatchObject(new RuleError("slipEntered"));
    await expect(bindSlip(colleague, { ...slip, draftId: begun.draftId })).rejects.toMatchObject(
      new RuleError("slipEntered"),
    );
  });

  it("are the counter's own", async () => {
    const handOverId = await bring(slipOf());
    const slip = { handOverId, place: 1 };
    await expect(getPostDelivery(neighbour, handOverId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getSlipToEnter(neighbour, slip)).rejects.toBeInstanceOf(NotFoundError);
    const foreign = await startDraft(neighbour, { procedureCode: BIRTH, channel: "POST" }, clockAt(SIGNED));
    await expect(bindSlip(neighbour, { ...slip, ...foreign })).rejects.toBeInstanceOf(NotFoundError);
    const clerk = await scene.officer("CLERK", scene.commune.id);
    for (const actor of [scene.citizen, clerk]) {
      const asked = receiveFromPost(actor, deliveryOf(slipOf()), clockAt(SIGNED));
      await expect(asked).rejects.toBeInstanceOf(ForbiddenError);
    }
  });
});
