import type { AccessScene } from "./access-scene";
import type { Person } from "./persons";

/** `moved`: sent on to another address of this site, which has a row of its own. */
export type PageAnswer = "shown" | "signIn" | "missing" | "moved";

export interface PageAccess {
  answers: Record<Person, PageAnswer>;
  /** Where the page is for the things of the scene; its own path when it has no parameters. */
  address?: (scene: AccessScene) => string;
}

const CITIZENS = ["owner", "stranger"] as const;
const OFFICERS = ["officer", "otherOfficer", "leader", "administrator"] as const;

/** The page for some, "not found" for other people who are signed in, and the way to sign in for the rest. */
function onlyFor(persons: readonly Person[], answer: PageAnswer = "shown"): Record<Person, PageAnswer> {
  const answers: Record<Person, PageAnswer> = {
    nobody: "signIn",
    owner: "missing",
    stranger: "missing",
    officer: "missing",
    otherOfficer: "missing",
    leader: "missing",
    administrator: "missing",
  };
  for (const person of persons) answers[person] = answer;
  return answers;
}

const everybody = onlyFor(["nobody", ...CITIZENS, ...OFFICERS]);
const signedIn = onlyFor([...CITIZENS, ...OFFICERS]);
const citizens = onlyFor(CITIZENS);
const officers = onlyFor(OFFICERS);
const administrators = onlyFor(["administrator"]);

