import { beforeAll, describe, expect, it } from "vitest";
import { SYSTEM_ACTOR } from "@/lib/accounts/domain/assert-system";
import type { DeliveryMethod } from "@/lib/dossiers/domain/delivery-form";
import { getRegisterPage } from "@/lib/dossiers/queries/get-register-page";
import { notifyApplicant } from "@/lib/notifications/commands/notify-applicant";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, RuleError, ValidationError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";
import { clockAt, type DeskScene, type Officer, setDeskScene } from "@/scripts/testing/desk-scene";
import { expectSound } from "@/scripts/testing/desk-work";
import { at } from "@/scripts/testing/published-calendar";
import { setFees } from "@/scripts/testing/set-fees";
import { acceptDossier } from "./accept-dossier";
import { approveDossier } from "./approve-dossier";
import { changeDelivery } from "./change-delivery";
import { claimDossier } from "./claim-dossier";
import { confirmDelivery } from "./confirm-delivery";
import { forwardDossier } from "./forward-dossier";
import { issueResult } from "./issue-result";
import { recordFailedDelivery } from "./record-failed-delivery";
import { returnResult } from "./return-result";
import { saveDraftResult } from "./save-draft-result";
import { sendByPost } from "./send-by-post";
import { submitForApproval } from "./submit-for-approval";
import { takeFee } from "./take-fee";

const BIRTH = "1.001193";
const ten = clockAt("2026-03-02 10:00");
const APPLICANT = "020190000001";

let scene: DeskScene;
let reception: Officer;
let specialist: Officer;
let signer: Officer;
let clerk: Officer;

beforeAll(async () => {
  scene = await setDeskScene();
  const { commune } = scene;
  reception = await scene.officer("RECEPTION", scene.officeOf(commune.id).id);
  specialist = await scene.officer("SPECIALIST", commune.id);
  signer = await scene.officer("SIGNER", commune.id);
  clerk = await scene.officer("CLERK", commune.id);
  await setFees(BIRTH, { amount: 8_000, collect: "AFTER" });
});

const row = (id: string) => prisma.dossier.findUniqueOrThrow({ where: { id } });
const act = async (dossierId: string) => ({ dossierId, version: (await row(dossierId)).version });

async function ready({ paid, by = "COUNTER" }: { paid: boolean; by?: DeliveryMethod }): Promise<string> {
  const id = await scene.file(BIRTH);
  if (by !== "ONLINE") await choose(id, by);
  await acceptDossier(reception, { ...(await act(id)), setCount: 1 }, ten);
  await forwardDossier(reception, { ...(await act(id)), note: null }, ten);
  await claimDossier(specialist, await act(id), ten);
  const draft = { outcome: "GRANTED", title: "Giấy khai sinh", body: "Nông Thị Hoa" } as const;
  await saveDraftResult(specialist, { ...(await act(id)), ...draft }, ten);
  await submitForApproval(specialist, { ...(await act(id)), note: null }, ten);
  await approveDossier(signer, { ...(await act(id)), note: null }, ten);
  await issueResult(clerk, await act(id), ten);
  if (paid) await pay(id);
  return id;
}

const choose = async (id: string, method: DeliveryMethod) =>
  changeDelivery(
    scene.citizen,
    { ...(await act(id)), method, address: method === "POST" ? "Thôn Nà Lầu" : null },
    ten,
  );

async function pay(id: string): Promise<void> {
  const takingId = newId(at("2026-03-02 10:00"));
  await takeFee(reception, { ...(await act(id)), takingId, amountDong: 8_000, method: "CASH" }, ten);
}

const inPerson = {
  method: "COUNTER",
  collector: "OWNER",
  collectorName: "Nông Thị Hoa",
  collectorNumber: APPLICANT,
} as const;
const authorised = {
  method: "COUNTER",
  collector: "AUTHORISED",
  collectorName: "Lý Văn Xa",
  collectorNumber: "020090000777",
  authorisationKind: "PAPER",
  authorisationNumber: "12",
  authorisedOn: "2026-03-01",
} as const;
const parcel = { trackingNumber: "LS123456789VN", postWorker: "Hoàng Văn Thư" };
const numbered = (trackingNumber: string) => ({ ...parcel, trackingNumber });
/** The minutes of the hand-overs with the post in which a dossier went. */
const minutesOf = (dossierId: string) =>
  prisma.postHandOver.findMany({
    where: { parcels: { some: { dossierId } } },
    include: { parcels: true },
    orderBy: { handedAt: "asc" },
  });

