import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import { hashSecret, newSecret } from "@/lib/platform/ids/new-secret";

const LOGIN = "quantri";
const FULL_NAME = "Quản trị hệ thống";
const LINK_HOURS = 72;
const ROLES = ["SYS_ADMIN", "UNIT_ADMIN", "CATALOG_ADMIN"] as const;

/**
 * Makes sure that somebody can administer a new installation: one account without a password, with the secret of a
 * one-time link that works for 72 hours. As long as nobody used it each run gives a fresh one and ends the earlier;
 * once the administrator has a password this returns null.
 */
export async function createFirstAdministrator(
  tx: Transaction,
  provinceUnitId: string,
  clock: Clock,
): Promise<{ loginName: string; secret: string } | null> {
  const now = clock.now();
  const existing = await tx.account.findUnique({ where: { loginName: LOGIN } });
  if (existing?.passwordHash) return null;
  const accountId = existing?.id ?? newId(now);
  if (!existing) {
    const posts = ROLES.map((role) => ({
      id: newId(now),
      unitId: provinceUnitId,
      role,
      validFrom: localDateOf(now),
    }));
    await tx.account.create({
      data: {
        id: accountId,
        kind: "OFFICER",
        loginName: LOGIN,
        fullName: FULL_NAME,
        searchName: toSearchForm(FULL_NAME),
        createdAt: now,
        posts: { create: posts },
      },
    });
  }
  await tx.oneTimeLink.updateMany({ where: { accountId, usedAt: null }, data: { usedAt: now } });
  const secret = newSecret();
  await tx.oneTimeLink.create({
    data: {
      id: newId(now),
      accountId,
      secretHash: hashSecret(secret),
      createdAt: now,
      expiresAt: new Date(now.getTime() + LINK_HOURS * 3_600_000),
    },
  });
  return { loginName: LOGIN, secret };
}
