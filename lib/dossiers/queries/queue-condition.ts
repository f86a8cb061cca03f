import "server-only";
import type { DeskScope, StandInDesk, UnitLimit } from "@/lib/dossiers/domain/desk-scope";
import { clockStands, DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import type { Queue } from "@/lib/dossiers/domain/queue";
import type { StandInLimit } from "@/lib/dossiers/domain/stand-in-limit";
import { Prisma } from "@/lib/platform/db/generated/client";

const STANDING = DOSSIER_STATES.filter(clockStands);

/** Between which instants an open dossier is near due; before the first, the beginning of today, it is overdue. */
export type DueBounds = { overdueBefore: Date; nearDueUntil: Date };

/** A queue of dossiers that lie at the desk, or were received there. */
export type OwnQueue = Exclude<Queue, "parts">;

/**
 * What lies in a queue, said once for its count and for its list, over `dossier d`. A queue reaches only the units
 * where the officer has a post, or a colleague's within its limits: their agencies hold or held every dossier in it, or
 * were asked for a part of it, so all of it is in their sight.
 */
export function queueCondition(queue: OwnQueue, desk: DeskScope, due: DueBounds): Prisma.Sql {
  const here = lies(HOLDER, desk, "unitIds");
  const hereOrReceived = Prisma.sql`(${here} OR ${lies(RECEIVER, desk, "receptionUnitIds")})`;
  const runs = Prisma.sql`d.ended_at IS NULL AND d.state <> ALL(${STANDING}::text[])`;
  switch (queue) {
    case "receive":
      return Prisma.sql`d.state = 'SUBMITTED' AND ${lies(HOLDER, desk, "receptionUnitIds")}`;
    case "mine":
      return Prisma.sql`d.state IN ('RECEIVED', 'ASSIGNING', 'APPRAISING', 'CONSULTING', 'INTERLINKED', 'REVIEWING',
        'SIGNING', 'ISSUING')
        AND ${here} AND (${Prisma.join([workOf(desk), ...desk.standIns.map(workForAbsent)], " OR ")})`;
    case "handedOver":
      // Held by a person it is joint work that others do a part of, not something that arrives here.
      return Prisma.sql`d.state = 'INTERLINKED' AND d.holder_account_id IS NULL AND ${here}`;
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
      return Prisma.sql`d.state = 'RESULT_READY' AND ${lies(HOLDER, desk, "returnUnitIds")}`;
  }
}

const HOLDER = Prisma.sql`d.holder_unit_id`;
const RECEIVER = Prisma.sql`d.receiving_unit_id`;

/**
 * That the unit in a column is one of the desk's, and the dossier within the limits of a stand-in there. The units
 * come first and alone, so that an index is read by them with limits as without.
 */
function lies(column: Prisma.Sql, desk: DeskScope, units: keyof DeskScope["limits"]): Prisma.Sql {
  const here = Prisma.sql`${column} = ANY(${desk[units]}::uuid[])`;
  const limits = desk.limits[units];
  return limits.length === 0
    ? here
    : Prisma.sql`(${here} AND ${withinLimits(column, Prisma.sql`d`, limits)})`;
}

export function withinLimits(
  column: Prisma.Sql,
  dossier: Prisma.Sql,
  limits: readonly UnitLimit[],
): Prisma.Sql {
  const limited = limits.map(({ unitId }) => unitId);
  const parts = limits.map(
    ({ unitId, ...limit }) => Prisma.sql`(${column} = ${unitId}::uuid AND ${withinLimit(dossier, limit)})`,
  );
  return Prisma.sql`(${column} <> ALL(${limited}::uuid[]) OR ${Prisma.join(parts, " OR ")})`;
}

function withinLimit(dossier: Prisma.Sql, { procedureIds, shutStates }: StandInLimit): Prisma.Sql {
  const inProcedures = procedureIds
    ? Prisma.sql`${dossier}.procedure_id = ANY(${procedureIds}::uuid[])`
    : Prisma.sql`true`;
  return Prisma.sql`${inProcedures} AND ${dossier}.state <> ALL(${shutStates}::text[])`;
}

function workOf({ accountId, seats }: Pick<DeskScope, "accountId" | "seats">): Prisma.Sql {
  return Prisma.sql`d.holder_account_id = ${accountId}::uuid OR (d.holder_account_id IS NULL
    AND d.state <> 'INTERLINKED' AND d.holder_unit_id::text || '/' || d.holder_role = ANY(${seats}::text[]))`;
}

/** What an absent colleague has in hand at the unit, as far as it was handed over. */
function workForAbsent(standIn: StandInDesk): Prisma.Sql {
  return Prisma.sql`(d.holder_unit_id = ANY(${standIn.unitIds}::uuid[])
    AND ${withinLimit(Prisma.sql`d`, standIn)} AND (${workOf(standIn)}))`;
}

/** What conditions of queues and lists of filters read; all of it lies in the indexes of `openOn`. */
const COLUMNS = Prisma.raw(
  [
    ...["id", "state", "ended_at", "next_due_at", "answer_asked_at", "holder_unit_id", "holder_account_id"],
    ...["holder_role", "receiving_unit_id", "procedure_id", "procedure_version_id"],
  ]
    .map((column) => `d.${column}`)
    .join(", "),
);

/**
 * Everything open that any queue of this desk can hold, as `dossier d`: what lies here, and what was received here and
 * waits for its applicant elsewhere. Each side is read off an index of its own without the rows of the table.
 */
export function openOn({ unitIds, receptionUnitIds }: DeskScope): Prisma.Sql {
  return Prisma.sql`(
    SELECT ${COLUMNS} FROM dossier d WHERE d.closed_at IS NULL AND d.holder_unit_id = ANY(${unitIds}::uuid[])
    UNION ALL
    SELECT ${COLUMNS} FROM dossier d WHERE d.closed_at IS NULL
      AND d.state IN ('SUPPLEMENT', 'SUPPLEMENT_RECEPTION', 'WITHDRAW_ASKED')
      AND d.receiving_unit_id = ANY(${receptionUnitIds}::uuid[]) AND d.holder_unit_id <> ALL(${unitIds}::uuid[])
    ) d`;
}
