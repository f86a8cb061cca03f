import type { Role } from "@/lib/organization/domain/role";

/** Who shares out the work of a unit, an agency or all of them. */
export const LEADERS_OF_WORK: readonly Role[] = ["DIV_HEAD", "SIGNER", "UNIT_ADMIN", "SYS_ADMIN"];
