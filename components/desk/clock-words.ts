import type { getTranslations } from "next-intl/server";
import type { Tone } from "@/components/ui/tone";
import type { ClockReading } from "@/lib/dossiers/domain/clock-reading";

type ClockTranslator = Awaited<ReturnType<typeof getTranslations<"desk.clock">>>;

const DAYS_WITHOUT_MINUTES = 1;
const HOURS_WITHOUT_MINUTES = 3;

/** The clock of a dossier in words, with the tone that gives its sign: "còn 3 giờ", "quá hạn 2 ngày". */
export function sayClock(clock: ClockReading, t: ClockTranslator): { text: string; tone: Tone } {
  if (clock.kind === "WAITING") return { text: t("waiting"), tone: "neutral" };
  if (clock.kind === "ENDED") return { text: t("ended"), tone: "ok" };
  if (clock.kind === "NO_TERM") return { text: t("noTerm"), tone: "neutral" };
  const time = t("time", roundTime(clock.left)).trim();
  if (clock.standing === "OVERDUE") {
    return { text: time ? t("overdue", { time }) : t("overdueNow"), tone: "late" };
  }
  if (clock.left.passed) return { text: time ? t("passedToday", { time }) : t("dueNow"), tone: "warn" };
  return {
    text: time ? t("left", { time }) : t("dueNow"),
    tone: clock.standing === "NEAR_DUE" ? "warn" : "neutral",
  };
}

/** Nobody needs the minutes of something due in days. */
function roundTime(left: { days: number; hours: number; minutes: number }) {
  if (left.days >= DAYS_WITHOUT_MINUTES) return { days: left.days, hours: left.hours, minutes: 0 };
  if (left.hours >= HOURS_WITHOUT_MINUTES) return { days: 0, hours: left.hours, minutes: 0 };
  return { days: 0, hours: left.hours, minutes: left.minutes };
}
