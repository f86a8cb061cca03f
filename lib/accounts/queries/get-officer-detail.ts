import "server-only";
import { administeredBy } from "@/lib/accounts/access";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayAdministerOfficer, mayAdministerPost } from "@/lib/accounts/domain/admin-permission";
import type { OfficerDetail } from "@/lib/accounts/dto";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { isRole } from "@/lib/organization/domain/role";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { NotFoundError } from "@/lib/platform/errors/app-error";

/** One officer with all posts, past ones too. @throws NotFoundError for one this administrator does not look after */
export async function getOfficerDetail(
  actor: Actor,
  accountId: string,
  { clock }: CommandContext,
): Promise<OfficerDetail> {
  const today = localDateOf(clock.now());
  const tree = await getUnitTree(today);
  const account = await prisma.account.findFirst({
    where: { AND: [{ id: accountId }, administeredBy(actor, tree)] },
    select: {
      ...{ id: true, fullName: true, loginName: true, phone: true, email: true, active: true },
      passwordHash: true,
      changes: { orderBy: { at: "desc" }, include: { by: { select: { fullName: true } } } },
      posts: {
        orderBy: [{ validFrom: "desc" }, { id: "desc" }],
        include: { unit: { select: { versions: { orderBy: { validFrom: "desc" }, take: 1 } } } },
      },
    },
  });
  if (!account) throw new NotFoundError();
  const { passwordHash, posts, changes, ...rest } = account;
  const open = posts.flatMap(({ unitId, role, validTo }) =>
    isRole(role) && (validTo === null || validTo >= today) ? [{ unitId, role }] : [],
  );
  return {
    ...rest,
    hasPassword: passwordHash !== null,
    mayManageAccount: mayAdministerOfficer(actor, open, tree),
    changes: changes.map(({ id, kind, at, by, reason }) => ({
      ...{ id, reason, at: at.toISOString(), byName: by?.fullName ?? null },
      kind: kind === "CLOSED" ? "CLOSED" : "REOPENED",
    })),
    posts: posts.map(({ id, role, unitId, validFrom, validTo, unit }) => ({
      ...{ id, role, validFrom, validTo },
      unitName: tree.byId.get(unitId)?.name ?? unit.versions[0]?.name ?? "",
      mayEnd:
        isRole(role) &&
        (validTo === null || validTo > today) &&
        mayAdministerPost(actor, { unitId, role }, tree),
    })),
  };
}
