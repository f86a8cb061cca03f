import "server-only";
import type { Transaction } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";
import { hashSecret, newSecret } from "@/lib/platform/ids/new-secret";

const LIFETIME_MS = 72 * 3_600_000;

/** A link as shown once to whoever asked for it; afterwards only its hash exists. */
export type IssuedLink = { path: string; expiresAt: Date };

/** The same for an officer, with whose account it opens. */
export type OfficerLink = IssuedLink & { fullName: string; loginName: string };

/** Makes a link to set a password, good for 72 hours and once; earlier links of the account end. */
export async function addOneTimeLink(tx: Transaction, accountId: string, now: Date): Promise<IssuedLink> {
  await tx.oneTimeLink.updateMany({
    where: { accountId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + LIFETIME_MS);
  await tx.oneTimeLink.create({
    data: { id: newId(now), accountId, secretHash: hashSecret(secret), createdAt: now, expiresAt },
  });
  return { path: `/xac-thuc/dat-mat-khau/${secret}`, expiresAt };
}
