import "server-only";
import { type KeyObject, sign } from "node:crypto";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import {
  BEFORE_FIRST_DAY,
  type DayStatement,
  hashStatement,
  statementBytes,
} from "@/lib/audit/domain/day-statement";
import { merkleRoot } from "@/lib/audit/domain/merkle-tree";
import { nextDay } from "@/lib/audit/domain/next-day";
import { PublishedMarkError } from "@/lib/audit/domain/published-mark";
import { publicHalf } from "@/lib/audit/ledger/history-key";
import { isMarkPublished, keepMark, readMark } from "@/lib/audit/ledger/published-mark";
import {
  findCut,
  findEarliest,
  findReach,
  readHeads,
  STREAM_START,
  type StreamPlace,
} from "@/lib/audit/ledger/uncovered-events";
import { instantOf, localDateOf } from "@/lib/calendar/domain/local-date";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import type { HistoryDay } from "@/lib/platform/db/generated/client";
import { type Transaction, transact } from "@/lib/platform/db/transact";

const TEN_MINUTES_MS = 600_000;
/** Events of one publication; what is beyond goes to the next one. */
const MOST_EVENTS = 1_000_000;
const END_OF_DAY = 1440;
const ONE_PUBLISHER = 20_260_717;

export type PublishHistoryDay = {
  key: KeyObject;
  /** Where the last published day is kept outside the database, see `markFileOf`. */
  markFile: string;
  mostEvents?: number;
};

type LastDay = Omit<HistoryDay, "leaves">;

/**
 * Signs and publishes the next finished day of history, and returns it; null when everything finished is published.
 * Every event belongs to exactly one publication, also after days of standstill, with two workers at once or with a
 * clock that jumps: a publication begins where the one before it ended.
 * @throws PublishedMarkError when the database is not the one that was published from: nothing is signed then, or
 * whoever removed days and dossiers would have the rest signed anew.
 */
export async function publishHistoryDay(
  actor: Actor,
  { key, markFile, mostEvents = MOST_EVENTS }: PublishHistoryDay,
  { clock }: CommandContext,
): Promise<string | null> {
  assertSystem(actor);
  const { published, last } = await transact(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ONE_PUBLISHER})`;
    const last = await tx.historyDay.findFirst({ omit: { leaves: true }, orderBy: { no: "desc" } });
    const mark = readMark(markFile);
    if (mark && !(await isMarkPublished(tx, mark))) throw new PublishedMarkError("gone");
    const published = await publishAfter(tx, last, { key, mostEvents, now: clock.now() });
    return { published, last: published ?? last };
  }, TEN_MINUTES_MS);
  // Only what is committed: a mark of a day that was undone would hold back all others.
  if (last) keepMark(markFile, last);
  return published?.on ?? null;
}

async function publishAfter(
  tx: Transaction,
  last: LastDay | null,
  { key, mostEvents, now }: { key: KeyObject; mostEvents: number; now: Date },
): Promise<LastDay | null> {
  const from = last ?? STREAM_START;
  const reach = await findReach(tx, from, mostEvents);
  const on = await findNextDay(tx, last, reach, localDateOf(now));
  if (on === null) return null;
  const cut = await findCut(tx, from, { endOfDay: instantOf(on, END_OF_DAY), reach });
  if (!cut) return null;
  const { leaves, heads, events } = await readHeads(tx, from, cut);
  const half = publicHalf(key);
  const statement: DayStatement = {
    kind: "mot-cua/history-day/1",
    no: (last?.no ?? 0) + 1,
    on,
    publishedAt: now.toISOString(),
    heads,
    events,
    root: merkleRoot(leaves),
    previous: last?.hash ?? BEFORE_FIRST_DAY,
    key: half.id,
  };
  await tx.historyKey.createMany({ data: [{ ...half, firstUsedAt: now }], skipDuplicates: true });
  const { kind: _kind, key: keyId, ...columns } = statement;
  const signature = sign(null, statementBytes(statement), key).toString("base64url");
  const hash = hashStatement(statement);
  return tx.historyDay.create({
    data: { ...columns, ...cut, keyId, hash, signature, publishedAt: now, leaves: Uint8Array.from(leaves) },
    omit: { leaves: true },
  });
}

async function findNextDay(
  tx: Transaction,
  last: Pick<HistoryDay, "txid" | "eventId" | "on"> | null,
  reach: StreamPlace,
  todayOn: string,
): Promise<string | null> {
  const earliest = await findEarliest(tx, last ?? STREAM_START, reach);
  if (!earliest) return null;
  const earliestOn = localDateOf(earliest);
  const taken = await tx.historyDay.findMany({
    where: { on: { gte: earliestOn, lt: todayOn } },
    select: { on: true },
  });
  const days = new Set(taken.map((day) => day.on));
  return nextDay({ earliestOn, lastOn: last?.on ?? null, todayOn, isTaken: (on) => days.has(on) });
}
