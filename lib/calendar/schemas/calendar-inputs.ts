import { z } from "zod";
import { DRAFT_KINDS } from "@/lib/calendar/domain/calendar-draft";
import { isLocalDate } from "@/lib/calendar/domain/local-date";

const onField = z.string("errors.field.required").refine(isLocalDate, "errors.field.invalid");
const line = z
  .string("errors.field.required")
  .transform((text) => text.trim())
  .pipe(z.string().min(1, "errors.field.required").max(200, "errors.field.tooLong"));

/** `source` names the notice that the change follows. */
export const changeCalendarDaySchema = z.object({
  on: onField,
  kind: z.enum(DRAFT_KINDS, "errors.field.required"),
  name: line,
  source: line,
});

export type ChangeCalendarDayInput = z.output<typeof changeCalendarDaySchema>;

export const dropCalendarChangeSchema = z.object({ on: onField });

export type DropCalendarChangeInput = z.output<typeof dropCalendarChangeSchema>;

/** `seen` is the seal of the draft that the person looked at. */
export const publishCalendarSchema = z.object({
  seen: z.string().min(1).max(20_000),
  lastLoadedYear: z.coerce.number("errors.field.invalid").int("errors.field.invalid"),
});

export type PublishCalendarInput = z.output<typeof publishCalendarSchema>;
