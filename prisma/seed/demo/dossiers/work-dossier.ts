import type { Actor } from "@/lib/accounts/domain/actor";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { addWorkingMinutes } from "@/lib/calendar/domain/working-time";
import { acceptDossier } from "@/lib/dossiers/commands/accept-dossier";
import { answerSupplement } from "@/lib/dossiers/commands/answer-supplement";
import { approveDossier } from "@/lib/dossiers/commands/approve-dossier";
import { askWithdrawal } from "@/lib/dossiers/commands/ask-withdrawal";
import { assignDossier } from "@/lib/dossiers/commands/assign-dossier";
import { claimDossier } from "@/lib/dossiers/commands/claim-dossier";
import { forwardDossier } from "@/lib/dossiers/commands/forward-dossier";
import { grantWithdrawal } from "@/lib/dossiers/commands/grant-withdrawal";
import { issueResult } from "@/lib/dossiers/commands/issue-result";
import { receiveLeg } from "@/lib/dossiers/commands/receive-leg";
import { refuseReception } from "@/lib/dossiers/commands/refuse-reception";
import { requestSupplement } from "@/lib/dossiers/commands/request-supplement";
import { returnResult } from "@/lib/dossiers/commands/return-result";
import { saveDraftResult } from "@/lib/dossiers/commands/save-draft-result";
import { submitForApproval } from "@/lib/dossiers/commands/submit-for-approval";
import { takeFee } from "@/lib/dossiers/commands/take-fee";
import { feeOwed } from "@/lib/dossiers/domain/decide-result";
import { type DossierState, isClosed } from "@/lib/dossiers/domain/dossier-state";
import { getDeskDossier } from "@/lib/dossiers/queries/get-desk-dossier";
import { ROLES } from "@/lib/organization/domain/role";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { fixedClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { newId } from "@/lib/platform/ids/new-id";
import type { PlannedDossier } from "./demo-plan";
import { attachSample } from "./file-dossier";
import { findOfficer, type Officer } from "./find-officer";
import { holdDossier, isHold } from "./hold-dossier";

export type Story = {
  plan: PlannedDossier;
  dossierId: string;
  applicant: Extract<Actor, { kind: "CITIZEN" }>;
  /** The paper a supplement asks for. */
  paper: string;
  tree: UnitTree;
  calendar: WorkCalendar;
  from: Date;
  until: Date;
};

type Row = Awaited<ReturnType<typeof readRow>>;
type Scene = Story & { row: Row; at: Date; officer: () => Promise<Officer> };
type Act = (scene: Scene) => Promise<unknown>;

/**
 * Lets officers work one dossier step by step at the pace of its plan, in office hours, through the same commands
 * as the screens, until its story ends or today is reached.
 */
export async function workDossier(story: Story): Promise<void> {
  for (let at = story.from; ; ) {
    at = addWorkingMinutes(story.calendar, at, story.plan.pace);
    const row = await readRow(story.dossierId);
    const state = row.state as DossierState;
    if (at >= story.until || isClosed(state) || state === story.plan.stopAt) return;
    const act = ACTS[state];
    if (row.proposal) return;
    if (!act || (state === "SUPPLEMENT" && story.plan.twist === "SUPPLEMENT")) return;
    const role = ROLES.find((candidate) => candidate === row.holderRole) ?? "SPECIALIST";
    const seat = { unitId: row.holderUnitId, role };
    await act({ ...story, row, at, officer: () => findOfficer(story.tree, seat, row.holderAccountId) });
  }
}

function readRow(id: string) {
  return prisma.dossier.findUniqueOrThrow({
    where: { id },
    select: {
      state: true,
      version: true,
      holderUnitId: true,
      holderRole: true,
      holderAccountId: true,
      receivingUnitId: true,
      supplementRounds: true,
      proposal: true,
      feeDong: true,
      feePaidDong: true,
    },
  });
}

const ACTS: Partial<Record<DossierState, Act>> = {
  SUBMITTED: receive,
  RECEIVED: async (scene) =>
    forwardDossier(await scene.officer(), { ...ref(scene), note: null }, when(scene)),
  INTERLINKED: async (scene) => receiveLeg(await scene.officer(), ref(scene), when(scene)),
  ASSIGNING: assign,
  APPRAISING: appraise,
  SUPPLEMENT: answer,
  REVIEWING: approve,
  SIGNING: approve,
  ISSUING: async (scene) => issueResult(await scene.officer(), ref(scene), when(scene)),
  WITHDRAW_ASKED: grant,
  RESULT_READY: handOut,
};

async function receive(scene: Scene): Promise<unknown> {
  const officer = await scene.officer();
  if (scene.plan.twist !== "REFUSE_RECEPTION") {
    return acceptDossier(officer, { ...ref(scene), setCount: 1 }, when(scene));
  }
  return refuseReception(
    officer,
    {
      ...ref(scene),
      reasonCode: "ALREADY_SETTLED",
      reason: "Trẻ đã được đăng ký khai sinh tại xã khác, theo dữ liệu hộ tịch điện tử.",
      legalBasis: "Luật Hộ tịch 2014, Điều 5",
      guidance: "Nếu cần bản sao Giấy khai sinh, Ông/Bà nộp thủ tục cấp bản sao trích lục hộ tịch.",
    },
    when(scene),
  );
}

async function assign(scene: Scene): Promise<unknown> {
  const officer = await scene.officer();
  const seat = { unitId: scene.row.holderUnitId, role: "SPECIALIST" as const };
  const specialist = await findOfficer(scene.tree, seat);
  return assignDossier(
    officer,
    { ...ref(scene), assigneeAccountId: specialist.accountId, instruction: null },
    when(scene),
  );
}

async function appraise(scene: Scene): Promise<unknown> {
  const { plan, row } = scene;
  const officer = await scene.officer();
  if (row.holderAccountId === null) return claimDossier(officer, ref(scene), when(scene));
  if (plan.twist === "WITHDRAW") {
    const reason = "Tôi chưa thuê được cửa hàng nên xin rút hồ sơ.";
    return askWithdrawal(scene.applicant, { ...ref(scene), reason }, when(scene));
  }
  if (isHold(plan.twist)) {
    const agencyId = getUnit(scene.tree, row.holderUnitId).agencyId;
    const signer = await findOfficer(scene.tree, { unitId: agencyId, role: "SIGNER" });
    return holdDossier(plan.twist, ref(scene), { officer, signer }, when(scene));
  }
  if (plan.twist?.startsWith("SUPPLEMENT") && row.supplementRounds === 0) return ask(scene, officer);
  const draft = plan.twist === "RESULT_REFUSED" ? REFUSED : await firstDraft(scene, officer);
  const drafted = await saveDraftResult(officer, { ...ref(scene), ...draft }, when(scene));
  const next = { dossierId: scene.dossierId, version: drafted.version, note: null };
  return submitForApproval(officer, next, when(scene));
}

const REFUSED = {
  outcome: "REFUSED",
  title: "Trả lời về hồ sơ",
  body: "Tên hộ kinh doanh trùng với hộ đã đăng ký trên địa bàn. Đề nghị Ông/Bà chọn tên khác rồi nộp lại.",
} as const;

/** What the desk proposes to a specialist who has not written yet. */
async function firstDraft(scene: Scene, officer: Officer) {
  const words = { locale: "vi", yes: "Có", no: "Không" } as const;
  return (await getDeskDossier(officer, scene.dossierId, words, when(scene))).draftResult;
}

function ask(scene: Scene, officer: Officer): Promise<unknown> {
  const whatToDo = "Bản chụp bị mờ, đề nghị chụp lại cả tờ, rõ chữ và dấu.";
  return requestSupplement(
    officer,
    {
      ...ref(scene),
      reasonCode: "PAPERS_ILLEGIBLE",
      reason: "Giấy tờ chưa đọc được.",
      legalBasis: "Nghị định 118/2025/NĐ-CP, Điều 17",
      items: [{ componentCode: scene.paper, problem: "ILLEGIBLE", whatToDo }],
    },
    when(scene),
  );
}

async function answer(scene: Scene): Promise<unknown> {
  await attachSample(scene.applicant, scene.dossierId, scene.paper, scene.at);
  return answerSupplement(scene.applicant, ref(scene), when(scene));
}

async function approve(scene: Scene): Promise<unknown> {
  return approveDossier(await scene.officer(), { ...ref(scene), note: null }, when(scene));
}

/** What is owed is transferred first, then the result opens online. */
async function handOut(scene: Scene): Promise<unknown> {
  const officer = await scene.officer();
  const amountDong = feeOwed(scene.row);
  if (amountDong > 0) {
    const paid = { takingId: newId(scene.at), amountDong, method: "TRANSFER" as const };
    return takeFee(officer, { ...ref(scene), ...paid }, when(scene));
  }
  return returnResult(officer, { ...ref(scene), method: "ONLINE", collector: "OWNER" }, when(scene));
}

async function grant(scene: Scene): Promise<unknown> {
  const seat = { unitId: scene.row.receivingUnitId, role: "RECEPTION" as const };
  return grantWithdrawal(await findOfficer(scene.tree, seat), ref(scene), when(scene));
}

function ref(scene: Scene) {
  return { dossierId: scene.dossierId, version: scene.row.version };
}

function when(scene: Scene) {
  return { clock: fixedClock(scene.at) };
}