describe("returning a result over the counter", () => {
  it("waits for a fee due afterwards", async () => {
    const id = await ready({ paid: false });
    const back = async () => returnResult(reception, { ...(await act(id)), ...inPerson }, ten);
    await expect(back()).rejects.toMatchObject(new RuleError("feeUnpaid"));
    const post = async () => sendByPost(reception, { ...(await act(id)), ...parcel }, ten);
    await expect(post()).rejects.toMatchObject(new RuleError("feeUnpaid"));
    await pay(id);
    await expect(post()).rejects.toMatchObject(new RuleError("notChosenPost"));
    await back();
    expect(await row(id)).toMatchObject({ state: "RETURNED", feePaidDong: 8_000 });
  });

  it("records an authorised collector, the whole number only on the paper they sign", async () => {
    const id = await ready({ paid: true });
    await returnResult(reception, { ...(await act(id)), ...authorised }, ten);
    const event = await prisma.dossierEvent.findFirstOrThrow({
      where: { dossierId: id, type: "RESULT_RETURNED" },
    });
    expect(JSON.stringify(event.payload)).toContain("Giấy ủy quyền số 12 ngày 01/03/2026");
    expect(JSON.stringify(event.payload)).not.toContain(authorised.collectorNumber);
    const paper = await prisma.officialPaper.findFirstOrThrow({
      where: { dossierId: id, form: "RETURN_ACKNOWLEDGEMENT" },
    });
    expect(paper.data).toMatchObject({ receiver: { idNumber: authorised.collectorNumber } });
    const office = (await row(id)).receivingUnitId;
    const { rows } = await getRegisterPage(reception, office, { from: "2026-03-01", to: "2026-03-31" }, ten);
    const entry = rows.find((candidate) => candidate.id === id)?.entry;
    expect(entry?.returned?.receiverName).toBe("Lý Văn Xa (người được ủy quyền)");
  });

  it.each([
    ["nobody's papers", { method: "COUNTER", collector: "OWNER" }],
    ["somebody else's number as the applicant's", { ...inPerson, collectorNumber: "020090000777" }],
    ["no authorisation", { ...authorised, authorisationKind: null }],
    ["an authorisation of tomorrow", { ...authorised, authorisedOn: "2026-03-03" }],
    ["an authorisation that has ended", { ...authorised, authorisedUntilOn: "2026-03-01" }],
  ] as const)("refuses %s", async (_case, papers) => {
    const id = await ready({ paid: true });
    const back = returnResult(reception, { ...(await act(id)), ...papers }, ten);
    await expect(back).rejects.toBeInstanceOf(ValidationError);
    expect(await row(id)).toMatchObject({ state: "RESULT_READY" });
  });
});

const agent = {
  ...{ filedBy: "AGENT", fullName: "Lý Văn Xa", personalId: "020090000777", scope: "FILE_AND_COLLECT" },
  ...{ authorisationKind: "PAPER", authorisationNumber: "12", authorisedOn: "2026-03-01" },
};

describe("a result that the agent takes who filed", () => {
  async function byAgent(more: Partial<typeof agent> & { authorisedUntilOn?: string }) {
    const id = await ready({ paid: true });
    const { content } = await prisma.draft.findUniqueOrThrow({ where: { id } });
    const told = { ...(content as object), agent: { ...agent, ...more } };
    await prisma.draft.update({ where: { id }, data: { channel: "COUNTER", content: told } });
    const taken = { method: "COUNTER", collector: "AGENT" } as const;
    return { id, back: returnResult(reception, { ...(await act(id)), ...taken }, ten) };
  }

  it("needs nothing typed again", async () => {
    const { id, back } = await byAgent({});
    await back;
    const paper = await prisma.officialPaper.findFirstOrThrow({
      where: { dossierId: id, form: "RETURN_ACKNOWLEDGEMENT" },
    });
    const authorisation = "Giấy ủy quyền số 12 ngày 01/03/2026";
    expect(paper.data).toMatchObject({
      receiver: { name: "Lý Văn Xa", idNumber: agent.personalId, authorisation },
    });
    await expectSound(id);
  });

  it.each([
    ["may only file", { scope: "FILE" }, "forms.agentMayNotCollect"],
    ["has no right any more", { authorisedUntilOn: "2026-03-01" }, "forms.authorisationExpired"],
  ])("stays when the agent %s", async (_case, more, said) => {
    const { id, back } = await byAgent(more);
    await expect(back).rejects.toMatchObject({ fieldErrors: { collector: [said] } });
    expect(await row(id)).toMatchObject({ state: "RESULT_READY" });
  });

  it("is not given to an agent that nobody named", async () => {
    const id = await ready({ paid: true });
    const taken = { method: "COUNTER", collector: "AGENT" } as const;
    const back = returnResult(reception, { ...(await act(id)), ...taken }, ten);
    await expect(back).rejects.toMatchObject({ fieldErrors: { collector: ["forms.agentMayNotCollect"] } });
  });
});

