import type { ClockTurn, ClockTurnKind } from "@/lib/calendar/domain/clock-turn";
import { RECEPTION_TERM, type Term } from "@/lib/calendar/domain/term";
import type { DossierChange } from "./dossier-projection";

/** What the story needs of an event; types it does not know are read by what they change. */
export type ClockEvent = {
  seq: number;
  type: string;
  at: string;
  payload: { change: DossierChange; facts?: { [key: string]: unknown } };
};

export type StopReason = "SUPPLEMENT" | "OBLIGATION" | "PAUSE" | "WITHDRAWAL";

/**
 * A time in which the clock stood. Afterwards the term starts from zero (`RESTART`), what was left of it runs on
 * (`ADDED`), or the date stays what it was (`NONE`). `toAt` is null while it stands, and when it never ran again.
 */
export type ClockStop = {
  fromAt: string;
  toAt: string | null;
  reason: StopReason;
  effect: "RESTART" | "ADDED" | "NONE";
  /** What the office wrote as its reason. */
  ground: string | null;
};

/**
 * All that a due date is made of. `RECEPTION` is the answer within eight working hours, before acceptance,
 * `COMPLETION` the last day of the applicant's supplement.
 */
export type ClockStory = {
  subject: "RECEPTION" | "RESULT" | "COMPLETION";
  turns: ClockTurn[];
  stops: ClockStop[];
};

const REASON_OF_STATE: Readonly<Record<string, StopReason>> = {
  SUPPLEMENT: "SUPPLEMENT",
  FIN_OBLIGATION: "OBLIGATION",
  PAUSED: "PAUSE",
  WITHDRAW_ASKED: "WITHDRAWAL",
};

const EFFECT_OF_REASON = {
  SUPPLEMENT: "RESTART",
  OBLIGATION: "ADDED",
  PAUSE: "ADDED",
  WITHDRAWAL: "NONE",
} as const satisfies Record<StopReason, ClockStop["effect"]>;

type Seen = {
  accepted: boolean;
  calendarVersion: number;
  term: Term | null;
  state: string | undefined;
  resumeState: string | null | undefined;
};

/**
 * The inputs of a dossier's due date, from its events in order and from nothing else: when it was accepted, by which
 * term and calendar, each stop and what it did, and every date that was promised on the way.
 */
export function tellClock(events: readonly ClockEvent[]): ClockStory {
  const seen: Seen = {
    accepted: false,
    calendarVersion: 0,
    term: null,
    state: undefined,
    resumeState: undefined,
  };
  const story: ClockStory = { subject: "RECEPTION", turns: [], stops: [] };
  for (const event of events) {
    const { change } = event.payload;
    if (change.calendarVersion !== undefined) seen.calendarVersion = change.calendarVersion;
    if (change.term !== undefined) seen.term = change.term;
    if (change.acceptedAt && !seen.accepted) {
      seen.accepted = true;
      Object.assign(story, { subject: "RESULT", turns: [], stops: [] });
    }
    const ended = seen.accepted ? moveStops(story.stops, seen, event) : undefined;
    const turn = seen.accepted
      ? resultTurn(story.turns, seen, event, ended)
      : receptionTurn(story.turns, seen, event);
    if (turn) story.turns.push(turn);
  }
  return story;
}

/** The reason for which the clock stands in this state; a wish to withdraw during a stop does not end the stop. */
function standingReasons(seen: Pick<Seen, "state" | "resumeState">): StopReason[] {
  const states = seen.state === "WITHDRAW_ASKED" ? [seen.state, seen.resumeState] : [seen.state];
  return states.flatMap((state) => REASON_OF_STATE[state ?? ""] ?? []);
}

/** Opens and closes stops by the state after the event; returns the stop after which the rest of the term runs on. */
function moveStops(stops: ClockStop[], seen: Seen, { at, payload }: ClockEvent): ClockStop | undefined {
  if (payload.change.state !== undefined) seen.state = payload.change.state;
  if (payload.change.resumeState !== undefined) seen.resumeState = payload.change.resumeState;
  const standing = standingReasons(seen);
  const open = stops.filter((stop) => stop.toAt === null);
  const finished = open.filter((stop) => !standing.includes(stop.reason));
  for (const stop of finished) stop.toAt = at;
  const ground = payload.facts?.reason;
  for (const reason of standing.filter((known) => open.every((stop) => stop.reason !== known))) {
    const effect = EFFECT_OF_REASON[reason];
    stops.push({
      fromAt: at,
      toAt: null,
      reason,
      effect,
      ground: typeof ground === "string" ? ground : null,
    });
  }
  return finished.find((stop) => stop.effect === "ADDED");
}

function resultTurn(
  turns: readonly ClockTurn[],
  seen: Seen,
  event: ClockEvent,
  stopped: ClockStop | undefined,
): ClockTurn | undefined {
  const { change } = event.payload;
  if (change.dueAt === undefined) return undefined;
  const { calendarVersion, term } = seen;
  const turn = { seq: event.seq, at: event.at, calendarVersion, term, promisedAt: change.dueAt };
  if (change.clockStartAt) {
    // What came by post counts from before its acceptance: from the minutes that were signed for it.
    return { ...turn, at: change.clockStartAt, kind: turns.length === 0 ? "ACCEPTED" : "RESTARTED" };
  }
  if (stopped) return { ...turn, kind: "RESUMED", stoppedAt: stopped.fromAt };
  const kind = KIND_OF_TYPE[event.type];
  const repeated = !kind && turns.at(-1)?.promisedAt === change.dueAt;
  return repeated ? undefined : { ...turn, kind: kind ?? "UNEXPLAINED" };
}

const KIND_OF_TYPE: Readonly<Record<string, Exclude<ClockTurnKind, "RESUMED">>> = {
  REAPPOINTED: "REAPPOINTED",
  DUE_RECALCULATED: "RECALCULATED",
};

function receptionTurn(
  turns: readonly ClockTurn[],
  seen: Seen,
  { seq, at: eventAt, payload }: ClockEvent,
): ClockTurn | undefined {
  const { receptionDueAt, submittedAt } = payload.change;
  if (!receptionDueAt) return undefined;
  const at = submittedAt ?? eventAt;
  const kind = turns.length === 0 ? "ACCEPTED" : "RESTARTED";
  const { calendarVersion } = seen;
  return { kind, seq, at, calendarVersion, term: RECEPTION_TERM, promisedAt: receptionDueAt };
}
