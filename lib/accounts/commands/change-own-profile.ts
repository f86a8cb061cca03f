import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { ChangeOwnProfileInput } from "@/lib/accounts/schemas/change-own-profile";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError } from "@/lib/platform/errors/app-error";

/**
 * Changes how the person can be reached. Name, personal id and birth date stay: those are proved, not typed.
 * Open dossiers keep the contacts they were filed with.
 */
export function changeOwnProfile(actor: Actor, input: ChangeOwnProfileInput): Promise<void> {
  if (actor.kind === "SYSTEM") throw new ForbiddenError();
  const { phone, email, address } = input;
  return transact(async (tx) => {
    await tx.account.update({ where: { id: actor.accountId }, data: { phone, email, address } });
  });
}
