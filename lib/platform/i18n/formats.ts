import type { Formats } from "next-intl";
import type { Locale } from "./locale";

type Month = "2-digit" | "short";

/** Time zone in which people read dates; the database keeps UTC. */
export const TIME_ZONE = "Asia/Ho_Chi_Minh";

/** Named formats; a day with its time of day is said by `sayMoment`. */
export const FORMATS = {
  dateTime: {
    day: { day: "2-digit", month: "2-digit" as Month, year: "numeric" },
    weekday: { weekday: "long", day: "2-digit", month: "2-digit" as Month, year: "numeric" },
    time: { hour: "2-digit", minute: "2-digit", hour12: false },
  },
  number: {
    count: { maximumFractionDigits: 0 },
    percent: { style: "percent", maximumFractionDigits: 1 },
    money: { style: "currency", currency: "VND", maximumFractionDigits: 0 },
  },
} satisfies Formats;

/** The formats of a language. English names the month: 11/10 is the eleventh of October here and not everywhere. */
export function formatsOf(locale: Locale): typeof FORMATS {
  if (locale === "vi") return FORMATS;
  const { day, weekday, time } = FORMATS.dateTime;
  return {
    ...FORMATS,
    dateTime: { day: { ...day, month: "short" }, weekday: { ...weekday, month: "short" }, time },
  };
}
