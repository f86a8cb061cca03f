import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/accounts/domain/actor";
import { agenciesFor } from "@/lib/organization/domain/unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/platform/errors/app-error";
import {
  clockAt,
  type DeskScene,
  makeCitizen,
  type Officer,
  setDeskScene,
} from "@/scripts/testing/desk-scene";
import { acceptDossier } from "./accept-dossier";
import { answerPart } from "./answer-part";
import { answerSupplement } from "./answer-supplement";
import { approveDossier } from "./approve-dossier";
import { archiveDossier } from "./archive-dossier";
import { askObligation } from "./ask-obligation";
import { askWithdrawal } from "./ask-withdrawal";
import { assignDossier } from "./assign-dossier";
import { cancelWithdrawal } from "./cancel-withdrawal";
import { changeDelivery } from "./change-delivery";
import { claimDossier } from "./claim-dossier";
import { confirmDelivery } from "./confirm-delivery";
import { confirmObligation } from "./confirm-obligation";
import { consultUnits } from "./consult-units";
import { correctResult } from "./correct-result";
import { declineProposal } from "./decline-proposal";
import { denyWithdrawal } from "./deny-withdrawal";
import { endConsultation } from "./end-consultation";
import { expireSupplement } from "./expire-supplement";
import { forwardDossier } from "./forward-dossier";
import { grantWithdrawal } from "./grant-withdrawal";
import { issueResult } from "./issue-result";
import { pauseDossier } from "./pause-dossier";
import { proposePause } from "./propose-pause";
import { proposeReappointment } from "./propose-reappointment";
import { reappointDossier } from "./reappoint-dossier";
import { recallDossier } from "./recall-dossier";
import { receiveLeg } from "./receive-leg";
import { receivePart } from "./receive-part";
import { recordFailedDelivery } from "./record-failed-delivery";
import { redirectDossier } from "./redirect-dossier";
import { refuseReception } from "./refuse-reception";
import { refuseResult } from "./refuse-result";
import { releaseDossier } from "./release-dossier";
import { requestSupplement } from "./request-supplement";
import { resumeDossier } from "./resume-dossier";
import { returnResult } from "./return-result";
import { saveDraftResult } from "./save-draft-result";
import { sendBackDossier } from "./send-back-dossier";
import { sendByPost } from "./send-by-post";
import { settleAtOnce } from "./settle-at-once";
import { submitDossier } from "./submit-dossier";
import { submitForApproval } from "./submit-for-approval";
import { takeFee } from "./take-fee";

type Act = { dossierId: string; version: number };
type Command = (actor: Actor, act: Act, context: CommandContext) => Promise<unknown>;

const text = { reason: "Lý do", legalBasis: "61/2018/NĐ-CP" };
const items = [{ componentCode: "p01", problem: "WRONG" as const, whatToDo: "Nộp lại" }];
const nobody = "00000000-0000-7000-8000-000000000000";

