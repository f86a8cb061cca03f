import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayAdministerOfficer } from "@/lib/accounts/domain/admin-permission";
import { addOneTimeLink, type OfficerLink } from "@/lib/accounts/ledger/add-one-time-link";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { getOfficerForChange } from "@/lib/accounts/ledger/get-officer-for-change";
import type { AccountIdInput } from "@/lib/accounts/schemas/officer-inputs";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";

/**
 * A new link with which an officer chooses a password; earlier links end. The link is in this answer only.
 * @throws NotFoundError for an officer out of sight; ForbiddenError for one who ranks above the actor
 * @throws RuleError `accountInactive`
 */
export async function issueOneTimeLink(
  actor: Actor,
  input: AccountIdInput,
  { clock }: CommandContext,
): Promise<OfficerLink> {
  const now = clock.now();
  const today = localDateOf(now);
  const tree = await getUnitTree(today);
  return transact(async (tx) => {
    const officer = await getOfficerForChange(tx, actor, input.accountId, { tree, today });
    assertMayAdminister(mayAdministerOfficer(actor, officer.posts, tree));
    if (!officer.active) throw new RuleError("accountInactive");
    const { fullName, loginName } = officer;
    return { fullName, loginName, ...(await addOneTimeLink(tx, officer.id, now)) };
  });
}
