import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { IDENTITY_ACTS } from "@/lib/accounts/domain/identity-act";
import type { IdentityRecordRow } from "@/lib/accounts/dto";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import { prisma } from "@/lib/platform/db/prisma";

const SHOWN = 20;

/**
 * Which office looked the citizen up at a counter, or did something with their account there, latest first; the
 * officer is not named. Nothing for officers.
 */
export async function listIdentityRecords(
  actor: Exclude<Actor, { kind: "SYSTEM" }>,
): Promise<IdentityRecordRow[]> {
  if (actor.kind !== "CITIZEN") return [];
  const { personalId } = await prisma.account.findUniqueOrThrow({ where: { id: actor.accountId } });
  if (!personalId) return [];
  const records = await prisma.identityRecord.findMany({
    where: { personalId },
    orderBy: { at: "desc" },
    take: SHOWN,
  });
  const nameOf = await getUnitNames(records.map(({ unitId }) => unitId));
  return records.flatMap(({ id, at, act: stored, unitId }) => {
    const act = IDENTITY_ACTS.find((known) => known === stored);
    return act ? [{ id, at, act, unitName: nameOf(unitId, localDateOf(at)) }] : [];
  });
}
