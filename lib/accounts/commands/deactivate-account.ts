import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { mayAdministerOfficer } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { getOfficerForChange } from "@/lib/accounts/ledger/get-officer-for-change";
import { noteAccountChange } from "@/lib/accounts/ledger/note-account-change";
import { revokeSessions } from "@/lib/accounts/ledger/revoke-sessions";
import type { AccountIdInput } from "@/lib/accounts/schemas/officer-inputs";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { countHeldDossiers } from "@/lib/dossiers/ledger/count-held-dossiers";
import { getUnitTree } from "@/lib/organization/queries/get-unit-tree";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError, RuleError } from "@/lib/platform/errors/app-error";

/**
 * Closes an officer's account: no sign-in, sessions and links end; what they did keeps their name.
 * @throws NotFoundError for an officer out of sight; ForbiddenError for one who ranks above the actor
 * @throws RuleError `ownAccount`, or `holdsDossiers` while open dossiers are in their hands
 * @throws ConflictError when it is closed already
 */
export async function deactivateAccount(
  actor: Actor,
  input: AccountIdInput,
  { clock }: CommandContext,
): Promise<void> {
  const now = clock.now();
  const today = localDateOf(now);
  const tree = await getUnitTree(today);
  await transact(async (tx) => {
    const officer = await getOfficerForChange(tx, actor, input.accountId, { tree, today });
    assertMayAdminister(mayAdministerOfficer(actor, officer.posts, tree));
    if (actor.kind !== "SYSTEM" && actor.accountId === officer.id) throw new RuleError("ownAccount");
    if (!officer.active) throw new ConflictError("closed already");
    if ((await countHeldDossiers(tx, officer.id)) > 0) throw new RuleError("holdsDossiers");
    await tx.account.update({ where: { id: officer.id }, data: { active: false } });
    await noteAccountChange(tx, actor, { accountId: officer.id, kind: "CLOSED", reason: null, at: now });
    await revokeSessions(tx, officer.id, now);
    await tx.oneTimeLink.updateMany({
      where: { accountId: officer.id, usedAt: null, expiresAt: { gt: now } },
      data: { expiresAt: now },
    });
  });
}
