import type { Actor } from "@/lib/accounts/domain/actor";
import { actInBulk } from "@/lib/dossiers/commands/act-in-bulk";
import { BULK_CHUNK } from "@/lib/dossiers/domain/bulk-action";
import { listRowFacts } from "@/lib/dossiers/queries/list-row-facts";
import { systemClock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";
import { indexOfficers } from "../generator/officers";
import { loadScene } from "../generator/scene";
import type { Latency, Repetition } from "./latency";

const WANTED = 200;
/** Nobody may approve what they appraised, and some wait for a colleague: more are looked at than needed. */
const LOOKED_AT = WANTED * 3;

type Officer = Extract<Actor, { kind: "OFFICER" }>;
type Waiting = { officer: Officer; dossiers: { dossierId: string; version: number }[] };

/**
 * Approves up to two hundred dossiers of the busiest desk as the list does: in requests of ten, one after the
 * other. The times are those of a request. Null where nobody has any to approve.
 */
export async function measureBulkApproval(processor: Repetition["processor"]): Promise<Latency | null> {
  const waiting = await findWaiting();
  if (!waiting) return null;
  const { officer, dossiers } = waiting;
  const times: number[] = [];
  const before = processor();
  for (let at = 0; at < dossiers.length; at += BULK_CHUNK) {
    const chunk = dossiers.slice(at, at + BULK_CHUNK);
    const began = performance.now();
    const input = { action: "approve" as const, dossiers: chunk, note: null };
    const outcomes = await actInBulk(officer, input, { clock: systemClock });
    times.push(performance.now() - began);
    const refused = outcomes.filter(({ kind }) => kind !== "DONE");
    if (refused.length > 0) throw new Error(`${refused.length} of ${chunk.length} were not approved`);
  }
  const after = processor();
  const seconds = times.reduce((sum, time) => sum + time, 0) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? 0;
  return {
    what: `Approve ${dossiers.length} at once: ${seconds.toFixed(1)} s, ten in a request (commands)`,
    concurrency: 1,
    count: dossiers.length,
    p50: at(0.5),
    p95: at(0.95),
    max: at(1),
    perSecond: dossiers.length / seconds,
    processorMs: before === null || after === null ? null : (after - before) / dossiers.length,
  };
}

async function findWaiting(): Promise<Waiting | null> {
  const now = systemClock.now();
  const officers = indexOfficers(await loadScene(now));
  const units = await prisma.dossier.groupBy({
    by: ["holderUnitId"],
    where: { state: "REVIEWING", closedAt: null },
    _count: true,
    orderBy: { _count: { holderUnitId: "desc" } },
    take: 1,
  });
  const unitId = units[0]?.holderUnitId;
  const officer = officers
    .inUnit(unitId ?? "")
    .find(({ posts }) => posts.some(({ role }) => role === "DIV_HEAD" || role === "SIGNER"));
  if (!unitId || !officer) return null;
  const rows = await prisma.dossier.findMany({
    where: { holderUnitId: unitId, state: "REVIEWING", closedAt: null },
    orderBy: [{ nextDueAt: "asc" }, { id: "asc" }],
    take: LOOKED_AT,
    select: { id: true },
  });
  const acts = await listRowFacts(
    officer,
    rows.map(({ id }) => id),
    now,
  );
  const dossiers = rows.flatMap(({ id }) => {
    const row = acts.get(id);
    return row?.acts.includes("approve") ? [{ dossierId: id, version: row.version }] : [];
  });
  return dossiers.length > 0 ? { officer, dossiers: dossiers.slice(0, WANTED) } : null;
}
