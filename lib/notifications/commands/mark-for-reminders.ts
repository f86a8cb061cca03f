import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { assertSystem } from "@/lib/accounts/domain/assert-system";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/** Something happened to a dossier: its reminders are looked at again at the next turn. Any number of times. */
export function markForReminders(
  actor: Actor,
  { dossierId }: { dossierId: string },
  { clock }: CommandContext,
): Promise<void> {
  assertSystem(actor);
  const now = clock.now();
  return transact(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO reminder_mark (dossier_id, version, planned_at, next_at)
      VALUES (${dossierId}::uuid, 0, ${now}, ${now})
      ON CONFLICT (dossier_id) DO UPDATE SET next_at = EXCLUDED.next_at`;
  });
}
