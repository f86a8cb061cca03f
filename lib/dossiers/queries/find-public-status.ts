import "server-only";
import { timingSafeEqual } from "node:crypto";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { toldDueDate } from "@/lib/dossiers/domain/counting-due-date";
import type { LookupInput } from "@/lib/dossiers/domain/dossier-lookup";
import { DOSSIER_STATES } from "@/lib/dossiers/domain/dossier-state";
import type { PublicStatus } from "@/lib/dossiers/dto";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Clock } from "@/lib/platform/clock/clock";
import { prisma } from "@/lib/platform/db/prisma";

/** How a dossier stands, for anybody who has its code: nothing in it tells whose it is. Null when there is none. */
export async function findPublicStatus(
  input: LookupInput,
  { clock }: { clock: Clock },
): Promise<PublicStatus | null> {
  const row = await prisma.dossier.findFirst({
    where: { OR: [{ code: input.code }, { reference: input.code }] },
    select: {
      code: true,
      reference: true,
      lookupToken: true,
      state: true,
      resumeState: true,
      holderUnitId: true,
      submittedAt: true,
      acceptedAt: true,
      dueAt: true,
      dueProvisional: true,
      endedAt: true,
      resultCorrections: true,
      procedureVersion: { select: { name: true } },
    },
  });
  if (!row) return null;
  const unitNames = await getUnitNames([row.holderUnitId]);
  const state = DOSSIER_STATES.find((known) => known === row.state) ?? "SUBMITTED";
  const resumeState = DOSSIER_STATES.find((known) => known === row.resumeState) ?? null;
  const dueAt = toldDueDate({ state, resumeState }, row.dueAt);
  return {
    code: row.code ?? row.reference,
    procedureName: row.procedureVersion.name,
    state,
    holderUnitName: unitNames(row.holderUnitId, localDateOf(clock.now())),
    submittedAt: row.submittedAt.toISOString(),
    acceptedAt: row.acceptedAt?.toISOString() ?? null,
    dueAt: dueAt?.toISOString() ?? null,
    dueStands: row.dueAt !== null && dueAt === null,
    dueProvisional: row.dueProvisional,
    endedAt: row.endedAt?.toISOString() ?? null,
    corrected: row.resultCorrections > 0,
    tokenMatches: input.token === null ? null : equals(input.token, row.lookupToken),
  };
}

function equals(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
