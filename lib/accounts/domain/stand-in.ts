import { DESK_ROLES } from "@/lib/dossiers/domain/desk-scope";
import type { Role } from "@/lib/organization/domain/role";

/** Posts whose work a stand-in may do: on dossiers only. Inspection, figures and administration are never lent. */
export function isLendable(role: Role): boolean {
  return DESK_ROLES.has(role) && role !== "AUDITOR";
}

/** A year is long enough for any leave; a longer absence is a change of posts. */
export const LONGEST_ABSENCE_DAYS = 366;
