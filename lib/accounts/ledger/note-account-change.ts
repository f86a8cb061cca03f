import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";

type Change = { accountId: string; kind: "CLOSED" | "REOPENED"; reason: string | null; at: Date };

/** Puts on record who closed or reopened an account, and why; the database lets nobody change or remove it. */
export async function noteAccountChange(tx: Transaction, actor: Actor, change: Change): Promise<void> {
  const byAccountId = actor.kind === "SYSTEM" ? null : actor.accountId;
  await tx.accountChange.create({ data: { id: newId(change.at), ...change, byAccountId } });
}
