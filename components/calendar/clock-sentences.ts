import { useFormatter, useLocale, useTranslations } from "next-intl";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import type { Term } from "@/lib/calendar/domain/term";
import type { ClockStory } from "@/lib/dossiers/domain/clock-story";
import { type ClockChapter, summariseDays, type TimeLeft } from "@/lib/dossiers/domain/retell-clock";
import { dateWords, timeOf } from "./date-words";

/** A term in words: "10 ngày làm việc". */
export function useTermWords(): (term: Term) => string {
  const catalogue = useTranslations("catalogue.procedure.unit");
  const format = useFormatter();
  return ({ unit, value }) => catalogue(unit, { value: format.number(value) });
}

/** The story of a clock as sentences, one paragraph a turn, and one for a stop that still lasts. */
export function useClockSentences(): (story: ClockStory, chapters: readonly ClockChapter[]) => string[] {
  const tell = useChapterSentence();
  const aside = useDayAside();
  const t = useTranslations("clock.story.standing");
  const words = dateWords(useLocale());
  return (story, chapters) => {
    const standing = story.stops.filter((stop) => stop.toAt === null);
    return [
      ...chapters.map((chapter) => [tell(story, chapter), ...aside(chapter)].join(" ")),
      ...standing.map(({ reason, fromAt }) => t(reason, { from: words.moment(new Date(fromAt)) })),
    ];
  };
}

function useChapterSentence(): (story: ClockStory, chapter: ClockChapter) => string {
  const t = useTranslations("clock.story");
  const termWords = useTermWords();
  const left = useTimeLeft();
  const words = dateWords(useLocale());
  return ({ subject }, { turn, stop, left: rest }) => {
    const at = words.moment(new Date(turn.at));
    if (!turn.term || !turn.promisedAt) return t("acceptedFree", { at });
    const said = { at, due: words.moment(new Date(turn.promisedAt)), term: termWords(turn.term) };
    const from = stop ? words.moment(new Date(stop.fromAt)) : at;
    switch (turn.kind) {
      case "ACCEPTED":
        return t(subject === "RECEPTION" ? "submitted" : "accepted", said);
      case "RESTARTED":
        if (subject === "RECEPTION") return t("resubmitted", said);
        return stop ? t("restarted", { ...said, from }) : t("restartedPlain", said);
      case "RESUMED": {
        const reason = stop?.reason === "OBLIGATION" ? "OBLIGATION" : "PAUSE";
        return t(`resumed.${reason}`, { ...said, from, left: rest ? left(rest) : "" });
      }
      case "REAPPOINTED":
        return t("reappointed", { ...said, term: termWords({ value: 3, unit: "WORKING_DAY" }) });
      case "RECALCULATED":
        return t("recalculated", { ...said, version: turn.calendarVersion });
      case "COMPLETION_ASKED":
        return t("completionAsked", { ...said, due: words.day(localDateOf(new Date(turn.promisedAt))) });
      case "UNEXPLAINED":
        return t("unexplained", said);
    }
  };
}

function useTimeLeft(): (left: TimeLeft) => string {
  const t = useTranslations("clock.story");
  return (left) => {
    if (left.unit === "CALENDAR_DAYS") return t("calendarDays", { days: left.days });
    return left.days + left.hours + left.minutes === 0 ? t("noTime") : t("officeTime", left).trim();
  };
}

/** What lay on the way: a start outside office hours, rest days, days worked in lieu. */
function useDayAside(): (chapter: ClockChapter) => string[] {
  const t = useTranslations("clock.story");
  const days = useTranslations("clock.days");
  const words = dateWords(useLocale());
  return ({ steps }) => {
    const { weekendDays, off, worked } = summariseDays(steps);
    const cutoff = steps.find((step) => step.kind === "SAME_DAY_CUTOFF");
    const moved = steps.find((step) => step.kind === "COUNTING_STARTS" && step.moved !== null);
    return [
      moved?.kind === "COUNTING_STARTS" ? t("countedFrom", { at: words.moment(moved.at) }) : "",
      cutoff?.kind === "SAME_DAY_CUTOFF"
        ? days(cutoff.missed ? "cutoffMissed" : "cutoffMet", { time: timeOf(cutoff.cutoffMinutes) })
        : "",
      weekendDays > 0 ? t("weekend", { count: weekendDays }) : "",
      off.length > 0 ? t("off", { names: off.join("; ") }) : "",
      worked.length > 0 ? t("worked", { days: worked.map(words.day).join("; ") }) : "",
    ].filter(Boolean);
  };
}
