import type { Formats } from "next-intl";

/** Time zone in which people read dates; the database keeps UTC. */
export const TIME_ZONE = "Asia/Ho_Chi_Minh";

/** Named formats: `format.dateTime(at, "moment")` gives "thứ Tư, 25/11/2026, 16:30". */
export const FORMATS = {
  dateTime: {
    day: { day: "2-digit", month: "2-digit", year: "numeric" },
    weekday: { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" },
    moment: {
      weekday: "long",
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hour12: false,
    },
    time: { hour: "2-digit", minute: "2-digit", hour12: false },
  },
  number: {
    count: { maximumFractionDigits: 0 },
    percent: { style: "percent", maximumFractionDigits: 1 },
    money: { style: "currency", currency: "VND", maximumFractionDigits: 0 },
  },
} satisfies Formats;
