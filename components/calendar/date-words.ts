import { instantOf } from "@/lib/calendar/domain/local-date";

/** Moments and days in words, the same on the server and in a browser. */
export interface DateWords {
  moment: (at: Date) => string;
  day: (on: string) => string;
}

const ZONE = "Asia/Ho_Chi_Minh";
const NOON = 720;

/** "thứ Tư, 25/11/2026 lúc 16:30" and "thứ Tư, 25/11/2026" in the language of the page. */
export function dateWords(locale: string): DateWords {
  const day = { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric", timeZone: ZONE } as const;
  const dayFormat = new Intl.DateTimeFormat(locale, day);
  const momentFormat = new Intl.DateTimeFormat(locale, {
    ...day,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  return {
    moment: (at) => momentFormat.format(at),
    day: (on) => dayFormat.format(instantOf(on, NOON)),
  };
}
