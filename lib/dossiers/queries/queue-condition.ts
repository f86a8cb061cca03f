import "server-only";
import type { DeskScope, StandInDesk } from "@/lib/dossiers/domain/desk-scope";
import { clockStands, DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import type { Queue } from "@/lib/dossiers/domain/queue";
import { Prisma } from "@/lib/platform/db/generated/client";

const STANDING = DOSSIER_STATES.filter(clockStands);

/** Between which instants an open dossier is near due; before the first it is overdue. */
export type DueBounds = { overdueBefore: Date; nearDueUntil: Date };

/**
 * What lies in a queue, said once for its count and for its list, over `dossier d`. A queue reaches only the units
 * where the officer has a post: their agencies hold or held every dossier in it, or were asked for a part of it, so all
 * of it is in their sight.
 */
export function queueCondition(queue: Queue, desk: DeskScope, due: DueBounds): Prisma.Sql {
  const here = Prisma.sql`d.holder_unit_id = ANY(${desk.unitIds}::uuid[])`;
  const hereOrReceived = Prisma.sql`(${here} OR d.receiving_unit_id = ANY(${desk.receptionUnitIds}::uuid[]))`;
  const runs = Prisma.sql`d.ended_at IS NULL AND d.state <> ALL(${STANDING}::text[])`;
  switch (queue) {
    case "receive":
      return Prisma.sql`d.state = 'SUBMITTED' AND d.holder_unit_id = ANY(${desk.receptionUnitIds}::uuid[])`;
    case "mine":
      return Prisma.sql`d.state IN ('RECEIVED', 'ASSIGNING', 'APPRAISING', 'CONSULTING', 'INTERLINKED', 'REVIEWING',
        'SIGNING', 'ISSUING')
        AND ${here} AND (${Prisma.join([workOf(desk), ...desk.standIns.map(workForAbsent)], " OR ")})`;
    case "handedOver":
      // Held by a person it is joint work that others do a part of, not something that arrives here.
      return Prisma.sql`d.state = 'INTERLINKED' AND d.holder_account_id IS NULL AND ${here}`;
    case "parts":
      // As an array the open parts are looked up first, by their own index, and then the dossiers by their key.
      return Prisma.sql`d.id = ANY(ARRAY(${openPartsOf(desk)}))`;
    case "unit":
      return Prisma.sql`d.ended_at IS NULL AND ${here}`;
    case "supplement":
      return Prisma.sql`d.state IN ('SUPPLEMENT', 'SUPPLEMENT_RECEPTION') AND ${hereOrReceived}`;
    case "withdrawal":
      return Prisma.sql`d.state = 'WITHDRAW_ASKED' AND ${hereOrReceived}`;
    case "applicant":
      return Prisma.sql`d.answer_asked_at IS NOT NULL AND ${here}`;
    case "nearDue":
      return Prisma.sql`${runs} AND ${here}
        AND d.next_due_at >= ${due.overdueBefore} AND d.next_due_at <= ${due.nearDueUntil}`;
    case "overdue":
      return Prisma.sql`${runs} AND ${here} AND d.next_due_at < ${due.overdueBefore}`;
    case "toReturn":
      return Prisma.sql`d.state = 'RESULT_READY' AND d.holder_unit_id = ANY(${desk.returnUnitIds}::uuid[])`;
  }
}

/** The dossiers of which a part waits for a unit of this desk. */
function openPartsOf(desk: DeskScope): Prisma.Sql {
  return Prisma.sql`SELECT p.dossier_id FROM dossier_part p
    WHERE p.unit_id = ANY(${desk.unitIds}::uuid[]) AND p.done_at IS NULL`;
}

/** How many dossiers wait for a part of this desk: they lie elsewhere, so they are counted by themselves. */
export function partsCount(desk: DeskScope): Prisma.Sql {
  return Prisma.sql`SELECT count(*) FROM dossier d WHERE d.closed_at IS NULL AND ${queueCondition("parts", desk, NO_BOUNDS)}`;
}

const NO_BOUNDS: DueBounds = { overdueBefore: new Date(0), nearDueUntil: new Date(0) };

function workOf({ accountId, seats }: Pick<DeskScope, "accountId" | "seats">): Prisma.Sql {
  return Prisma.sql`d.holder_account_id = ${accountId}::uuid OR (d.holder_account_id IS NULL
    AND d.state <> 'INTERLINKED' AND d.holder_unit_id::text || '/' || d.holder_role = ANY(${seats}::text[]))`;
}

/** What an absent colleague has in hand at the unit, in the procedures that were handed over. */
function workForAbsent(standIn: StandInDesk): Prisma.Sql {
  const inProcedures = standIn.procedureIds
    ? Prisma.sql`d.procedure_id = ANY(${standIn.procedureIds}::uuid[])`
    : Prisma.sql`true`;
  return Prisma.sql`(d.holder_unit_id = ANY(${standIn.unitIds}::uuid[]) AND ${inProcedures} AND (${workOf(standIn)}))`;
}

/** Everything open that any queue of this desk can hold: both sides have a partial index. */
export function deskCondition(desk: DeskScope): Prisma.Sql {
  return Prisma.sql`d.closed_at IS NULL AND (d.holder_unit_id = ANY(${desk.unitIds}::uuid[])
    OR d.receiving_unit_id = ANY(${desk.receptionUnitIds}::uuid[]))`;
}
