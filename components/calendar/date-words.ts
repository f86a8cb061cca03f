import { instantOf } from "@/lib/calendar/domain/local-date";
import { spellDay } from "@/lib/platform/i18n/spell-day";

/** Moments and days in words, the same on the server and in a browser. */
export interface DateWords {
  moment: (at: Date) => string;
  day: (on: string) => string;
}

const ZONE = "Asia/Ho_Chi_Minh";
const NOON = 720;

/** "thứ Tư, 25/11/2026, 16:30" and "thứ Tư, 25/11/2026" in the language of the page, without a library. */
export function dateWords(locale: string): DateWords {
  const month = locale === "en" ? "short" : "2-digit";
  const weekday = { weekday: "long", day: "2-digit", month, year: "numeric" } as const;
  const dayFormat = new Intl.DateTimeFormat(locale, { ...weekday, timeZone: ZONE });
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: ZONE } as const;
  const timeFormat = new Intl.DateTimeFormat(locale, clock);
  const dayOf = (at: Date) => spellDay(dayFormat.format(at));
  return {
    moment: (at) => `${dayOf(at)}, ${timeFormat.format(at)}`,
    day: (on) => dayOf(instantOf(on, NOON)),
  };
}

/** A minute of the day as "07:30". */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
