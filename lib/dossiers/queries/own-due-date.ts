import "server-only";
import { toldDueDate } from "@/lib/dossiers/domain/counting-due-date";
import { DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import type { CountingDue } from "@/lib/dossiers/dto";
import type { Dossier } from "@/lib/platform/db/generated/client";

/**
 * The due date that counts now: that of the result once the dossier was accepted, that of reception before. Null
 * while the clock stands still, and when the law sets no term.
 */
export function ownDueDate(row: Dossier): { due: CountingDue; reception: boolean } | null {
  const state = DOSSIER_STATES.find((known) => known === row.state) ?? "SUBMITTED";
  if (!row.acceptedAt) {
    if (state !== "SUBMITTED") return null;
    return { due: { dueAt: row.receptionDueAt.toISOString(), provisional: false }, reception: true };
  }
  const resumeState = DOSSIER_STATES.find((known) => known === row.resumeState) ?? null;
  const dueAt = toldDueDate({ state, resumeState }, row.dueAt);
  return dueAt && { due: { dueAt: dueAt.toISOString(), provisional: row.dueProvisional }, reception: false };
}