/** Who gets what from each page. A page without a row here fails the tests: whoever adds one decides who sees it. */
export const PAGE_ACCESS: Record<string, PageAccess> = {
  "/": { answers: everybody },
  "/dieu-hanh": { answers: onlyFor(["leader"]) },
  "/dieu-hanh/danh-sach": { answers: onlyFor(["leader"]), address: () => "/dieu-hanh/danh-sach?so=qua-han" },
  "/ho-so": {
    answers: {
      ...citizens,
      officer: "moved",
      otherOfficer: "moved",
      leader: "moved",
      administrator: "moved",
    },
  },
  "/ho-so/[id]": { answers: onlyFor(["owner"]), address: ({ dossierId }) => `/ho-so/${dossierId}` },
  "/ho-so/[id]/cach-nhan": {
    answers: onlyFor(["owner"]),
    address: ({ dossierId }) => `/ho-so/${dossierId}/cach-nhan`,
  },
  "/ho-so/[id]/rut": { answers: onlyFor(["owner"]), address: ({ dossierId }) => `/ho-so/${dossierId}/rut` },
  "/minh-bach": { answers: everybody },
  "/mot-cua": { answers: officers },
  "/mot-cua/ho-so/[id]": {
    answers: onlyFor(["officer"]),
    address: ({ dossierId }) => `/mot-cua/ho-so/${dossierId}`,
  },
  "/mot-cua/phan-cong": { answers: administrators },
  "/mot-cua/phan-cong/ban-giao/[accountId]": {
    answers: administrators,
    address: ({ officerId }) => `/mot-cua/phan-cong/ban-giao/${officerId}`,
  },
  "/mot-cua/ban-giao-ho-so": { answers: onlyFor(["officer", "otherOfficer"]) },
  // The scene's list lies at the commune of `officer`.
  "/mot-cua/ban-giao-ho-so/[listId]": {
    answers: onlyFor(["officer"]),
    address: ({ handOverListId }) => `/mot-cua/ban-giao-ho-so/${handOverListId}`,
  },
  "/mot-cua/nhac-viec": { answers: officers },
  "/mot-cua/so-theo-doi": { answers: onlyFor(["officer", "otherOfficer"]) },
  "/mot-cua/buu-dien": { answers: onlyFor(["officer", "otherOfficer"]) },
  "/mot-cua/buu-dien/doi-chieu": { answers: onlyFor(["officer", "otherOfficer"]) },
  "/mot-cua/buu-dien/giao-nhan": { answers: onlyFor(["officer", "otherOfficer"]) },
  "/mot-cua/buu-dien/giao-nhan/[handOverId]": {
    answers: onlyFor(["officer"]),
    address: ({ deliveryId }) => `/mot-cua/buu-dien/giao-nhan/${deliveryId}`,
  },
  "/mot-cua/thu-phi": { answers: onlyFor(["officer", "otherOfficer"]) },
  "/mot-cua/tiep-nhan": { answers: onlyFor(["officer", "otherOfficer"]) },
  "/mot-cua/vang-mat": { answers: officers },
  // The scene's draft and dossier are the citizen's own: no officer's page shows them.
  "/mot-cua/tiep-nhan/[draftId]": {
    answers: onlyFor([]),
    address: ({ draftId }) => `/mot-cua/tiep-nhan/${draftId}`,
  },
  "/mot-cua/tiep-nhan/[draftId]/xong": {
    answers: onlyFor([]),
    address: ({ dossierId }) => `/mot-cua/tiep-nhan/${dossierId}/xong`,
  },
  "/nop-ho-so": { answers: citizens },
  "/nop-ho-so/[draftId]": {
    answers: onlyFor(["owner"], "moved"),
    address: ({ draftId }) => `/nop-ho-so/${draftId}`,
  },
  "/nop-ho-so/[draftId]/[page]": {
    answers: onlyFor(["owner"]),
    address: ({ draftId, draftPage }) => `/nop-ho-so/${draftId}/${draftPage}`,
  },
  "/nop-ho-so/[draftId]/giay-to": {
    answers: onlyFor(["owner"]),
    address: ({ draftId }) => `/nop-ho-so/${draftId}/giay-to`,
  },
  "/nop-ho-so/[draftId]/kiem-tra": {
    answers: onlyFor(["owner"]),
    address: ({ draftId }) => `/nop-ho-so/${draftId}/kiem-tra`,
  },
  // The scene's dossier was sent long ago: its own page says how it stands.
  "/nop-ho-so/[draftId]/da-gui": {
    answers: onlyFor(["owner"], "moved"),
    address: ({ dossierId }) => `/nop-ho-so/${dossierId}/da-gui`,
  },
  "/quan-tri": { answers: administrators },
  "/quan-tri/can-bo": { answers: administrators },
  "/quan-tri/can-bo/[accountId]": {
    answers: administrators,
    address: ({ officerId }) => `/quan-tri/can-bo/${officerId}`,
  },
  "/quan-tri/can-bo/them": { answers: administrators },
  "/quan-tri/don-vi": { answers: administrators },
  "/quan-tri/giao-dien": { answers: officers },
  "/quan-tri/lich": { answers: administrators },
  // For auditors only: e2e/admin/identity-log.spec.ts opens it.
  "/quan-tri/nhat-ky-tra-cuu": { answers: onlyFor([]) },
  "/quan-tri/quy-trinh": { answers: administrators },
  "/quan-tri/quy-trinh/[id]": {
    answers: administrators,
    address: ({ procedureVersionId }) => `/quan-tri/quy-trinh/${procedureVersionId}`,
  },
  "/quan-tri/quy-trinh/[id]/chuyen": {
    answers: administrators,
    address: ({ procedureVersionId }) => `/quan-tri/quy-trinh/${procedureVersionId}/chuyen`,
  },
  "/quan-tri/quy-trinh/[id]/soan": {
    answers: administrators,
    address: ({ procedureVersionId }) => `/quan-tri/quy-trinh/${procedureVersionId}/soan`,
  },
  "/so-do-trang": { answers: everybody },
  "/so-lieu": { answers: everybody },
  "/tai-khoan": { answers: signedIn },
  "/tai-khoan/dang-ky": { answers: everybody },
  "/tai-khoan/dang-nhap": { answers: everybody },
  "/thu-tuc": { answers: everybody },
  "/thu-tuc/[code]": { answers: everybody, address: () => "/thu-tuc/1.001193" },
  "/tra-cuu": { answers: everybody },
  "/xac-thuc/dat-mat-khau/[secret]": {
    answers: everybody,
    address: () => "/xac-thuc/dat-mat-khau/khong-phai-duong-dan-that",
  },
};
