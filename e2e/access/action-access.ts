import type { AccessScene } from "./access-scene";
import type { Person } from "./persons";

export interface ActionAccess {
  /** A call that would be good for the right person. */
  input: (scene: AccessScene) => Record<string, unknown>;
  /** Who is refused, besides nobody. */
  refused: readonly Person[];
  /** Reads the form itself instead of one object; `stateAndForm` as a form with an outcome calls it. */
  as?: "form" | "stateAndForm";
  /** Says nothing to its caller, whatever happened: only that nothing changed can be seen. */
  silent?: true;
}

const CITIZENS = ["owner", "stranger"] as const;
const NOT_THE_OWNER = ["stranger", "officer", "otherOfficer", "leader", "administrator"] as const;
const NOT_THE_OFFICER = [...CITIZENS, "otherOfficer", "leader", "administrator"] as const;
const NOT_AN_ADMINISTRATOR = [...CITIZENS, "officer", "otherOfficer", "leader"] as const;

const draft = ({ draftId }: AccessScene) => ({ draftId, version: 0 });
const act = ({ dossierId, dossierVersion }: AccessScene) => ({ dossierId, version: dossierVersion });
const ownDraft = (more: (scene: AccessScene) => object = () => ({})): ActionAccess => ({
  input: (scene) => ({ ...draft(scene), ...more(scene) }),
  refused: NOT_THE_OWNER,
});
const deskAct = (more: (scene: AccessScene) => object = () => ({})): ActionAccess => ({
  input: (scene) => ({ ...act(scene), ...more(scene) }),
  refused: NOT_THE_OFFICER,
});
const administration = (input: (scene: AccessScene) => Record<string, unknown>): ActionAccess => ({
  input,
  refused: NOT_AN_ADMINISTRATOR,
});
const processDraft = ({ processDraftId }: AccessScene) => ({ draftId: processDraftId, version: 0 });
const step = { unit: {}, hours: 1, leg: 1, name: { vi: "Bước", en: "Step" } };
const PROCESS = {
  competent: { level: "commune", function: "committee" },
  selfApproval: true,
  steps: [
    { ...step, key: "receive", kind: "RECEIVE", role: "RECEPTION" },
    { ...step, key: "return", kind: "RETURN", role: "RETURN" },
  ],
};
const REQUEST = "01931d5c-0000-7000-8000-00000000beef";
const onDossier = (more: () => object): ActionAccess => ({
  input: ({ dossierId }) => ({ dossierId, ...more() }),
  refused: NOT_THE_OFFICER,
});
const onHandOver: ActionAccess = {
  input: ({ handOverListId }) => ({ listId: handOverListId }),
  refused: NOT_THE_OFFICER,
};
const REASON = { reason: "Không có lý do" };
const GROUNDS = { reason: "Không có lý do", legalBasis: "Luật" };
const REFUSAL = { reasonCode: "OTHER", reason: "Không có lý do", legalBasis: "Luật", guidance: "Không" };

/** Actions that touch nothing but the caller's own account or session: nothing of somebody else can be named. */
export const OWN_ACTIONS = ["registerAction", "setPasswordAction", "signInAction", "signOutAction"];

