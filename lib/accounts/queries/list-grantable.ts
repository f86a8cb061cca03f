import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import {
  administeredAgencies,
  isSystemAdministrator,
  mayAdministerPost,
} from "@/lib/accounts/domain/admin-permission";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { ROLES, type Role } from "@/lib/organization/domain/role";
import { lineOf, subtreeOf } from "@/lib/organization/domain/unit-tree";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";

export type Grantable = { units: readonly { id: string; label: string }[]; roles: readonly Role[] };

/** The units and roles with which this administrator may give posts; a unit's label names what is above it. */
export async function listGrantable(actor: Actor, { clock }: CommandContext): Promise<Grantable> {
  const tree = await getUnitTree(localDateOf(clock.now()));
  const units = isSystemAdministrator(actor)
    ? [...tree.byId.values()]
    : administeredAgencies(actor).flatMap((id) => subtreeOf(tree, id));
  const first = units[0];
  return {
    units: units.map(({ id }) => ({
      id,
      label: lineOf(tree, id)
        .slice(0, 3)
        .map((unit) => unit.name)
        .join(", "),
    })),
    roles: first ? ROLES.filter((role) => mayAdministerPost(actor, { unitId: first.id, role }, tree)) : [],
  };
}
