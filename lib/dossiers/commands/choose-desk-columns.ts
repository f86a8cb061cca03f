import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { ChooseColumnsInput } from "@/lib/dossiers/schemas/desk-view-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError } from "@/lib/platform/errors/app-error";

/** Remembers what the officer wants to see in the rows of the list. */
export function chooseDeskColumns(
  actor: Actor,
  { columns }: ChooseColumnsInput,
  _context: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    if (actor.kind !== "OFFICER") throw new ForbiddenError("only officers have lists");
    const { accountId } = actor;
    await tx.deskColumns.upsert({
      where: { accountId },
      create: { accountId, columns },
      update: { columns },
    });
  });
}
