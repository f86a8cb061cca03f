import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { revokeSessions } from "@/lib/accounts/ledger/revoke-sessions";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError } from "@/lib/platform/errors/app-error";

/** Ends every session of the person, this one included. Returns how many. */
export function signOutEverywhere(actor: Actor, _input: unknown, { clock }: CommandContext): Promise<number> {
  if (actor.kind === "SYSTEM") throw new ForbiddenError();
  return transact((tx) => revokeSessions(tx, actor.accountId, clock.now()));
}
