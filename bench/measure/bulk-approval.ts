import { actInBulk } from "@/lib/dossiers/commands/act-in-bulk";
import { BULK_CHUNK } from "@/lib/dossiers/domain/bulk-action";
import type { DossierAction } from "@/lib/dossiers/domain/transition-table";
import { listRowFacts } from "@/lib/dossiers/queries/list-row-facts";
import { systemClock } from "@/lib/platform/clock/clock";
import type { Officer } from "../stress/crew";
import { gatherCrew } from "../stress/gather-crew";
import { performAct } from "../stress/perform-act";
import type { Latency, Repetition } from "./latency";

const WANTED = 200;
/** Some of the crew's dossiers are signed elsewhere: more are prepared than needed. */
const PREPARED = WANTED * 2;
/** Two people at least for every seat: nobody approves what they appraised. */
const OFFICERS = 24;

/** From the counter to the one who signs. */
const ROAD: readonly DossierAction[] = ["accept", "forward", "claim", "saveDraftResult", "submitForApproval"];

type Waiting = { officer: Officer; dossiers: { dossierId: string; version: number }[] };

/**
 * Approves two hundred dossiers as the list does: in requests of ten, one after the other. The times are those of a
 * request. Throws when the crew could not be brought that far, or one was refused.
 */
export async function measureBulkApproval(processor: Repetition["processor"]): Promise<Latency> {
  const { officer, dossiers } = await prepareWaiting();
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

/** Dossiers of one commune, each brought to the desk where it is signed. */
async function prepareWaiting(): Promise<Waiting> {
  const crew = await gatherCrew({ officers: OFFICERS, dossiers: PREPARED }, { clock: systemClock });
  for (const target of crew.targets) {
    for (const [index, action] of ROAD.entries()) await performAct(crew, target, action, index);
  }
  const ids = crew.targets.map(({ id }) => id);
  for (const officer of crew.officers) {
    const facts = await listRowFacts(officer, ids, systemClock.now());
    const dossiers = ids.flatMap((dossierId) => {
      const row = facts.get(dossierId);
      return row?.acts.includes("approve") ? [{ dossierId, version: row.version }] : [];
    });
    if (dossiers.length >= WANTED) return { officer, dossiers: dossiers.slice(0, WANTED) };
  }
  throw new Error(`nobody of the crew has ${WANTED} dossiers to approve`);
}
