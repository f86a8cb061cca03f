import type { Role } from "@/lib/organization/domain/role";

/** The places where officers work. */
export const DESKS = ["office", "leadership", "admin"] as const;

export type Desk = (typeof DESKS)[number];

const DESK_ROLES: Record<Desk, readonly Role[]> = {
  office: ["RECEPTION", "RETURN", "SPECIALIST", "DIV_HEAD", "SIGNER", "CLERK", "CENTRE_HEAD"],
  leadership: ["LEADER", "CENTRE_HEAD"],
  admin: ["CATALOG_ADMIN", "UNIT_ADMIN", "SYS_ADMIN", "AUDITOR"],
};

/** The desks that the menu offers to somebody with `roles`; whether a page opens is decided by that page. */
export function desksOf(roles: readonly Role[]): Desk[] {
  return DESKS.filter((desk) => DESK_ROLES[desk].some((role) => roles.includes(role)));
}
