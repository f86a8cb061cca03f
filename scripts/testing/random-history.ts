import fc from "fast-check";
import { addDays } from "@/lib/calendar/domain/local-date";
import { timeliness } from "@/lib/calendar/domain/timeliness";
import { type DossierEventType, EVENT_OF_ACTION } from "@/lib/dossiers/domain/dossier-event";
import type { DossierChange, DossierProjection } from "@/lib/dossiers/domain/dossier-projection";
import { DOSSIER_ACTIONS, type DossierAction, findTargets } from "@/lib/dossiers/domain/transition-table";

/** What the steps of a random history change. */
export type Standing = Pick<
  DossierProjection,
  "state" | "dueOn" | "acceptedOn" | "endedOn" | "timeliness" | "resumeState"
>;

export type HistoryStep = {
  type: DossierEventType;
  on: string;
  before: Pick<Standing, "state" | "dueOn">;
  change: DossierChange;
};
export type History = { steps: HistoryStep[]; final: Standing };

export const AT_FIRST: Standing = {
  state: "SUBMITTED",
  dueOn: null,
  acceptedOn: null,
  endedOn: null,
  timeliness: null,
  resumeState: null,
};

const START_ON = "2026-09-01";
const choice = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 12 }));

/** Histories that the life cycle allows, over about four months, some cut short. */
export const anyHistory: fc.Arbitrary<History> = fc
  .array(choice, { maxLength: 18 })
  .map((choices) => walk(choices));

function walk(choices: readonly (readonly [number, number, number, number])[]): History {
  let standing = AT_FIRST;
  let on = START_ON;
  const steps: HistoryStep[] = [];
  for (const [pick, aim, wait, term] of choices) {
    const actions = DOSSIER_ACTIONS.filter((action) => findTargets(standing.state, action));
    const action = actions[pick % actions.length];
    if (!action) break;
    on = addDays(on, wait);
    const change = changeOf(standing, action, { aim, on, dueOn: term === 0 ? null : addDays(on, term) });
    const before = { state: standing.state, dueOn: standing.dueOn };
    steps.push({ type: EVENT_OF_ACTION[action], on, before, change });
    standing = { ...standing, ...change };
  }
  return { steps, final: standing };
}

function changeOf(
  standing: Standing,
  action: DossierAction,
  at: { aim: number; on: string; dueOn: string | null },
): Partial<Standing> {
  const targets = findTargets(standing.state, action) ?? [];
  const chosen = targets[at.aim % targets.length] ?? standing.state;
  const goesOn = action === "denyWithdrawal" || action === "cancelWithdrawal";
  const state = goesOn ? (standing.resumeState ?? chosen) : chosen;
  const change: Partial<Standing> = { state };
  if (action === "accept") Object.assign(change, { acceptedOn: at.on, dueOn: at.dueOn });
  if (action === "answerSupplement" && standing.acceptedOn) change.dueOn = at.dueOn;
  if (state === "WITHDRAW_ASKED") change.resumeState = standing.state;
  const stops = state === "STOPPED" && standing.state !== "STOPPED";
  if (stops || action === "refuseReception") change.endedOn = at.on;
  if (action === "issue" || action === "settleAtOnce" || action === "refuseResult") {
    Object.assign(change, { endedOn: at.on, timeliness: timeliness(at.on, standing.dueOn) });
  }
  return change;
}
