import { addDays, instantOf, type LocalDate, localDateOf } from "@/lib/calendar/domain/local-date";

/** How long a draft is kept that nobody touches: our own rule, within what archives practice allows (30 to 90 days). */
const KEPT_DAYS = 90;

/** Last local day on which a draft is kept that was last saved then. */
export function draftKeptToOn(savedAt: Date): LocalDate {
  return addDays(localDateOf(savedAt), KEPT_DAYS);
}

/** Drafts last saved before this instant are kept no longer. */
export function forgottenBefore(now: Date): Date {
  return instantOf(addDays(localDateOf(now), -KEPT_DAYS), 0);
}
