import { useLocale, useTranslations } from "next-intl";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import type { OfficePeriod } from "@/lib/calendar/domain/work-calendar";
import type { ClockStop } from "@/lib/dossiers/domain/clock-story";
import type { DueClock } from "@/lib/dossiers/dto";
import { useTermWords } from "./clock-sentences";
import { dateWords } from "./date-words";

/** Everything the due date is computed from, for whoever wants to check it on paper. */
export function ClockInputs({ clock }: { clock: DueClock }) {
  const t = useTranslations("clock.inputs");
  const stops = useStopItems();
  const words = dateWords(useLocale());
  const { story, calendars } = clock;
  const last = story.turns.at(-1);
  const rule = useRule(clock);
  const starts = story.turns.filter(({ kind }) => kind === "ACCEPTED" || kind === "RESTARTED");
  const reception = story.subject === "RECEPTION";
  const items: Description[] = [
    ...starts.map((turn) => ({
      term: t(turn.kind === "RESTARTED" ? "restarted" : reception ? "submitted" : "accepted"),
      value: words.moment(new Date(turn.at)),
    })),
    ...rule,
    ...stops(story.stops),
    ...calendars.slice(-1).map(({ officeHours }) => ({ term: t("hours"), value: hoursOf(officeHours) })),
    ...calendars.map(({ version, lastLoadedYear }) => ({
      term: t("calendar"),
      value: t("calendarVersion", { version, year: String(lastLoadedYear) }),
    })),
    {
      term: t(reception ? "receptionDue" : "due"),
      value: <strong>{last?.promisedAt ? words.moment(new Date(last.promisedAt)) : ""}</strong>,
    },
  ];
  return (
    <section aria-label={t("title")} className="mt-4">
      <h3 className="text-base">{t("title")}</h3>
      <DescriptionList items={items} />
    </section>
  );
}

function useRule({ story, regime }: DueClock): Description[] {
  const t = useTranslations("clock");
  const termWords = useTermWords();
  const term = story.turns.at(-1)?.term;
  if (!term) return [];
  return [
    { term: t("inputs.term"), value: termWords(term) },
    { term: t("inputs.rule"), value: `${t(`rule.${term.unit}`)} ${t(`inputs.law.${regime}`)}` },
  ];
}

function useStopItems(): (stops: readonly ClockStop[]) => Description[] {
  const t = useTranslations("clock.inputs");
  const words = dateWords(useLocale());
  return (stops) =>
    stops.map(({ reason, fromAt, toAt, effect, ground }, index) => ({
      term: t("stop", { index: index + 1 }),
      value: [
        t("stopLine", {
          reason: t(`reason.${reason}`),
          from: words.moment(new Date(fromAt)),
          to: toAt ? words.moment(new Date(toAt)) : t("stillStands"),
          effect: t(`effect.${effect}`),
        }),
        ground ? t("ground", { ground }) : "",
      ]
        .filter(Boolean)
        .join(" "),
    }));
}

function hoursOf(periods: readonly OfficePeriod[]): string {
  const time = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  return periods.map(([opensAt, closesAt]) => `${time(opensAt)}–${time(closesAt)}`).join(", ");
}
