import "server-only";
import { administeredBy } from "@/lib/accounts/access";
import type { Actor } from "@/lib/accounts/domain/actor";
import { toSearchForm } from "@/lib/accounts/domain/search-form";
import type { OfficerPage } from "@/lib/accounts/dto";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { literally } from "@/lib/platform/db/literally";
import { prisma } from "@/lib/platform/db/prisma";

const PAGE_SIZE = 50;

/** Officers whom this administrator looks after, by name; `after` is the id that the page before ended with. */
export async function listOfficers(
  actor: Actor,
  filter: { search: string; after: string | null },
  { clock }: CommandContext,
): Promise<OfficerPage> {
  const today = localDateOf(clock.now());
  const tree = await getUnitTree(today);
  const wanted = literally(toSearchForm(filter.search).slice(0, 100));
  const found = await prisma.account.findMany({
    where: {
      AND: [
        administeredBy(actor, tree),
        { OR: [{ searchName: { contains: wanted } }, { loginName: { contains: wanted } }] },
      ],
    },
    select: {
      ...{ id: true, fullName: true, loginName: true, active: true, passwordHash: true },
      posts: {
        where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
        select: { role: true, unitId: true },
      },
    },
    orderBy: [{ searchName: "asc" }, { id: "asc" }],
    take: PAGE_SIZE + 1,
    ...(filter.after && { cursor: { id: filter.after }, skip: 1 }),
  });
  const page = found.slice(0, PAGE_SIZE);
  return {
    rows: page.map(({ id, fullName, loginName, active, passwordHash, posts }) => ({
      ...{ id, fullName, loginName },
      state: active ? (passwordHash === null ? "noPassword" : "active") : "inactive",
      posts: posts.map(({ role, unitId }) => ({ role, unitName: tree.byId.get(unitId)?.name ?? "" })),
    })),
    nextAfter: found.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  };
}
