import type { DossierEventPayload, DossierEventType } from "./dossier-event";
import { EVENT_OF_ACTION } from "./dossier-event";
import { type DossierProjection, PROJECTION_START } from "./dossier-projection";
import type { DossierState } from "./dossier-state";
import { DOSSIER_ACTIONS, type DossierAction, findTargets } from "./transition-table";

/** The projection after the event; `null` before the first one, which carries every field. */
export function applyEvent(
  current: DossierProjection | null,
  payload: DossierEventPayload,
): DossierProjection {
  if (current) return { ...current, ...payload.change };
  return { ...PROJECTION_START, ...payload.change } as DossierProjection;
}

/** Where a dossier begins: at the counter, or waiting for a fee that is due beforehand. */
const OPENING: ReadonlySet<DossierState> = new Set(["SUBMITTED", "AWAIT_PREPAY"]);

const ACTION_OF_EVENT = new Map<DossierEventType, DossierAction>(
  DOSSIER_ACTIONS.map((action) => [EVENT_OF_ACTION[action], action]),
);

/** Whether the life cycle allows this event to lead from one projection to the next. */
export function isLawful(
  type: DossierEventType,
  before: DossierProjection | null,
  after: DossierProjection,
): boolean {
  if (!before) return type === "SUBMITTED" && OPENING.has(after.state);
  const action = ACTION_OF_EVENT.get(type);
  return action !== undefined && findTargets(before.state, action)?.includes(after.state) === true;
}
