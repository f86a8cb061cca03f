import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { administeredAgencies, isSystemAdministrator } from "@/lib/accounts/domain/admin-permission";
import { subtreeOf, type UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Prisma } from "@/lib/platform/db/generated/client";

/**
 * The one clause that grants sight of what officers did with identity numbers at a counter: all of it for AUDITOR, a
 * role of the whole system; the person concerned has a list of their own (`listIdentityRecords`).
 */
export function auditedBy(actor: Actor): Prisma.IdentityRecordWhereInput {
  const audits = actor.kind === "OFFICER" && actor.posts.some((post) => post.role === "AUDITOR");
  return audits ? {} : { id: { in: [] } };
}

/**
 * The one clause that grants sight of officers' accounts: all for SYS_ADMIN, for UNIT_ADMIN those who hold or held
 * a post in the own agency or below, none for anybody else. Citizens' accounts are seen by nobody but their owner.
 */
export function administeredBy(actor: Actor, tree: UnitTree): Prisma.AccountWhereInput {
  if (isSystemAdministrator(actor)) return { kind: "OFFICER" };
  const units = administeredAgencies(actor).flatMap((id) => subtreeOf(tree, id).map((unit) => unit.id));
  return { kind: "OFFICER", posts: { some: { unitId: { in: units } } } };
}
