import type { Formats } from "next-intl";

/** Time zone in which people read dates; the database keeps UTC. */
export const TIME_ZONE = "Asia/Ho_Chi_Minh";

/** Named formats; a day with its time of day is said by `sayMoment`. */
export const FORMATS = {
  dateTime: {
    day: { day: "2-digit", month: "2-digit", year: "numeric" },
    weekday: { weekday: "long", day: "2-digit", month: "2-digit", year: "numeric" },
    time: { hour: "2-digit", minute: "2-digit", hour12: false },
  },
  number: {
    count: { maximumFractionDigits: 0 },
    percent: { style: "percent", maximumFractionDigits: 1 },
    money: { style: "currency", currency: "VND", maximumFractionDigits: 0 },
  },
} satisfies Formats;
