import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import {
  BEFORE_FIRST_DAY,
  type DayStatement,
  hashStatement,
  statementBytes,
} from "@/lib/audit/domain/day-statement";
import type { HistoryExport, SignedDay } from "@/lib/audit/domain/history-export";
import { findLeaf, HASH_BYTES, hashLeaf, inclusionPath, merkleRoot } from "@/lib/audit/domain/merkle-tree";
import { publicHalf } from "@/lib/audit/ledger/history-key";
import type { DossierEventRecord } from "@/lib/dossiers/domain/dossier-event";
import { CHAIN_START, hashEvent, hashPayload } from "@/lib/dossiers/domain/event-chain";

export const SAMPLE_KEY = generateKeyPairSync("ed25519").privateKey;

/** Signs days, each holding one head of the dossier among `others` foreign ones. */
export function signDays(heads: { on: string; hash: string; seq: number }[], key: KeyObject, others = 4) {
  const days: SignedDay[] = [];
  const proofs: HistoryExport["proofs"] = [];
  let previous = BEFORE_FIRST_DAY;
  for (const [place, { on, hash, seq }] of heads.entries()) {
    const no = place + 1;
    const foreign = Array.from({ length: others }, (_, index) => hashLeaf("e".repeat(64), no * 100 + index));
    const own = hashLeaf(hash, seq);
    const leaves = Buffer.concat([own, ...foreign].sort(Buffer.compare));
    const index = findLeaf(leaves, own);
    const statement: DayStatement = {
      kind: "mot-cua/history-day/1",
      no,
      on,
      publishedAt: `${on}T17:01:00.000Z`,
      heads: leaves.length / HASH_BYTES,
      events: 9,
      root: merkleRoot(leaves),
      previous,
      key: publicHalf(key).id,
    };
    previous = hashStatement(statement);
    days.push({ statement, signature: sign(null, statementBytes(statement), key).toString("base64url") });
    proofs.push({ no, seq, index, path: inclusionPath(leaves, index) });
  }
  return { days, proofs };
}

/** An export of these events, each on a day of its own but the last, which is not signed yet. */
export function exportOf(
  records: readonly DossierEventRecord[],
  options: { key?: KeyObject; withhold?: ReadonlySet<number>; others?: number } = {},
): HistoryExport {
  const { key = SAMPLE_KEY, withhold = new Set() } = options;
  let prevHash = CHAIN_START;
  const events = records.map((record): HistoryExport["events"][number] => {
    const { dossierId: _dossierId, payload, salt, ...known } = record;
    const links = { prevHash, hash: hashEvent(prevHash, record) };
    prevHash = links.hash;
    return salt && withhold.has(record.seq)
      ? { ...known, ...links, payloadHash: hashPayload(salt, payload) }
      : { ...known, ...links, payload, salt };
  });
  const heads = events.slice(0, -1).map(({ hash, seq }, index) => {
    return { on: `2026-11-${String(index + 1).padStart(2, "0")}`, hash, seq };
  });
  return {
    kind: "mot-cua/history-export/1",
    dossierId: records[0]?.dossierId ?? "",
    events,
    ...signDays(heads, key, options.others),
    keys: [publicHalf(key)],
  };
}
