import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { SaveFilterInput } from "@/lib/dossiers/schemas/desk-view-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError, RuleError } from "@/lib/platform/errors/app-error";
import { newId } from "@/lib/platform/ids/new-id";

const MOST = 20;

/** Keeps a filter of the list under a name of the officer's own; the same name again replaces it. */
export function saveDeskFilter(
  actor: Actor,
  { name, query }: SaveFilterInput,
  { clock }: CommandContext,
): Promise<void> {
  return transact(async (tx) => {
    if (actor.kind !== "OFFICER") throw new ForbiddenError("only officers have lists");
    const { accountId } = actor;
    const others = await tx.deskFilter.count({ where: { accountId, name: { not: name } } });
    if (others >= MOST) throw new RuleError("tooManyFilters");
    await tx.deskFilter.upsert({
      where: { accountId_name: { accountId, name } },
      create: { id: newId(clock.now()), accountId, name, query, createdAt: clock.now() },
      update: { query },
    });
  });
}
