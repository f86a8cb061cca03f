import type { AccessScene } from "./access-scene";
import type { Person } from "./persons";

export interface HandlerAccess {
  /** HTTP status for each person. */
  answers: Record<Person, number>;
  address: (scene: AccessScene) => string;
  data?: (scene: AccessScene) => string | Buffer | Record<string, unknown>;
  form?: Record<string, string>;
  /** next-auth's own: asks for a token instead of `Origin`, and answers some methods with 400. */
  ownGuard?: true;
}

function answers(given: Partial<Record<Person, number>>, others: number): Record<Person, number> {
  const all = { nobody: others, owner: others, stranger: others, officer: others };
  return { ...all, otherOfficer: others, leader: others, administrator: others, ...given };
}

const everybody = answers({}, 200);
const ownDraft = (owner: number) => answers({ nobody: 401, owner }, 404);
const sightOfDossier = answers({ nobody: 401, owner: 200, officer: 200 }, 404);

/** Who gets what from each method of each route handler; a handler without a row here fails the tests. */
export const HANDLER_ACCESS: Record<string, HandlerAccess> = {
  "GET /api/auth/[...nextauth]": {
    answers: everybody,
    address: () => "/api/auth/session",
    ownGuard: true,
  },
  "POST /api/auth/[...nextauth]": {
    answers: answers({}, 302),
    address: () => "/api/auth/callback/credentials",
    form: { loginName: "a", password: "b" },
    ownGuard: true,
  },
  "GET /api/dossiers/[dossierId]/control-sheet": {
    answers: answers({ nobody: 401, officer: 200 }, 404),
    address: ({ dossierId }) => `/api/dossiers/${dossierId}/control-sheet`,
  },
  "GET /api/dossiers/[dossierId]/draft-result": {
    answers: answers({ nobody: 401, officer: 200 }, 404),
    address: ({ dossierId }) => `/api/dossiers/${dossierId}/draft-result`,
  },
  "GET /api/dossiers/[dossierId]/folder-label": {
    answers: answers({ nobody: 401, officer: 200 }, 404),
    address: ({ dossierId }) => `/api/dossiers/${dossierId}/folder-label`,
  },
  "GET /api/dossiers/[dossierId]/history": {
    answers: sightOfDossier,
    address: ({ dossierId }) => `/api/dossiers/${dossierId}/history`,
  },
  "GET /api/dossiers/[dossierId]/processing-history": {
    answers: answers({ nobody: 401, officer: 200 }, 404),
    address: ({ dossierId }) => `/api/dossiers/${dossierId}/processing-history`,
  },
  "GET /api/drafts/[draftId]": { answers: ownDraft(200), address: ({ draftId }) => `/api/drafts/${draftId}` },
  "PUT /api/drafts/[draftId]": {
    // A version that never was: not even the owner's request changes anything.
    answers: ownDraft(409),
    address: ({ draftId }) => `/api/drafts/${draftId}`,
    data: ({ draftPage }) => ({ version: 999, page: draftPage, answers: { stolen: "yes" } }),
  },
  "PUT /api/drafts/[draftId]/papers": {
    // A component that the procedure does not have.
    answers: ownDraft(422),
    address: ({ draftId }) => `/api/drafts/${draftId}/papers?component=khong-co&name=a.pdf`,
    data: () => Buffer.from("%PDF-1.7\n%%EOF\n"),
  },
  "GET /api/hand-overs/[listId]/paper": {
    answers: answers({ nobody: 401, officer: 200 }, 404),
    address: ({ handOverListId }) => `/api/hand-overs/${handOverListId}/paper`,
  },
  "GET /api/health": { answers: everybody, address: () => "/api/health" },
  "GET /api/history/days": { answers: everybody, address: () => "/api/history/days" },
  "GET /api/history/days/[on]": {
    // A day before there was anything to publish.
    answers: answers({}, 404),
    address: () => "/api/history/days/1999-01-01",
  },
  "GET /api/history/key": { answers: everybody, address: () => "/api/history/key" },
  "GET /api/official-papers/[id]": {
    answers: sightOfDossier,
    address: ({ officialPaperId }) => `/api/official-papers/${officialPaperId}`,
  },
  "GET /api/papers/[paperId]": {
    answers: sightOfDossier,
    address: ({ paperId }) => `/api/papers/${paperId}`,
  },
  "GET /api/post-hand-overs/[id]": {
    answers: answers({ nobody: 401, officer: 200 }, 404),
    address: ({ deliveryId }) => `/api/post-hand-overs/${deliveryId}`,
  },
  "POST /api/preferences": {
    answers: answers({}, 303),
    address: () => "/api/preferences",
    form: { theme: "day" },
  },
  "GET /api/procedures/[code]/pdf": {
    answers: everybody,
    address: () => "/api/procedures/1.001193/pdf",
  },
  "GET /api/registers/[unitId]": {
    // The office of `otherOfficer`.
    answers: answers({ nobody: 401, otherOfficer: 200 }, 404),
    address: ({ unitId }) => `/api/registers/${unitId}?phan=1`,
  },
  "GET /api/queue": {
    answers: answers({ nobody: 401, owner: 404, stranger: 404 }, 200),
    address: () => "/api/queue",
  },
  "POST /api/queue/acts": {
    // A version that never was: each dossier is answered for itself, and nothing changes.
    answers: answers({ nobody: 401, owner: 404, stranger: 404 }, 200),
    address: () => "/api/queue/acts",
    data: ({ dossierId }) => ({ action: "accept", dossiers: [{ dossierId, version: 999 }] }),
  },
  "GET /api/visits/[dossierId]/papers": {
    // Received online: no officer's visit.
    answers: answers({ nobody: 401 }, 404),
    address: ({ dossierId }) => `/api/visits/${dossierId}/papers`,
  },
};
