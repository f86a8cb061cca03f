import "server-only";
import { sessionExpiry } from "@/lib/accounts/domain/session-lifetime";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";

/** Opens a session for an account whose owner has just proved who they are. Returns its id. */
export async function openSession(
  tx: Transaction,
  account: { id: string; kind: "CITIZEN" | "OFFICER" },
  now: Date,
): Promise<string> {
  const id = newId(now);
  const expiresAt = sessionExpiry(account.kind, now, now);
  await tx.session.create({
    data: { id, accountId: account.id, createdAt: now, lastSeenAt: now, expiresAt },
  });
  return id;
}
