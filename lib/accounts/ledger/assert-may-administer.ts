import "server-only";
import { ForbiddenError } from "@/lib/platform/errors/app-error";

/** @throws ForbiddenError unless `allowed`, an answer of `lib/accounts/domain/admin-permission`. */
export function assertMayAdminister(allowed: boolean): asserts allowed {
  if (!allowed) throw new ForbiddenError("administration");
}
