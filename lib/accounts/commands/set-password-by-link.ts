import "server-only";
import { revokeSessions } from "@/lib/accounts/ledger/revoke-sessions";
import type { SetPasswordByLinkInput } from "@/lib/accounts/schemas/password-inputs";
import { joinCounterDossiers } from "@/lib/dossiers/ledger/join-counter-dossiers";
import { hashPassword } from "@/lib/platform/auth/password";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { RuleError } from "@/lib/platform/errors/app-error";
import { hashSecret } from "@/lib/platform/ids/new-secret";

/**
 * Sets the password of the account behind a one-time link, unlocks it and ends its sessions. The link works once:
 * of two people who use it at the same moment, one succeeds. A citizen has theirs from an officer who saw their card:
 * with it, the dossiers that a counter took from them before come into the account.
 * @throws RuleError `linkUnusable` when it is unknown, used, over, or its account is inactive
 */
export async function setPasswordByLink(
  _actor: unknown,
  input: SetPasswordByLinkInput,
  { clock }: CommandContext,
): Promise<{ kind: "CITIZEN" | "OFFICER" }> {
  const passwordHash = await hashPassword(input.password);
  const now = clock.now();
  const usable = { secretHash: hashSecret(input.secret), usedAt: null, expiresAt: { gt: now } };
  return transact(async (tx) => {
    const link = await tx.oneTimeLink.findFirst({
      where: { ...usable, account: { active: true } },
      select: { id: true, accountId: true },
    });
    if (!link) throw new RuleError("linkUnusable");
    const used = await tx.oneTimeLink.updateMany({
      where: { id: link.id, usedAt: null },
      data: { usedAt: now },
    });
    if (used.count === 0) throw new RuleError("linkUnusable");
    await revokeSessions(tx, link.accountId, now);
    const { kind, ...person } = await tx.account.update({
      where: { id: link.accountId },
      data: { passwordHash, failedSignIns: 0, lockedUntil: null },
      select: { kind: true, id: true, personalId: true, fullName: true },
    });
    if (kind === "CITIZEN") await joinCounterDossiers(tx, person, clock);
    return { kind };
  });
}
