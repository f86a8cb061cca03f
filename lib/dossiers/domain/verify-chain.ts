import { applyEvent, isLawful } from "./apply-event";
import { canonicalJson } from "./canonical-json";
import type { DossierEventRecord } from "./dossier-event";
import type { DossierProjection } from "./dossier-projection";
import { CHAIN_START, hashEvent } from "./event-chain";

/** A stored event with its two hashes. */
export type ChainLink = DossierEventRecord & { prevHash: string; hash: string };

export type ChainProblemKind =
  | "NO_EVENTS"
  | "SEQUENCE"
  | "HASH"
  | "LINK"
  | "BEFORE"
  | "UNLAWFUL"
  | "ROW"
  | "ROW_VERSION"
  | "ROW_HASH"
  | "CONTENT"
  | "DRAFT_RESULT"
  | "RESULT_PAPER"
  | "DUE_DATE"
  | "WITHOUT_DOSSIER";

/** What is wrong; `seq` names the event, null when it is the row; `field` the first one that differs. */
export type ChainProblem = { kind: ChainProblemKind; seq: number | null; field?: string };

export type Replay = { projection: DossierProjection; lastHash: string; seq: number };

/**
 * Replays a dossier's events from the first: numbered without gap, each hash right and linked to the one before,
 * each step allowed by the life cycle. Returns the projection, or the first event that is wrong.
 */
export function replayChain(links: readonly ChainLink[]): Replay | ChainProblem {
  let projection: DossierProjection | null = null;
  let lastHash = CHAIN_START;
  let seq = 0;
  for (const link of links) {
    seq += 1;
    const kind = findLinkProblem(link, { seq, lastHash, projection });
    if (kind) return { kind, seq: link.seq };
    const after = applyEvent(projection, link.payload);
    if (!isLawful(link.type, projection, after)) return { kind: "UNLAWFUL", seq: link.seq };
    projection = after;
    lastHash = link.hash;
  }
  return projection ? { projection, lastHash, seq } : { kind: "NO_EVENTS", seq: null };
}

export function isProblem(result: Replay | ChainProblem): result is ChainProblem {
  return "kind" in result;
}

/** The first difference between what a dossier's row says and what its events replay to. */
export function findRowProblem(
  row: { projection: DossierProjection; version: number; lastHash: string },
  replay: Replay,
): ChainProblem | null {
  const field = firstDifference(row.projection, replay.projection);
  if (field) return { kind: "ROW", seq: null, field };
  if (row.version !== replay.seq) return { kind: "ROW_VERSION", seq: null };
  return row.lastHash === replay.lastHash ? null : { kind: "ROW_HASH", seq: null };
}

type Expected = { seq: number; lastHash: string; projection: DossierProjection | null };

function findLinkProblem(link: ChainLink, expected: Expected): ChainProblemKind | null {
  if (link.seq !== expected.seq) return "SEQUENCE";
  if (link.prevHash !== expected.lastHash) return "LINK";
  if (link.hash !== hashEvent(link.prevHash, recordOf(link))) return "HASH";
  const { projection } = expected;
  const before = projection && { state: projection.state, dueOn: projection.dueOn };
  return isSame(link.payload.before, before) ? null : "BEFORE";
}

/** Whether two values have the same JSON; what is the very same needs none. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

function recordOf({ prevHash: _prevHash, hash: _hash, ...record }: ChainLink): DossierEventRecord {
  return record;
}

function firstDifference(row: DossierProjection, replayed: DossierProjection): string | null {
  const fields = new Set([...Object.keys(row), ...Object.keys(replayed)]) as Set<keyof DossierProjection>;
  for (const field of fields) {
    if (!isSame(row[field], replayed[field])) return field;
  }
  return null;
}
