import type { DossierChange } from "./dossier-projection";

/** Whose turn it is: the office, the applicant, or another agency that was asked or has to receive. */
export type Side = "OFFICE" | "CITIZEN" | "OTHER_AGENCY";

/** A stretch of a dossier's life in which one unit, at one step, had to act. Ends where the next one begins. */
export type HeldSpan = {
  fromAt: string;
  stepKey: string;
  unitId: string;
  side: Side;
  /** The term runs. A wish to withdraw does not stop it: the date stays what it was. */
  running: boolean;
};

type Standing = Pick<DossierChange, "state" | "resumeState" | "stepKey" | "holderUnitId" | "legs">;

const SIDE_OF_STATE: Readonly<Record<string, Side>> = {
  SUPPLEMENT: "CITIZEN",
  FIN_OBLIGATION: "CITIZEN",
  CONSULTING: "OTHER_AGENCY",
  INTERLINKED: "OTHER_AGENCY",
};
const STOPPED_STATES: ReadonlySet<string> = new Set(["SUPPLEMENT", "FIN_OBLIGATION", "PAUSED"]);

/** Who had the dossier when, from its events in order; neighbours that differ in nothing are one. */
export function heldSpans(events: readonly { at: string; payload: { change: DossierChange } }[]): HeldSpan[] {
  const standing: Standing = {};
  const spans: HeldSpan[] = [];
  for (const { at, payload } of events) {
    const { state, resumeState, stepKey, holderUnitId, legs } = payload.change;
    for (const [key, value] of Object.entries({ state, resumeState, stepKey, holderUnitId, legs })) {
      if (value !== undefined) Object.assign(standing, { [key]: value });
    }
    const span = spanOf(standing, at);
    const last = spans.at(-1);
    if (!last || keyOf(last) !== keyOf(span)) spans.push(span);
  }
  return spans;
}

/** What tells the holders of two spans apart. */
export function keyOf({ stepKey, unitId, side, running }: Omit<HeldSpan, "fromAt">): string {
  return [stepKey, unitId, side, running].join(" ");
}

function spanOf(
  { state, resumeState, stepKey = "", holderUnitId = "", legs }: Standing,
  at: string,
): HeldSpan {
  const lived = (state === "WITHDRAW_ASKED" ? resumeState : state) ?? "";
  const side = SIDE_OF_STATE[lived] ?? "OFFICE";
  const asked = side === "OTHER_AGENCY" ? legs?.find((leg) => leg.doneAt === null) : undefined;
  const running = !STOPPED_STATES.has(lived);
  return { fromAt: at, stepKey, unitId: asked?.unitId ?? holderUnitId, side, running };
}