/** Who is refused by each other server action; an action without a row here fails the tests. */
export const ACTION_ACCESS: Record<string, ActionAccess> = {
  acceptAct: deskAct(() => ({ setCount: 1 })),
  addNoteAction: onDossier(() => ({ requestId: REQUEST, text: "Của kẻ lạ" })),
  addPostAction: administration(({ officerId, unitId }) => ({
    accountId: officerId,
    unitId,
    role: "CLERK",
    title: "",
    validFrom: "",
  })),
  answerPartAct: deskAct(() => ({ seq: 1, outcome: "AGREED", answer: "Đồng ý" })),
  addStandInAction: {
    input: ({ officerId }) => ({
      absentAccountId: officerId,
      standInAccountId: officerId,
      postId: "",
      fromOn: "2099-01-01",
      toOn: "2099-01-02",
      reason: "Nghỉ phép",
    }),
    refused: [...CITIZENS, "officer", "leader"],
  },
  answerSupplementAct: deskAct(),
  approveAct: deskAct(() => ({ note: "" })),
  archiveAct: deskAct(() => ({ fileNumber: "01" })),
  askObligationAct: deskAct(() => ({ ...GROUNDS, reasonCode: "TAX", amountDong: 1000, payTo: "Kho bạc" })),
  askWithdrawalAct: deskAct(() => REASON),
  assignAct: deskAct(({ officerId }) => ({ assigneeAccountId: officerId, instruction: "" })),
  changeCalendarDayAction: administration(() => ({
    on: "2026-12-31",
    kind: "OFF",
    name: "Ngày tự đặt",
    source: "Không có",
  })),
  cancelOwnWithdrawal: { input: act, refused: NOT_THE_OWNER, as: "stateAndForm" },
  cancelWithdrawalAct: deskAct(),
  changeOwnPasswordAction: {
    input: () => ({ currentPassword: "sai mật khẩu", password: "mật khẩu mới" }),
    refused: [],
  },
  changeOwnProfileAction: { input: () => ({ phone: "", email: "", address: "" }), refused: [] },
  chooseColumnsAction: { input: () => ({ columns: [] }), refused: CITIZENS },
  claimAct: deskAct(),
  consultAct: deskAct(({ unitId }) => ({
    kind: "OPINION",
    parts: [{ unitId, request: "Cho ý kiến", days: 2 }],
  })),
  correctResultAct: deskAct(() => ({ ...REASON, reportedOn: "2026-01-05", title: "Giấy", body: "Nội dung" })),
  confirmObligationAct: deskAct(() => ({ proof: "BL 01" })),
  continueVisit: {
    input: ({ dossierId }) => ({ dossierId, procedureCode: "1.001193" }),
    refused: [...CITIZENS, "officer", "otherOfficer", "leader", "administrator"],
  },
  changeDeliveryAct: deskAct(() => ({ method: "POST", address: "Nhà kẻ lạ" })),
  changeOwnDelivery: {
    input: (scene) => ({ ...act(scene), method: "POST", address: "Nhà kẻ lạ" }),
    refused: NOT_THE_OWNER,
    as: "stateAndForm",
  },
  confirmDeliveryAct: deskAct(() => ({ receivedBy: "Nông Thị Hoa" })),
  createOfficerAction: administration(({ unitId }) => ({
    loginName: "ke.gian",
    fullName: "Kẻ Gian",
    phone: "",
    email: "",
    unitId,
    role: "SYS_ADMIN",
    title: "",
    validFrom: "",
  })),
  deactivateAction: administration(({ officerId }) => ({ accountId: officerId })),
  declineProposalAct: deskAct(() => REASON),
  denyWithdrawalAct: deskAct(() => REASON),
  discardOwnDraft: {
    input: draft,
    refused: NOT_THE_OWNER,
    as: "form",
    silent: true,
  },
  dropCalendarChangeAction: administration(() => ({ on: "2026-12-31" })),
  endConsultationAct: deskAct(() => REASON),
  discardProcessDraftAction: administration(processDraft),
  endStandInAction: {
    input: ({ officerId }) => ({ standInId: officerId }),
    refused: [...NOT_AN_ADMINISTRATOR, "administrator"],
  },
  endPostAction: administration(({ postId }) => ({ postId, lastOn: "2030-01-01" })),
  enterSlipAction: {
    input: ({ deliveryId }) => ({ handOverId: deliveryId, place: 1 }),
    refused: NOT_THE_OFFICER,
  },
  finishPage: ownDraft(({ draftPage }) => ({ page: draftPage, answers: {} })),
  forwardAct: deskAct(() => ({ note: "" })),
  grantWithdrawalAct: deskAct(),
  handOverAction: administration(({ officerId }) => ({
    fromAccountId: officerId,
    toAccountIds: [],
    reason: "Không có lý do",
  })),
  handToPostAction: {
    // Another counter is answered for each parcel: that it is not there.
    input: ({ dossierId, dossierVersion }) => ({
      handOverId: REQUEST,
      postWorker: "Kẻ lạ",
      parcels: { [dossierId]: { dossierId, version: dossierVersion, trackingNumber: "LS999999999VN" } },
    }),
    refused: [...CITIZENS, "leader", "administrator"],
  },
  issueAct: deskAct(),
  issueLinkAction: administration(({ officerId }) => ({ accountId: officerId })),
  makeHandOverAction: {
    input: ({ dossierId, handOverListId, unitId }) => ({
      ...{ listId: handOverListId, kind: "FOLDERS", fromUnitId: unitId, toUnitId: unitId },
      ...{ dossierIds: [dossierId], note: "" },
    }),
    refused: [...CITIZENS, "officer", "otherOfficer", "leader", "administrator"],
  },
  markReminders: {
    // A reminder that is nobody's: only one's own can be marked.
    input: () => ({ noticeId: "01900000-0000-7000-8000-000000000000" }),
    refused: CITIZENS,
    as: "form",
    silent: true,
  },
  publishCalendarAction: administration(() => ({ seen: "1", lastLoadedYear: "2026" })),
  recallAct: deskAct(),
  pauseAct: deskAct(() => ({ ...GROUNDS, reasonCode: "DISPUTE" })),
  proposePauseAct: deskAct(() => ({ ...GROUNDS, reasonCode: "DISPUTE" })),
  proposeReappointmentAct: deskAct(() => ({ ...GROUNDS, reasonCode: "COMPLEX_CASE" })),
  reappointAct: deskAct(() => ({ ...GROUNDS, reasonCode: "COMPLEX_CASE" })),
  orderProcessMoveAction: administration(({ processVersionId }) => ({
    fromVersionId: processVersionId,
    toVersionId: processVersionId,
  })),
  publishProcessAction: administration((scene) => ({
    ...processDraft(scene),
    validFrom: "2030-01-01",
    decisionNumber: "",
  })),
  placeFolderAction: onDossier(() => ({ requestId: REQUEST, place: "Kệ của kẻ lạ" })),
  receiveHandOverAction: onHandOver,
  receiveLegAct: deskAct(),
  receiveFromPostAction: {
    input: () => ({
      handOverId: REQUEST,
      postWorker: "Kẻ lạ",
      slips: {
        0: {
          slipNumber: "LS999999998VN",
          senderName: "Kẻ lạ",
          procedureCode: "1.001193",
          content: "Giấy",
          missing: "",
        },
      },
    }),
    refused: [...CITIZENS, "leader", "administrator"],
  },
  receivePartAct: deskAct(() => ({ seq: 1 })),
  openAccountAtCounter: {
    input: () => ({
      personalId: "020092000088",
      fullName: "Kẻ Lạ",
      birthOn: "1992",
      phone: "0912345678",
      sex: null,
      numberConfirmed: true,
      newLink: true,
    }),
    refused: [...CITIZENS, "leader", "administrator"],
  },
  redirectAct: deskAct(({ unitId }) => ({ ...REASON, competentUnitId: unitId })),
  receiveWalkIn: {
    input: (scene) => ({ ...draft(scene), setCount: 1, sheets: [], fee: null }),
    refused: [...CITIZENS, "officer", "otherOfficer", "leader", "administrator"],
  },
  refuseReceptionAct: deskAct(() => REFUSAL),
  refuseResultAct: deskAct(() => ({ ...GROUNDS, reasonCode: "DISPUTE", guidance: "Không" })),
  releaseAct: deskAct(() => REASON),
  removeFilterAction: { input: () => ({ filterId: REQUEST }), refused: CITIZENS },
  removePaper: {
    input: ({ draftId, draftPaperId }) => ({ draftId, paperId: draftPaperId }),
    refused: NOT_THE_OWNER,
  },
  reopenAction: administration(({ officerId }) => ({ accountId: officerId, reason: "Trở lại công tác" })),
  requestSupplementAct: deskAct(() => ({
    reasonCode: "PAPERS_MISSING",
    reason: "Thiếu giấy tờ",
    legalBasis: "Luật",
    items: [{ componentCode: "p01", problem: "MISSING", whatToDo: "Nộp lại" }],
  })),
  resumeAct: deskAct(() => REASON),
  returnResultAct: deskAct(() => ({ method: "ONLINE", collector: "OWNER" })),
  reverseProcessMoveAction: administration(({ processDraftId }) => ({ moveId: processDraftId })),
  saveProcessDraftAction: administration((scene) => ({ ...processDraft(scene), process: PROCESS })),
  saveFilterAction: { input: () => ({ name: "Của kẻ lạ", query: "" }), refused: CITIZENS },
  saveDraftResultAct: deskAct(() => ({ outcome: "GRANTED", title: "Giấy", body: "Nội dung" })),
  sendBackAct: deskAct(() => REASON),
  sendDraft: ownDraft(),
  sendSupplement: { input: act, refused: NOT_THE_OWNER },
  setAssignmentRuleAction: administration(({ unitId }) => ({
    unitId,
    procedureId: "",
    kind: "NONE",
    excludedAccountIds: [],
  })),
  setAgencyCodeAction: administration(({ unitId }) => ({ unitId, agencyCode: "H37.17", seenCode: "" })),
  settleAtOnceAct: deskAct(() => ({ outcome: "GRANTED", title: "Giấy", body: "Nội dung" })),
  signOutEverywhereAction: { input: () => ({}), refused: [] },
  startAtCounter: {
    input: () => ({ procedureCode: "1.001193", personalId: "" }),
    refused: [...CITIZENS, "leader", "administrator"],
  },
  startProcessDraftAction: administration(({ procedureVersionId }) => ({ procedureVersionId })),
  startFiling: {
    input: () => ({ procedureCode: "1.001193" }),
    refused: ["officer", "otherOfficer", "leader", "administrator"],
    as: "form",
  },
  submitForApprovalAct: deskAct(() => ({ note: "" })),
  recordFailedDeliveryAct: deskAct(() => REASON),
  sendByPostAct: deskAct(() => ({ trackingNumber: "LS123456789VN", postWorker: "Hoàng Văn Thư" })),
  takeFeeAct: deskAct(({ draftId }) => ({ takingId: draftId, amountDong: 8_000, method: "CASH" })),
  withdraw: {
    input: (scene) => ({ ...act(scene), reason: "Không có lý do" }),
    refused: NOT_THE_OWNER,
    as: "stateAndForm",
  },
  withdrawHandOverAction: onHandOver,
  withdrawNoteAction: onDossier(() => ({ noteId: REQUEST })),
  writeMessageAction: {
    input: ({ dossierId }) => ({ dossierId, requestId: REQUEST, text: "Của kẻ lạ" }),
    refused: NOT_THE_OWNER,
  },
  writeToApplicantAction: onDossier(() => ({ requestId: REQUEST, text: "Của kẻ lạ" })),
};
