import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { openSession } from "@/lib/accounts/ledger/open-session";
import { revokeSessions } from "@/lib/accounts/ledger/revoke-sessions";
import type { ChangeOwnPasswordInput } from "@/lib/accounts/schemas/password-inputs";
import { hashPassword, verifyPassword } from "@/lib/platform/auth/password";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { prisma } from "@/lib/platform/db/prisma";
import { transact } from "@/lib/platform/db/transact";
import { ConflictError, ForbiddenError, ValidationError } from "@/lib/platform/errors/app-error";

/**
 * Changes the password of the person who knows the present one; every session ends, and one new session begins.
 * @throws ValidationError when the present password is wrong
 */
export async function changeOwnPassword(
  actor: Actor,
  input: ChangeOwnPasswordInput,
  { clock }: CommandContext,
): Promise<{ sessionId: string }> {
  if (actor.kind === "SYSTEM") throw new ForbiddenError();
  const account = await prisma.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(input.currentPassword, account.passwordHash))) {
    throw new ValidationError({ currentPassword: ["accounts.field.wrongPassword"] });
  }
  const passwordHash = await hashPassword(input.password);
  const now = clock.now();
  return transact(async (tx) => {
    const changed = await tx.account.updateMany({
      where: { id: actor.accountId, active: true, passwordHash: account.passwordHash },
      data: { passwordHash },
    });
    if (changed.count === 0) throw new ConflictError("password changed meanwhile");
    await revokeSessions(tx, actor.accountId, now);
    return { sessionId: await openSession(tx, { id: actor.accountId, kind: actor.kind }, now) };
  });
}
