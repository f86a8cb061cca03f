import "server-only";
import type { Actor } from "@/lib/accounts/domain/actor";
import { isSystemAdministrator } from "@/lib/accounts/domain/admin-permission";
import { assertMayAdminister } from "@/lib/accounts/ledger/assert-may-administer";
import { applyDraft, draftSeal, firstDifference } from "@/lib/calendar/domain/calendar-draft";
import { getLatestCalendar } from "@/lib/calendar/queries/get-work-calendar";
import { readCalendarDraft } from "@/lib/calendar/queries/read-calendar-draft";
import type { PublishCalendarInput } from "@/lib/calendar/schemas/calendar-inputs";
import type { CommandContext } from "@/lib/platform/clock/command-context";
import { type Transaction, transact } from "@/lib/platform/db/transact";
import { ConflictError, ForbiddenError, RuleError, ValidationError } from "@/lib/platform/errors/app-error";
import { enqueue } from "@/lib/platform/jobs/enqueue";

/** Sorts before every id. */
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/**
 * Publishes the prepared calendar as the next version. New due dates count by it at once; those of open dossiers
 * are counted again by a job that is queued with it, which records and tells every change. Closed ones stay.
 * @throws ForbiddenError unless the actor administers the system
 * @throws ConflictError when the draft is not the one that was seen; RuleError `nothingToPublish`
 */
export function publishCalendar(
  actor: Actor,
  input: PublishCalendarInput,
  { clock }: CommandContext,
): Promise<{ version: number }> {
  assertMayAdminister(isSystemAdministrator(actor));
  if (actor.kind !== "OFFICER") throw new ForbiddenError("administration");
  return transact(async (tx) => {
    const [latest, draft] = [await getLatestCalendar(tx), await readCalendarDraft(tx)];
    if (draftSeal(latest.version, draft) !== input.seen) throw new ConflictError("another draft");
    const { lastLoadedYear } = input;
    if (lastLoadedYear < latest.lastLoadedYear || lastLoadedYear > latest.lastLoadedYear + 1) {
      throw new ValidationError({ lastLoadedYear: ["errors.field.invalid"] });
    }
    if (draft.length === 0 && lastLoadedYear === latest.lastLoadedYear)
      throw new RuleError("nothingToPublish");
    const calendar = applyDraft(latest, draft, lastLoadedYear);
    await tx.calendarVersion.create({
      data: {
        version: calendar.version,
        lastLoadedYear,
        officeHours: calendar.officeHours.map((period) => [...period]),
        createdAt: clock.now(),
        publishedById: actor.accountId,
      },
    });
    await copyDays(tx, calendar.version, draft);
    await tx.calendarDraftDay.deleteMany();
    const fromOn = firstDifference(latest, calendar);
    if (fromOn) await enqueue(tx, "calendar-published", { fromOn, after: BEFORE_ALL });
    return { version: calendar.version };
  });
}

/** The days of the version before, as the draft changes them; each keeps the notice it rests on. */
async function copyDays(
  tx: Transaction,
  version: number,
  draft: Awaited<ReturnType<typeof readCalendarDraft>>,
): Promise<void> {
  const changed = new Set(draft.map(({ on }) => on));
  const before = await tx.calendarDay.findMany({ where: { version: version - 1 } });
  const days = [
    ...before.filter(({ on }) => !changed.has(on)),
    ...draft.filter(({ kind }) => kind !== "WEEK"),
  ].map(({ on, kind, name, source }) => ({ version, on, kind, name, source }));
  await tx.calendarDay.createMany({ data: days });
}
