import { toSearchForm } from "@/lib/accounts/domain/search-form";
import { addOneTimeLink, type IssuedLink } from "@/lib/accounts/ledger/add-one-time-link";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Clock } from "@/lib/platform/clock/clock";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";

const LOGIN = "quantri";
const FULL_NAME = "Quản trị hệ thống";
const ROLES = ["SYS_ADMIN", "UNIT_ADMIN", "CATALOG_ADMIN"] as const;

/**
 * Makes sure that somebody can administer a new installation: one account without a password, with a one-time
 * link that works for 72 hours. As long as nobody used it each run gives a fresh one and ends the earlier;
 * once the administrator has a password this returns null.
 */
export async function createFirstAdministrator(
  tx: Transaction,
  provinceUnitId: string,
  clock: Clock,
): Promise<{ loginName: string; link: IssuedLink } | null> {
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
  return { loginName: LOGIN, link: await addOneTimeLink(tx, accountId, now) };
}
