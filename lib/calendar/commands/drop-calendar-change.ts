import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { isSystemAdministrator } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import type { DropCalendarChangeInput } from "@/lib/calendar/schemas/calendar-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";

/**
 * Takes a change out of the calendar that is being prepared; nothing happens when it is not there any more.
 * @throws ForbiddenError unless the actor administers the system
 */
export function dropCalendarChange(
  actor: Actor,
  { on }: DropCalendarChangeInput,
  _context: CommandContext,
): Promise<void> {
  assertMayAdminister(isSystemAdministrator(actor));
  return transact(async (tx) => {
    await tx.calendarDraftDay.deleteMany({ where: { on } });
  });
}
