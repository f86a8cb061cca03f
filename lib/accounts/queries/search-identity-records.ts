import "server-only";
import { auditedBy } from "@/lib/accounts/access";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { DaySpan } from "@/lib/accounts/domain/day-span";
import { IDENTITY_ACTS } from "@/lib/accounts/domain/identity-act";
import { maskPersonalId } from "@/lib/accounts/domain/mask-personal-id";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import type { AuditedIdentityPage } from "@/lib/accounts/dto";
import { addDays, instantOf, localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitNames } from "@/lib/organization/queries/get-unit-names";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { literally } from "@/lib/platform/db/literally";
import { prisma } from "@/lib/platform/db/prisma";

const PAGE_SIZE = 50;
/** A name that more officers have finds the records of these. */
const MOST_OFFICERS = 200;

/**
 * For auditors: what officers did with identity numbers at the counters on these days, latest first; of all officers, or
 * of those whose name or login holds `officer`. `before` is the id that the page before ended with. Nothing for
 * anybody else.
 */
export async function searchIdentityRecords(
  actor: Actor,
  filter: { days: DaySpan; officer: string; before: string | null },
): Promise<AuditedIdentityPage> {
  const { fromOn, toOn } = filter.days;
  const found = await prisma.identityRecord.findMany({
    where: {
      AND: [
        auditedBy(actor),
        { at: { gte: instantOf(fromOn, 0), lt: instantOf(addDays(toOn, 1), 0) } },
        await byOfficer(filter.officer),
        // Ids are made from the moment of the act, so they order like it and never repeat.
        filter.before ? { id: { lt: filter.before } } : {},
      ],
    },
    orderBy: { id: "desc" },
    take: PAGE_SIZE + 1,
    include: { account: { select: { fullName: true, loginName: true } } },
  });
  const page = found.slice(0, PAGE_SIZE);
  const nameOf = await getUnitNames(page.map(({ unitId }) => unitId));
  return {
    rows: page.flatMap(({ id, at, act: stored, unitId, personalId, account }) => {
      const act = IDENTITY_ACTS.find((known) => known === stored);
      if (!act) return [];
      const person = maskPersonalId(personalId);
      const { fullName: officerName, loginName } = account;
      const unitName = nameOf(unitId, localDateOf(at));
      return [{ id, at: at.toISOString(), officerName, loginName, unitName, act, person }];
    }),
    nextBefore: found.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  };
}

async function byOfficer(typed: string): Promise<Prisma.IdentityRecordWhereInput> {
  const wanted = literally(toSearchForm(typed).slice(0, 100));
  if (wanted === "") return {};
  const officers = await prisma.account.findMany({
    where: {
      kind: "OFFICER",
      OR: [{ searchName: { contains: wanted } }, { loginName: { contains: wanted } }],
    },
    select: { id: true },
    orderBy: { id: "asc" },
    take: MOST_OFFICERS,
  });
  return { accountId: { in: officers.map(({ id }) => id) } };
}
