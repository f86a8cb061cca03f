import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import { canHold } from "./can-hold";

/** Throws `RuleError` unless this person is active and a specialist of the unit today. */
export async function assertCanHold(
  tx: Transaction,
  accountId: string,
  unitId: string | undefined,
  now: Date,
): Promise<void> {
  if (!(await canHold(tx, accountId, unitId, now))) throw new RuleError("assigneeNotHere");
}
