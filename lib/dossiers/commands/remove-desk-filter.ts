import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { RemoveFilterInput } from "@/lib/dossiers/schemas/desk-view-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError } from "@/lib/platform/errors/app-error";

/** Forgets a filter of one's own; nothing happens to somebody else's, or twice. */
export function removeDeskFilter(
  actor: Actor,
  { filterId }: RemoveFilterInput,
  _context: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    if (actor.kind !== "OFFICER") throw new ForbiddenError("only officers have lists");
    await tx.deskFilter.deleteMany({ where: { id: filterId, accountId: actor.accountId } });
  });
}