describe("returning a result as the applicant chose", () => {
  it.each(["COUNTER", "POST"] as const)("opens nothing online to who chose %s", async (by) => {
    const id = await ready({ paid: true, by });
    const online = { method: "ONLINE", collector: "OWNER" } as const;
    const back = returnResult(reception, { ...(await act(id)), ...online }, ten);
    await expect(back).rejects.toMatchObject(new RuleError("notChosenOnline"));
    expect(await row(id)).toMatchObject({ state: "RESULT_READY" });
  });

  it.each(["ONLINE", "POST"] as const)(
    "gives it over the counter to who chose %s only with a reason",
    async (by) => {
      const id = await ready({ paid: true, by });
      const back = async (otherwiseReason: string | null, more = {}) =>
        returnResult(reception, { ...(await act(id)), ...inPerson, otherwiseReason, ...more }, ten);
      await expect(back(null, { collectorNumber: null })).rejects.toMatchObject({
        fieldErrors: { otherwiseReason: ["forms.required"], collectorNumber: ["forms.required"] },
      });
      await back("Người nộp đến quầy nhận");
      const event = await prisma.dossierEvent.findFirstOrThrow({
        where: { dossierId: id, type: "RESULT_RETURNED" },
      });
      expect(event.payload).toMatchObject({ facts: { chosen: by, reason: "Người nộp đến quầy nhận" } });
      await expectSound(id);
    },
  );
});

describe("a result by post", () => {
  it("is handed over with minutes, and delivered once however often that is reported", async () => {
    const id = await ready({ paid: true, by: "POST" });
    await sendByPost(reception, { ...(await act(id)), ...parcel }, ten);
    const sent = { state: "RETURNING_POST", postTrackingNumber: parcel.trackingNumber };
    expect(await row(id)).toMatchObject(sent);
    const minutes = await minutesOf(id);
    expect(minutes.map(({ data }) => data)).toMatchObject([{ post: { personName: parcel.postWorker } }]);
    expect(minutes[0]?.parcels).toMatchObject([{ dossierId: id, slipNumber: parcel.trackingNumber }]);
    const input = { ...(await act(id)), receivedBy: "Nông Thị Hoa" };
    const reports = await Promise.allSettled([
      confirmDelivery(reception, input, ten),
      confirmDelivery(reception, input, ten),
      confirmDelivery(reception, input, ten),
    ]);
    expect(reports.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const report of reports) {
      if (report.status === "rejected") expect(report.reason).toBeInstanceOf(ConflictError);
    }
    expect(await row(id)).toMatchObject({ state: "RETURNED" });
    expect(await prisma.dossierEvent.count({ where: { dossierId: id, type: "DELIVERED" } })).toBe(1);
  });

  it("comes back to the counter after the third failure", async () => {
    const id = await ready({ paid: true, by: "POST" });
    await sendByPost(reception, { ...(await act(id)), ...numbered("LS200000001VN") }, ten);
    const fail = async () => recordFailedDelivery(reception, { ...(await act(id)), reason: "Đi vắng" }, ten);
    await fail();
    await fail();
    expect(await row(id)).toMatchObject({ state: "RETURNING_POST", postFailures: 2 });
    await fail();
    expect(await row(id)).toMatchObject({
      ...{ state: "RESULT_READY", postTrackingNumber: null },
      delivery: { method: "COUNTER" },
    });
    await expectSound(id);
    const { version: seq } = await row(id);
    await notifyApplicant(SYSTEM_ACTOR, { dossierId: id, seq }, ten);
    expect(await prisma.notice.count({ where: { dossierId: id, kind: "DELIVERY_FAILED" } })).toBe(1);
    const again = async () =>
      sendByPost(reception, { ...(await act(id)), ...numbered("LS200000002VN") }, ten);
    await expect(again()).rejects.toMatchObject(new RuleError("notChosenPost"));
    await choose(id, "POST");
    await again();
    expect(await minutesOf(id)).toHaveLength(2);
    expect(await prisma.dossierEvent.count({ where: { dossierId: id, type: "SENT_BY_POST" } })).toBe(2);
  });

  it("has a number of its own: one that another parcel has is refused, and nothing goes", async () => {
    const [first, second] = [
      await ready({ paid: true, by: "POST" }),
      await ready({ paid: true, by: "POST" }),
    ];
    await sendByPost(reception, { ...(await act(first)), ...numbered("LS300000001VN") }, ten);
    const again = sendByPost(reception, { ...(await act(second)), ...numbered("LS300000001VN") }, ten);
    await expect(again).rejects.toMatchObject({ fieldErrors: { trackingNumber: ["forms.numberUsed"] } });
    expect(await row(second)).toMatchObject({ state: "RESULT_READY", postTrackingNumber: null });
  });
});
