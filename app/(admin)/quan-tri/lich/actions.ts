"use server";

import { revalidatePath } from "next/cache";
import { getOfficer } from "@/lib/accounts/queries/get-officer";
import { changeCalendarDay } from "@/lib/calendar/commands/change-calendar-day";
import { dropCalendarChange } from "@/lib/calendar/commands/drop-calendar-change";
import { publishCalendar } from "@/lib/calendar/commands/publish-calendar";
import {
  changeCalendarDaySchema,
  dropCalendarChangeSchema,
  publishCalendarSchema,
} from "@/lib/calendar/schemas/calendar-inputs";
import { action } from "@/lib/platform/entry/action";

const refresh = () => revalidatePath("/quan-tri/lich");

export const changeCalendarDayAction = action({
  actor: getOfficer,
  input: changeCalendarDaySchema,
  run: changeCalendarDay,
  done: refresh,
});

export const dropCalendarChangeAction = action({
  actor: getOfficer,
  input: dropCalendarChangeSchema,
  run: dropCalendarChange,
  done: refresh,
});

export const publishCalendarAction = action({
  actor: getOfficer,
  input: publishCalendarSchema,
  run: publishCalendar,
  done: refresh,
});
