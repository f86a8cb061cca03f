import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Timeliness } from "@/lib/calendar/domain/timeliness";
import { applyEvent } from "./apply-event";
import type { DossierEventPayload, DossierEventType } from "./dossier-event";
import type { DossierLeg, DossierProjection } from "./dossier-projection";

/** An event as the control sheet reads it. */
export type ToldEvent = {
  type: DossierEventType;
  at: Date;
  actorUnitId: string | null;
  actorName: string;
  hash: string;
  payload: DossierEventPayload;
};

type Signature = { name: string; at: Date; hash: string };

export type HandOver = {
  fromUnitId: string;
  toUnitId: string;
  given: Signature;
  /** Absent while the other side has not taken it over. */
  received: Signature | null;
  /** How the step that gave the dossier away, or the unit that was asked, kept its time. */
  outcome: Timeliness | null;
  note: string | null;
};

/**
 * Every hand-over of a dossier between units in the order it happened, with who gave and who took it, for the
 * control sheet (form F06). Opinions and shares of joint work are hand-overs there and back.
 */
export function listHandOvers(events: readonly ToldEvent[]): HandOver[] {
  let current: DossierProjection | null = null;
  const told = events.map((event) => {
    const before = current;
    const after = applyEvent(before, event.payload);
    current = after;
    return { event, before, after };
  });
  return told.flatMap(({ event, before, after }, index) =>
    before && before.acceptedAt !== null ? rowsOf(before, after, event, told.slice(index + 1)) : [],
  );
}

type Told = { event: ToldEvent; after: DossierProjection };

/** A hand-over list on which the paper of a dossier went from one unit to another. */
export type PaperList = { number: string; fromUnitId: string; toUnitId: string; givenAt: Date };

/**
 * Which lists carried the paper of each hand-over: those between its two units that were made after it and before the
 * next one between them. A list of a hand-over that no event shows goes with the last one before it.
 */
export function matchPaperLists<Row extends Pick<HandOver, "fromUnitId" | "toUnitId" | "given">>(
  rows: readonly Row[],
  lists: readonly PaperList[],
): { row: Row; lists: PaperList[] }[] {
  const matched = rows.map((row) => ({ row, lists: [] as PaperList[] }));
  for (const list of lists) {
    const before = matched.filter(({ row }) => row.given.at <= list.givenAt);
    const same = before.findLast(
      ({ row }) => row.fromUnitId === list.fromUnitId && row.toUnitId === list.toUnitId,
    );
    (same ?? before.at(-1))?.lists.push(list);
  }
  return matched;
}

function rowsOf(
  before: DossierProjection,
  after: DossierProjection,
  event: ToldEvent,
  later: readonly Told[],
): HandOver[] {
  const known = new Map(before.legs.map((leg) => [leg.seq, leg]));
  const changed = after.legs.filter((leg) => known.get(leg.seq)?.doneAt !== leg.doneAt);
  const parts = changed.flatMap((leg) => partRow(leg, known.has(leg.seq), event, { before, after, later }));
  if (after.holderUnitId === before.holderUnitId) return parts;
  const main: HandOver = {
    fromUnitId: before.holderUnitId,
    toUnitId: after.holderUnitId,
    given: signatureOf(event),
    received: findTaker(after.holderUnitId, later),
    outcome: judge(event.at, before.stepDueAt),
    note: noteOf(event),
  };
  return [main, ...parts];
}

/** Who of a unit first acts on what it was given, until the dossier goes on from there; nobody took it before. */
function findTaker(unitId: string, later: readonly Told[]): Signature | null {
  const gone = later.findIndex(({ after }) => after.holderUnitId !== unitId);
  const held = gone < 0 ? later : later.slice(0, gone + 1);
  const taker = held.find(({ event }) => event.actorUnitId === unitId);
  return taker ? signatureOf(taker.event) : null;
}

function partRow(
  leg: DossierLeg,
  asked: boolean,
  event: ToldEvent,
  { before, after, later }: { before: DossierProjection; after: DossierProjection; later: readonly Told[] },
): HandOver[] {
  if (!asked) {
    const taker = later.find((next) => next.event.payload.facts.seq === leg.seq);
    const received = taker ? signatureOf(taker.event) : null;
    const row = {
      fromUnitId: before.holderUnitId,
      toUnitId: leg.unitId,
      given: signatureOf(event),
      received,
    };
    return [{ ...row, outcome: null, note: leg.request }];
  }
  if (leg.outcome === "NOT_ANSWERED") return [];
  const received = findTaker(after.holderUnitId, later);
  const row = { fromUnitId: leg.unitId, toUnitId: after.holderUnitId, given: signatureOf(event), received };
  return [{ ...row, outcome: judge(event.at, leg.dueAt), note: null }];
}

function judge(at: Date, dueAt: string | null): Timeliness | null {
  if (dueAt === null) return null;
  const due = new Date(dueAt);
  if (at > due) return "LATE";
  return localDateOf(at) < localDateOf(due) ? "EARLY" : "ON_TIME";
}

function signatureOf({ actorName, at, hash }: ToldEvent): Signature {
  return { name: actorName, at, hash };
}

function noteOf({ payload }: ToldEvent): string | null {
  const { note, reason } = payload.facts;
  return typeof note === "string" ? note : typeof reason === "string" ? reason : null;
}
