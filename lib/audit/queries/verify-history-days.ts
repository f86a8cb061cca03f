import "server-only";
import { createPublicKey, verify } from "node:crypto";
import { BEFORE_FIRST_DAY, hashStatement, keyIdOf, statementBytes } from "@/lib/audit/domain/day-statement";
import { merkleRoot } from "@/lib/audit/domain/merkle-tree";
import { signedDayOf } from "@/lib/audit/domain/signed-day";
import { isMarkPublished, readMark } from "@/lib/audit/ledger/published-mark";
import { readHeads, STREAM_START, type StreamPlace } from "@/lib/audit/ledger/uncovered-events";
import type { HistoryDay, HistoryKey } from "@/lib/platform/db/generated/client";
import { prisma } from "@/lib/platform/db/prisma";

/**
 * NUMBER: a day is missing before it. EVENTS: the events are not those that were published. MARK: it was published last,
 * and is gone or another one.
 */
export type DayProblemKind = "NUMBER" | "PREVIOUS" | "KEY" | "SIGNATURE" | "ROOT" | "EVENTS" | "MARK";

export type DaysReport = { days: number; problem: { kind: DayProblemKind; on: string } | null };

type Day = HistoryDay & { key: HistoryKey };

/**
 * Verifies every publication, oldest first, and stops at the first that is wrong: numbers, links, signature, tree,
 * and that the events it covers are still those it was made from. With the file of the last published day, that this one
 * is still among them.
 * @throws PublishedMarkError when that file holds no mark.
 */
export async function verifyHistoryDays(markFile: string | null): Promise<DaysReport> {
  let before: { no: number; hash: string } & StreamPlace = { no: 0, hash: BEFORE_FIRST_DAY, ...STREAM_START };
  for (;;) {
    const day: Day | null = await prisma.historyDay.findFirst({
      where: { no: { gt: before.no } },
      include: { key: true },
      orderBy: { no: "asc" },
    });
    if (!day) return { days: before.no, problem: await findMarkProblem(markFile) };
    const kind = findStatementProblem(day, before) ?? (await findEventProblem(day, before));
    if (kind) return { days: before.no, problem: { kind, on: day.on } };
    before = day;
  }
}

async function findMarkProblem(markFile: string | null): Promise<DaysReport["problem"]> {
  const mark = markFile === null ? null : readMark(markFile);
  return !mark || (await isMarkPublished(prisma, mark)) ? null : { kind: "MARK", on: mark.on };
}

function findStatementProblem(day: Day, before: { no: number; hash: string }): DayProblemKind | null {
  const { statement, signature } = signedDayOf(day);
  if (day.no !== before.no + 1) return "NUMBER";
  if (day.previous !== before.hash) return "PREVIOUS";
  const raw = Buffer.from(day.key.publicKey, "base64url");
  if (keyIdOf(raw) !== day.keyId) return "KEY";
  const jwk = { kty: "OKP", crv: "Ed25519", x: day.key.publicKey };
  const key = createPublicKey({ key: jwk, format: "jwk" });
  const signed = verify(null, statementBytes(statement), key, Buffer.from(signature, "base64url"));
  if (!signed || day.hash !== hashStatement(statement)) return "SIGNATURE";
  return merkleRoot(day.leaves) === day.root ? null : "ROOT";
}

async function findEventProblem(day: Day, before: StreamPlace): Promise<DayProblemKind | null> {
  const found = await readHeads(prisma, before, day);
  const same =
    found.events === day.events &&
    found.heads === day.heads &&
    Buffer.compare(found.leaves, day.leaves) === 0;
  return same ? null : "EVENTS";
}
