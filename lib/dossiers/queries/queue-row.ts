import "server-only";
import { maskPersonalId } from "@/lib/accounts/domain/mask-personal-id";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { readDossierClock, readPartClock } from "@/lib/dossiers/domain/clock-reading";
import type { DossierState } from "@/lib/dossiers/domain/dossier-state";
import type { QueueRow } from "@/lib/dossiers/domain/queue-page";
import type { Channel } from "@/lib/procedures/domain/channel";
import type { RowFacts } from "./list-row-facts";

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
  /** Until when a unit of the desk has to do its part; null in every queue but that of parts. */
  partDueAt: Date | null;
  holderAccountId: string | null;
  holderUnitId: string;
  holderRole: string;
  procedureId: string;
};

/** A row as it may leave the server: the identity number masked, the clock read. */
export function toQueueRow(
  record: QueueRecord,
  now: Date,
  calendar: WorkCalendar,
  { stepDueAt, submittedAt, absentName, ...facts }: RowFacts & { absentName: string | null },
): QueueRow {
  const state = record.state as DossierState;
  const { nextDueAt, partDueAt } = record;
  return {
    id: record.id,
    code: record.code ?? record.reference,
    ownerName: record.ownerName,
    maskedPersonalId: maskPersonalId(record.applicantPersonalId),
    procedureName: record.procedureName,
    state,
    channel: record.channel as Channel,
    holderName: record.holderName,
    clock: partDueAt
      ? readPartClock(partDueAt, now, calendar)
      : readDossierClock({ state, nextDueAt }, now, calendar),
    partDueAt: partDueAt?.toISOString() ?? null,
    absentName,
    ...facts,
    stepDueAt: stepDueAt?.toISOString() ?? null,
    submittedAt: submittedAt.toISOString(),
  };
}
