import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { isSystemAdministrator } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { findDraftProblem } from "@/lib/calendar/domain/calendar-draft";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import type { ChangeCalendarDayInput } from "@/lib/calendar/schemas/calendar-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { transact } from "@/lib/platform/db/transact";
import { ForbiddenError, ValidationError } from "@/lib/platform/errors/app-error";

/**
 * Notes a change of the working calendar, to be published with the others; a second change of the same day replaces
 * the first. Nothing counts by it yet.
 * @throws ForbiddenError unless the actor administers the system
 * @throws ValidationError for a day that is so already, or further away than the year after the last loaded one
 */
export function changeCalendarDay(
  actor: Actor,
  input: ChangeCalendarDayInput,
  { clock }: CommandContext,
): Promise<void> {
  assertMayAdminister(isSystemAdministrator(actor));
  if (actor.kind !== "OFFICER") throw new ForbiddenError("administration");
  return transact(async (tx) => {
    const calendar = await getLatestCalendar(tx);
    if (Number(input.on.slice(0, 4)) > calendar.lastLoadedYear + 1) {
      throw new ValidationError({ on: ["admin.field.tooFar"] });
    }
    const problem = findDraftProblem(calendar, input);
    if (problem) throw new ValidationError({ on: [`admin.field.${problem}`] });
    const { on, ...change } = { ...input, addedAt: clock.now(), addedById: actor.accountId };
    await tx.calendarDraftDay.upsert({ where: { on }, create: { on, ...change }, update: change });
  });
}
