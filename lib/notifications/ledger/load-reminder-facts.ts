import "server-only";
import type { DossierEventType } from "@/lib/dossiers/domain/dossier-event";
import { DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import type { ReminderFacts } from "@/lib/notifications/domain/reminder";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Transaction } from "@/lib/platform/db/transact";
import { CHANNELS } from "@/lib/procedures/domain/channel";
import { findStep } from "@/lib/workflow/domain/process";
import { getProcess } from "@/lib/workflow/queries/get-process";
import type { Held } from "./find-addressees";

/** A dossier as reminders need it: nothing personal. */
export type RemindedDossier = Held & {
  id: string;
  version: number;
  applicantAccountId: string | null;
  closed: boolean;
  facts: ReminderFacts;
};

const COLUMNS = {
  ...{ id: true, version: true, applicantAccountId: true, procedureId: true, processVersionId: true },
  ...{ holderUnitId: true, holderRole: true, holderAccountId: true, closedAt: true },
  ...{ channel: true, state: true, stepKey: true, heldSinceAt: true, clockStartAt: true, submittedAt: true },
  ...{ receptionDueAt: true, stepDueAt: true, dueAt: true, reappointments: true, draftResultHash: true },
  ...{ supplementDueAt: true, proposal: true, legs: true, competentUnitId: true },
} as const;

/** Since when the applicant is waited for: asked to complete the dossier, or to come for the result. */
const WAITING_BEGINS: readonly DossierEventType[] = [
  "SUPPLEMENT_REQUESTED",
  "RESULT_ISSUED",
  "SETTLED_AT_ONCE",
  "RESULT_CORRECTED",
  "DELIVERY_FAILED",
];
const WAITING_STATES = ["SUPPLEMENT", "SUPPLEMENT_RECEPTION", "RESULT_READY"];

/** What the plans of these dossiers depend on. */
export async function loadReminderFacts(tx: Transaction, ids: string[]): Promise<RemindedDossier[]> {
  const rows = await tx.dossier.findMany({ where: { id: { in: ids } }, select: COLUMNS });
  const waiting = rows.filter(({ state }) => WAITING_STATES.includes(state)).map(({ id }) => id);
  const events = await tx.dossierEvent.findMany({
    where: { dossierId: { in: waiting }, type: { in: [...WAITING_BEGINS] } },
    orderBy: { seq: "asc" },
    select: { dossierId: true, seq: true, at: true },
  });
  const since = new Map(events.map(({ dossierId, seq, at }) => [dossierId, { seq, at: at.toISOString() }]));
  const found: RemindedDossier[] = [];
  for (const row of rows) {
    const step = findStep(await getProcess(tx, row.processVersionId), row.stepKey);
    const facts = factsOf(row, step?.hours ?? 0, since.get(row.id) ?? null);
    found.push({
      ...{ id: row.id, version: row.version, procedureId: row.procedureId, closed: row.closedAt !== null },
      ...{ holderUnitId: row.holderUnitId, holderRole: row.holderRole, holderAccountId: row.holderAccountId },
      ...{ competentUnitId: row.competentUnitId, applicantAccountId: row.applicantAccountId },
      ...{ facts, askedUnitIds: facts.legs.map(({ unitId }) => unitId) },
    });
  }
  return found;
}

type Row = {
  [Key in "clockStartAt" | "stepDueAt" | "dueAt" | "supplementDueAt"]: Date | null;
} & { heldSinceAt: Date; submittedAt: Date; receptionDueAt: Date; reappointments: number } & {
  [Key in "channel" | "state" | "stepKey"]: string;
} & { draftResultHash: string | null; proposal: Prisma.JsonValue; legs: Prisma.JsonValue };

function factsOf(row: Row, stepHours: number, waitsSince: ReminderFacts["waitsSince"]): ReminderFacts {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  return {
    channel: CHANNELS.find((known) => known === row.channel) ?? "ONLINE",
    state: DOSSIER_STATES.find((known) => known === row.state) ?? "ARCHIVED",
    stepKey: row.stepKey,
    heldSinceAt: row.heldSinceAt.toISOString(),
    submittedAt: row.submittedAt.toISOString(),
    receptionDueAt: row.receptionDueAt.toISOString(),
    ...{ clockStartAt: iso(row.clockStartAt), stepDueAt: iso(row.stepDueAt), dueAt: iso(row.dueAt) },
    ...{ reappointments: row.reappointments, draftResultHash: row.draftResultHash },
    supplementDueAt: iso(row.supplementDueAt),
    ...{ stepHours, waitsSince },
    // The columns hold what the projection says, which the chain proves.
    legs: row.legs as unknown as ReminderFacts["legs"],
    proposal: row.proposal as unknown as ReminderFacts["proposal"],
  };
}