/** Every act on a dossier, with input that is right in itself. */
const COMMANDS: Record<string, Command> = {
  acceptDossier: (actor, act, context) => acceptDossier(actor, { ...act, setCount: 1 }, context),
  refuseReception: (actor, act, context) =>
    refuseReception(actor, { ...act, ...text, reasonCode: "NOT_COMPETENT", guidance: "Nộp lại" }, context),
  requestSupplement: (actor, act, context) =>
    requestSupplement(actor, { ...act, ...text, reasonCode: "PAPERS_WRONG", items }, context),
  answerSupplement,
  forwardDossier: (actor, act, context) => forwardDossier(actor, { ...act, note: null }, context),
  assignDossier: (actor, act, context) =>
    assignDossier(actor, { ...act, assigneeAccountId: nobody, instruction: null }, context),
  claimDossier,
  releaseDossier: (actor, act, context) => releaseDossier(actor, { ...act, reason: "Nghỉ" }, context),
  saveDraftResult: (actor, act, context) =>
    saveDraftResult(actor, { ...act, outcome: "GRANTED", title: "T", body: "B" }, context),
  submitForApproval: (actor, act, context) => submitForApproval(actor, { ...act, note: null }, context),
  sendBackDossier: (actor, act, context) => sendBackDossier(actor, { ...act, reason: "Sai" }, context),
  approveDossier: (actor, act, context) => approveDossier(actor, { ...act, note: null }, context),
  receiveLeg,
  issueResult,
  returnResult: (actor, act, context) =>
    returnResult(actor, { ...act, method: "COUNTER", collector: "OWNER" }, context),
  redirectDossier: (actor, act, context) =>
    redirectDossier(actor, { ...act, competentUnitId: nobody, reason: "Nhầm nơi" }, context),
  settleAtOnce: (actor, act, context) =>
    settleAtOnce(actor, { ...act, outcome: "GRANTED", title: "T", body: "B" }, context),
  consultUnits: (actor, act, context) =>
    consultUnits(
      actor,
      { ...act, kind: "OPINION", parts: [{ unitId: nobody, request: "Cho ý kiến", days: 2 }] },
      context,
    ),
  receivePart: (actor, act, context) => receivePart(actor, { ...act, seq: 1 }, context),
  answerPart: (actor, act, context) =>
    answerPart(actor, { ...act, seq: 1, outcome: "AGREED", answer: "Đồng ý" }, context),
  endConsultation: (actor, act, context) => endConsultation(actor, { ...act, reason: "Chờ lâu" }, context),
  recallDossier,
  correctResult: (actor, act, context) =>
    correctResult(actor, { ...act, reportedOn: "2026-03-02", reason: "Sai", title: "T", body: "B" }, context),
  archiveDossier: (actor, act, context) => archiveDossier(actor, { ...act, fileNumber: "01" }, context),
  sendByPost: (actor, act, context) =>
    sendByPost(actor, { ...act, trackingNumber: "LS123456789VN", postWorker: "Hoàng Văn Thư" }, context),
  confirmDelivery: (actor, act, context) => confirmDelivery(actor, { ...act, receivedBy: "Hoa" }, context),
  recordFailedDelivery: (actor, act, context) =>
    recordFailedDelivery(actor, { ...act, reason: "Đi vắng" }, context),
  changeDelivery: (actor, act, context) =>
    changeDelivery(actor, { ...act, method: "POST", address: "Thôn Nà Lầu" }, context),
  takeFee: (actor, act, context) =>
    takeFee(actor, { ...act, takingId: nobody, amountDong: 8_000, method: "CASH" }, context),
  askWithdrawal: (actor, act, context) => askWithdrawal(actor, { ...act, reason: "Nhầm" }, context),
  grantWithdrawal,
  denyWithdrawal: (actor, act, context) =>
    denyWithdrawal(actor, { ...act, reason: "Đã có kết quả" }, context),
  expireSupplement,
  askObligation: (actor, act, context) =>
    askObligation(actor, { ...act, ...text, reasonCode: "TAX", amountDong: 1000, payTo: "Kho bạc" }, context),
  confirmObligation: (actor, act, context) => confirmObligation(actor, { ...act, proof: "BL 01" }, context),
  proposePause: (actor, act, context) =>
    proposePause(actor, { ...act, ...text, reasonCode: "DISPUTE" }, context),
  pauseDossier: (actor, act, context) =>
    pauseDossier(actor, { ...act, ...text, reasonCode: "DISPUTE" }, context),
  resumeDossier: (actor, act, context) => resumeDossier(actor, { ...act, reason: "Hết lý do" }, context),
  proposeReappointment: (actor, act, context) =>
    proposeReappointment(actor, { ...act, ...text, reasonCode: "COMPLEX_CASE" }, context),
  reappointDossier: (actor, act, context) =>
    reappointDossier(actor, { ...act, ...text, reasonCode: "COMPLEX_CASE" }, context),
  declineProposal: (actor, act, context) => declineProposal(actor, { ...act, reason: "Chưa cần" }, context),
  refuseResult: (actor, act, context) =>
    refuseResult(actor, { ...act, ...text, reasonCode: "DISPUTE", guidance: "Chờ xử" }, context),
  cancelWithdrawal,
};

let scene: DeskScene;
let reception: Officer;
let dossierId: string;

let strangers: Actor[];

