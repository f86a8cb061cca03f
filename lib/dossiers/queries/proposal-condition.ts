import "server-only";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { DeskScope } from "@/lib/dossiers/domain/desk-scope";
import { DECIDABLE_STATES, type ProposalDesk } from "@/lib/dossiers/domain/proposal-desk";
import { Prisma } from "@/lib/platform/db/generated/client";

/**
 * That an open proposal of `dossier d` waits for a decision of this desk: of its line, as `HOLDER_LINE` of the
 * permissions says, wherever in the agency the dossier lies. Null for a desk that decides on none. Open proposals are
 * few and have an index of their own.
 */
export function proposalCondition({ decides }: DeskScope, today: Date): Prisma.Sql | null {
  if (decides.length === 0) return null;
  const on = localDateOf(today);
  return Prisma.sql`(d.proposal IS NOT NULL AND d.state = ANY(${DECIDABLE_STATES}::text[])
    AND (${Prisma.join(
      decides.map((desk) => decidedBy(desk, on)),
      " OR ",
    )}))`;
}

function decidedBy({ unitId, agencyId, procedureIds, kinds }: ProposalDesk, on: string): Prisma.Sql {
  const ofAgency = Prisma.sql`d.holder_unit_id = ANY(ARRAY(SELECT v.unit_id FROM unit_version v
    WHERE v.agency_id = ${agencyId}::uuid AND v.valid_from <= ${on} AND (v.valid_to IS NULL OR v.valid_to >= ${on})))`;
  const inLine =
    unitId === agencyId
      ? Prisma.sql`true`
      : Prisma.sql`(d.holder_unit_id = ${unitId}::uuid OR d.competent_unit_id = ${unitId}::uuid)`;
  const inProcedures = procedureIds
    ? Prisma.sql`d.procedure_id = ANY(${procedureIds}::uuid[])`
    : Prisma.sql`true`;
  return Prisma.sql`(${ofAgency} AND ${inLine} AND ${inProcedures}
    AND d.proposal ->> 'kind' = ANY(${kinds}::text[]))`;
}
