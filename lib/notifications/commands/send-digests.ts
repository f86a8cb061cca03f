import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { type Digest, listDigestsDue } from "@/lib/notifications/domain/digest";
import { countForArchive, countOverdue } from "@/lib/notifications/ledger/count-for-digest";
import { loadAddressees } from "@/lib/notifications/ledger/find-addressees";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { newId } from "@/lib/platform/ids/new-id";

/** Counting runs through what is late in all units. */
const TIMEOUT_MS = 60_000;

/**
 * Tells each officer in one line how many dossiers of theirs are late this morning, and how many belong in the
 * archive this month; returns how many lines. One line a person, kind and day, by a unique key; a morning that no
 * worker saw is not told afterwards, since the next one counts the same dossiers.
 */
export async function sendDigests(actor: Actor, _input: null, { clock }: CommandContext): Promise<number> {
  assertSystem(actor);
  const now = clock.now();
  return transact(async (tx) => {
    let lines = 0;
    for (const digest of listDigestsDue(await getLatestCalendar(tx), now)) {
      lines += await sendDigest(tx, digest, now);
    }
    return lines;
  }, TIMEOUT_MS);
}

async function sendDigest(tx: Transaction, { kind, basis, to }: Digest, now: Date): Promise<number> {
  const sent = await tx.officerNotice.findFirst({
    where: { dossierId: null, kind, basis },
    select: { id: true },
  });
  if (sent) return 0;
  const groups = await (kind === "OVERDUE" ? countOverdue(tx, now) : countForArchive(tx, basis));
  const addresseesOf = await loadAddressees(tx, groups, localDateOf(now));
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const accountId of addresseesOf(group, to)) {
      counts.set(accountId, (counts.get(accountId) ?? 0) + group.count);
    }
  }
  const data = [...counts].map(([accountId, count]) => ({
    ...{ id: newId(now), accountId, kind, basis, count, createdAt: now },
  }));
  const { count } = await tx.officerNotice.createMany({ data, skipDuplicates: true });
  return count;
}
