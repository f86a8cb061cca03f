import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { sayPhoneNumber } from "@/lib/accounts/domain/phone-number";
import { getUnit, type UnitTree } from "@/lib/organization/domain/unit-tree";
import type { Transaction } from "@/lib/platform/db/transact";
import { env } from "@/lib/platform/env";

/**
 * Under which number whoever got a paper reaches the officer who made it (F02 asks for it): the officer's own at work,
 * else that of the unit, of its agency, of the portal, and last its hotline.
 */
export async function contactPhone(
  tx: Transaction,
  actor: Actor,
  { tree, unitId }: { tree: UnitTree; unitId: string },
): Promise<string> {
  const officer =
    actor.kind === "OFFICER"
      ? await tx.account.findUnique({ where: { id: actor.accountId }, select: { phone: true } })
      : null;
  const unit = getUnit(tree, unitId);
  const numbers = [officer?.phone, unit.phone, getUnit(tree, unit.agencyId).phone, env.PORTAL_PHONE];
  return sayPhoneNumber(numbers.find((number) => number) || env.PORTAL_HOTLINE);
}