beforeAll(async () => {
  scene = await setDeskScene();
  const { commune, tree, officeOf } = scene;
  reception = await scene.officer("RECEPTION", officeOf(commune.id).id);
  dossierId = await scene.file("1.001193");
  const elsewhere = agenciesFor(tree, { level: "commune", function: "committee" }).find(
    ({ id }) => id !== commune.id,
  );
  const neighbour = await scene.officer("RECEPTION", officeOf(elsewhere?.id ?? "").id);
  strangers = [
    neighbour,
    await makeCitizen("020190000777", "Lý Văn Xa"),
    await scene.officer("LEADER", commune.id),
    await scene.officer("SYS_ADMIN", commune.id),
    { ...neighbour, posts: [] },
  ];
});

const nine = clockAt("2026-03-02 09:00");

describe.each(Object.entries(COMMANDS))("%s", (_name, command) => {
  it("does not know a dossier of another commune, another citizen, or none", async () => {
    for (const actor of strangers) {
      await expect(command(actor, { dossierId, version: 1 }, nine)).rejects.toBeInstanceOf(NotFoundError);
    }
    await expect(command(reception, { dossierId: nobody, version: 1 }, nine)).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });

  it("tells who saw an older version", async () => {
    await expect(command(reception, { dossierId, version: 0 }, nine)).rejects.toBeInstanceOf(ConflictError);
  });

  it("is refused to a colleague whose act it is not, and leaves nothing behind", async () => {
    const auditor = await scene.officer("AUDITOR", scene.commune.id);
    await expect(command(auditor, { dossierId, version: 1 }, nine)).rejects.toBeInstanceOf(ForbiddenError);
    expect(await prisma.dossierEvent.count({ where: { dossierId } })).toBe(1);
  });
});

describe("two at once", () => {
  it("one accepts, the other is told", async () => {
    const id = await scene.file("1.001193");
    const attempts = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        acceptDossier(reception, { dossierId: id, version: 1, setCount: 1 }, nine),
      ),
    );
    expect(attempts.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === "rejected") expect(attempt.reason).toBeInstanceOf(ConflictError);
    }
    expect(await prisma.dossierEvent.count({ where: { dossierId: id } })).toBe(2);
    expect(await prisma.officialPaper.count({ where: { dossierId: id } })).toBe(1);
  });

  it("codes are never given twice", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 6; index += 1) ids.push(await scene.file("1.001193"));
    await Promise.all(
      ids.map((id) =>
        acceptDossier(reception, { dossierId: id, version: 1, setCount: 1 }, clockAt("2026-03-04 09:00")),
      ),
    );
    const rows = await prisma.dossier.findMany({ where: { id: { in: ids } }, select: { code: true } });
    expect(new Set(rows.map((row) => row.code)).size).toBe(6);
  });

  it("nobody files online under another number than their own", async () => {
    const stranger = await makeCitizen("020190000778", "Lý Văn Xa");
    const filing = { by: stranger, applicant: { fullName: "Nông Thị Hoa", personalId: "020190000001" } };
    await expect(scene.file("1.001193", filing)).rejects.toMatchObject({
      fieldErrors: { "applicant.personalId": ["forms.notYourNumber"] },
    });
    expect(await prisma.dossier.count({ where: { applicantAccountId: stranger.accountId } })).toBe(0);
  });

  it("a dossier submitted many times is filed once", async () => {
    const id = await scene.file("1.001193");
    const { version } = await prisma.draft.findUniqueOrThrow({ where: { id } });
    const again = await Promise.all(
      Array.from({ length: 4 }, () => submitDossier(scene.citizen, { draftId: id, version }, nine)),
    );
    expect(new Set(again.map((answer) => answer.dossierId))).toEqual(new Set([id]));
    expect(await prisma.dossierEvent.count({ where: { dossierId: id } })).toBe(1);
  });
});

describe("history", () => {
  it.each([
    ["UPDATE", "UPDATE dossier_event SET type = 'APPROVED'"],
    ["DELETE", "DELETE FROM dossier_event"],
    ["TRUNCATE", "TRUNCATE dossier_event CASCADE"],
  ])("the database refuses %s", async (operation, statement) => {
    await expect(prisma.$executeRawUnsafe(statement)).rejects.toThrow(
      new RegExp(`append-only: ${operation}`),
    );
  });
});
