import { type DossierState, isClosed, isHandedOver } from "./dossier-state";

export const CITIZEN_STEPS = ["submit", "receive", "process", "sign", "return"] as const;
export type CitizenStepKey = (typeof CITIZEN_STEPS)[number];
export type CitizenStep = { key: CitizenStepKey; state: "done" | "current" | "ahead" };

const STEP_OF: Record<DossierState, CitizenStepKey> = {
  AWAIT_PREPAY: "submit",
  SUBMITTED: "receive",
  SUPPLEMENT_RECEPTION: "receive",
  REFUSED_RECEPTION: "receive",
  RECEIVED: "process",
  ASSIGNING: "process",
  APPRAISING: "process",
  CONSULTING: "process",
  SUPPLEMENT: "process",
  FIN_OBLIGATION: "process",
  PAUSED: "process",
  INTERLINKED: "process",
  REVIEWING: "process",
  SIGNING: "sign",
  ISSUING: "sign",
  WITHDRAW_ASKED: "process",
  STOPPED: "process",
  REFUSED_RESULT: "process",
  RESULT_READY: "return",
  RETURNING_POST: "return",
  RETURNED: "return",
  ARCHIVED: "return",
};

/** The five steps a citizen thinks in, and where the dossier is on them; one that has ended is on none. */
export function citizenSteps(dossier: {
  state: DossierState;
  acceptedAt: unknown;
  resumeState: DossierState | null;
}): CitizenStep[] {
  const state = dossier.resumeState ?? dossier.state;
  const beforeAcceptance = dossier.acceptedAt === null;
  const current = CITIZEN_STEPS.indexOf(
    beforeAcceptance && state !== "AWAIT_PREPAY" ? "receive" : STEP_OF[state],
  );
  return CITIZEN_STEPS.map((key, index) => ({
    key,
    state:
      index < current || isHandedOver(dossier.state)
        ? "done"
        : index === current && !isClosed(dossier.state)
          ? "current"
          : "ahead",
  }));
}
