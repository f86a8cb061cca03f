import type { Decision, DecisionContext, Outcome } from "./decision";
import type { DossierLeg, DossierProjection } from "./dossier-projection";

type Part = Pick<DossierLeg, "kind" | "unitId" | "agencyId" | "request"> & { dueAt: Date };

/**
 * Asks other units for their opinion, or for their share of a joint procedure, all at once; the dossier stays with
 * its holder and the clock of the citizen runs on (NĐ 61/2018/NĐ-CP Art. 19.5–19.6). An answer awaited after the
 * due date makes the dossier late: whoever asks so has to say that they know (`mayPassDue`).
 */
export function decideConsult(
  projection: DossierProjection,
  parts: readonly Part[],
  context: DecisionContext,
  mayPassDue = false,
): Outcome {
  const kind = parts[0]?.kind;
  if (!kind || parts.some((part) => part.kind !== kind)) return { refused: "partsOfOneKind" };
  const asked = new Set(openParts(projection).map((leg) => leg.unitId));
  if (parts.some((part) => asked.has(part.unitId))) return { refused: "alreadyAsked" };
  if (new Set(parts.map((part) => part.unitId)).size < parts.length) return { refused: "askedTwice" };
  if (parts.some((part) => part.unitId === projection.holderUnitId)) return { refused: "askedOneself" };
  if (!mayPassDue && parts.some((part) => passesDue(projection, part.dueAt)))
    return { refused: "partAfterDue" };
  const sentAt = context.now.toISOString();
  const legs = parts.map(({ dueAt, ...part }, index) => ({
    ...part,
    seq: projection.legs.length + index + 1,
    sentAt,
    dueAt: dueAt.toISOString(),
    receivedAt: null,
    doneAt: null,
    outcome: null,
    answer: null,
  }));
  return {
    type: "CONSULTED",
    change: {
      state: projection.state === "APPRAISING" && kind === "JOINT" ? "INTERLINKED" : "CONSULTING",
      legs: [...projection.legs, ...legs],
    },
    facts: { kind, partCount: parts.length },
  };
}

/** A unit that was asked confirms that it has the dossier. */
export function decideReceivePart(
  projection: DossierProjection,
  seq: number,
  context: DecisionContext,
): Outcome {
  const leg = openParts(projection).find((candidate) => candidate.seq === seq);
  if (!leg) return { refused: "partDone" };
  if (leg.receivedAt) return { refused: "partReceived" };
  return {
    type: "PART_RECEIVED",
    change: { legs: replaced(projection, { ...leg, receivedAt: context.now.toISOString() }) },
    facts: { seq },
  };
}

/** A unit answers; with the last answer the dossier is back with who appraises it. */
export function decideAnswerPart(
  projection: DossierProjection,
  input: { seq: number; outcome: NonNullable<DossierLeg["outcome"]>; answer: string },
  context: DecisionContext,
): Outcome {
  const leg = openParts(projection).find((candidate) => candidate.seq === input.seq);
  if (!leg) return { refused: "partDone" };
  const doneAt = context.now.toISOString();
  const legs = replaced(projection, {
    ...leg,
    receivedAt: leg.receivedAt ?? doneAt,
    doneAt,
    outcome: input.outcome,
    answer: input.answer,
  });
  const allDone = legs.every((candidate) => candidate.doneAt !== null);
  return {
    type: "PART_ANSWERED",
    change: { legs, ...(allDone ? { state: "APPRAISING" } : {}) },
    facts: { seq: input.seq, outcome: input.outcome },
  };
}

/** Goes on without the answers that are missing: silence is never agreement, so they stay marked as not given. */
export function decideEndConsultation(
  projection: DossierProjection,
  reason: string,
  context: DecisionContext,
): Decision {
  const doneAt = context.now.toISOString();
  const legs = projection.legs.map((leg) =>
    leg.doneAt ? leg : { ...leg, doneAt, outcome: "NOT_ANSWERED" as const },
  );
  return {
    type: "CONSULTATION_ENDED",
    change: { state: "APPRAISING", legs },
    facts: { reason, missing: openParts(projection).length },
  };
}

/** Whether an answer awaited at `at` comes after the date promised to the citizen. */
export function passesDue({ dueAt }: Pick<DossierProjection, "dueAt">, at: Date): boolean {
  return dueAt !== null && at > new Date(dueAt);
}

function openParts(projection: DossierProjection): DossierLeg[] {
  return projection.legs.filter((leg) => leg.doneAt === null);
}

function replaced(projection: DossierProjection, changed: DossierLeg): DossierLeg[] {
  return projection.legs.map((leg) => (leg.seq === changed.seq ? changed : leg));
}
