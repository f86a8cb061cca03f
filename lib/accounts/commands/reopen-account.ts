import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayAdministerOfficer } from "@/lib/accounts/domain/admin-permission";
import { addOneTimeLink, type OfficerLink } from "@/lib/accounts/ledger/add-one-time-link";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { getOfficerForChange } from "@/lib/accounts/ledger/get-officer-for-change";
import { noteAccountChange } from "@/lib/accounts/ledger/note-account-change";
import { revokeSessions } from "@/lib/accounts/ledger/revoke-sessions";
import type { ReopenAccountInput } from "@/lib/accounts/schemas/officer-inputs";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError } from "@/lib/platform/errors/app-error";

/**
 * Opens an officer's closed account again and gives the link with which they choose a new password: the old one and
 * every old session stay without effect. Posts that have not ended hold again. Citizens' accounts are nobody's to
 * close or open.
 * @throws NotFoundError for an officer out of sight; ForbiddenError for one who ranks above the actor
 * @throws ConflictError when it is open already
 */
export async function reopenAccount(
  actor: Actor,
  { accountId, reason }: ReopenAccountInput,
  { clock }: CommandContext,
): Promise<OfficerLink> {
  const now = clock.now();
  const today = localDateOf(now);
  const tree = await getUnitTree(today);
  return transact(async (tx) => {
    const officer = await getOfficerForChange(tx, actor, accountId, { tree, today });
    assertMayAdminister(mayAdministerOfficer(actor, officer.posts, tree));
    if (officer.active) throw new ConflictError("open already");
    await tx.account.update({
      where: { id: officer.id },
      data: { active: true, passwordHash: null, failedSignIns: 0, lockedUntil: null },
    });
    await revokeSessions(tx, officer.id, now);
    await noteAccountChange(tx, actor, { accountId: officer.id, kind: "REOPENED", reason, at: now });
    const { fullName, loginName } = officer;
    return { fullName, loginName, ...(await addOneTimeLink(tx, officer.id, now)) };
  });
}
