import "server-only";
import { maskPersonalId } from "@/lib/accounts/domain/mask-personal-id";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { type ClockReading, readDossierClock } from "@/lib/dossiers/domain/clock-reading";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { Channel } from "@/lib/procedures/domain/channel";

/** One dossier in an officer's list; the identity number only masked. */
export type QueueRow = {
  id: string;
  /** The dossier code, or before acceptance the temporary reference. */
  code: string;
  ownerName: string;
  maskedPersonalId: string;
  procedureName: string;
  state: DossierState;
  channel: Channel;
  holderName: string | null;
  clock: ClockReading;
};

/** The columns of a row as the database gives them. */
export type QueueRecord = {
  id: string;
  code: string | null;
  reference: string;
  ownerName: string;
  applicantPersonalId: string;
  procedureName: string;
  state: string;
  channel: string;
  holderName: string | null;
  nextDueAt: Date;
};

export function toQueueRow(record: QueueRecord, now: Date, calendar: WorkCalendar): QueueRow {
  const state = record.state as DossierState;
  return {
    id: record.id,
    code: record.code ?? record.reference,
    ownerName: record.ownerName,
    maskedPersonalId: maskPersonalId(record.applicantPersonalId),
    procedureName: record.procedureName,
    state,
    channel: record.channel as Channel,
    holderName: record.holderName,
    clock: readDossierClock({ state, nextDueAt: record.nextDueAt }, now, calendar),
  };
}
