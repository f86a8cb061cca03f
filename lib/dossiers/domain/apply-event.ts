import type { DossierEventPayload, DossierEventType } from "./dossier-event";
import { EVENT_OF_ACTION } from "./dossier-event";
import type { DossierProjection } from "./dossier-projection";
import { DOSSIER_ACTIONS, findTargets } from "./transition-table";

/** The projection after the event; `null` before the first one, which carries every field. */
export function applyEvent(
  current: DossierProjection | null,
  payload: DossierEventPayload,
): DossierProjection {
  return current ? { ...current, ...payload.change } : (payload.change as DossierProjection);
}

/** Whether the life cycle allows this event to lead from one projection to the next. */
export function isLawful(
  type: DossierEventType,
  before: DossierProjection | null,
  after: DossierProjection,
): boolean {
  if (!before) return type === "SUBMITTED" && after.state === "SUBMITTED";
  const action = DOSSIER_ACTIONS.find((candidate) => EVENT_OF_ACTION[candidate] === type);
  return action !== undefined && findTargets(before.state, action)?.includes(after.state) === true;
}
