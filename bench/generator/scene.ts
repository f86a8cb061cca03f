import type { Actor, ActorPost } from "@/lib/accounts/domain/actor";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { WorkCalendar } from "@/lib/calendar/domain/work-calendar";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { type FilingWithProcess, getFilingOn } from "@/lib/dossiers/ledger/get-filing";
import { ROLES, type Role } from "@/lib/organization/domain/role";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";

export type Officer = Extract<Actor, { kind: "OFFICER" }>;

/** The province as every worker knows it: plain data, so that it can be sent to another thread. */
export type Scene = {
  tree: UnitTree;
  calendar: WorkCalendar;
  filings: readonly FilingWithProcess[];
  officers: readonly Officer[];
};

/** Loads units, calendar, officers and the procedures that are set up for filing. */
export async function loadScene(now: Date): Promise<Scene> {
  const tree = await getUnitTree(localDateOf(now));
  const versions = await prisma.procedureVersion.findMany({
    where: { eFormVersion: { isNot: null }, state: "PUBLISHED", validTo: null },
    orderBy: { sourceKey: "asc" },
    select: { id: true },
  });
  return {
    tree,
    calendar: await transact(getLatestCalendar),
    filings: await transact(async (tx) => {
      const filings: FilingWithProcess[] = [];
      for (const { id } of versions) filings.push(await getFilingOn(tx, id, localDateOf(now)));
      return filings;
    }),
    officers: await loadOfficers(tree),
  };
}

async function loadOfficers(tree: UnitTree): Promise<Officer[]> {
  const rows = await prisma.account.findMany({
    where: { kind: "OFFICER", active: true, posts: { some: { validTo: null } } },
    orderBy: { loginName: "asc" },
    include: { posts: { where: { validTo: null }, orderBy: [{ unitId: "asc" }, { role: "asc" }] } },
  });
  return rows.map(({ id, fullName, posts }) => ({
    kind: "OFFICER",
    accountId: id,
    fullName,
    posts: posts.map(
      (post): ActorPost => ({
        postId: post.id,
        unitId: post.unitId,
        agencyId: getUnit(tree, post.unitId).agencyId,
        role: roleOf(post.role),
      }),
    ),
  }));
}

function roleOf(text: string): Role {
  const role = ROLES.find((candidate) => candidate === text);
  if (!role) throw new RangeError(`no role ${text}`);
  return role;
}
