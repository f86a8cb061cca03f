import { useLocale, useTranslations } from "next-intl";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import type { ClockTurnKind } from "@/lib/calendar/domain/clock-turn";
import type { OfficePeriod } from "@/lib/calendar/domain/work-calendar";
import type { ClockStop } from "@/lib/dossiers/domain/clock-story";
import type { DueClock } from "@/lib/dossiers/dto";
import { useTermWords } from "./clock-sentences";
import { dateWords, timeOf } from "./date-words";

const STARTS: ReadonlySet<ClockTurnKind> = new Set(["ACCEPTED", "RESTARTED", "COMPLETION_ASKED"]);

/** Everything the due date is computed from, for whoever wants to check it on paper. */
export function ClockInputs({ clock }: { clock: DueClock }) {
  const t = useTranslations("clock.inputs");
  const stops = useStopItems();
  const words = dateWords(useLocale());
  const { story, calendars } = clock;
  const last = story.turns.at(-1);
  const rule = useRule(clock);
  const starts = story.turns.filter(({ kind }) => STARTS.has(kind));
  const reception = story.subject === "RECEPTION";
  const completion = story.subject === "COMPLETION";
  const items: Description[] = [
    ...starts.map((turn) => ({
      term: t(
        turn.kind === "RESTARTED"
          ? "restarted"
          : completion
            ? "completionAsked"
            : reception
              ? "submitted"
              : "accepted",
      ),
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
      term: t(completion ? "completionDue" : reception ? "receptionDue" : "due"),
      value: <strong>{last?.promisedAt ? words.moment(new Date(last.promisedAt)) : ""}</strong>,
    },
  ];
  return (
    <section aria-label={t("title")} className="mt-4">
      <h2 className="text-base">{t("title")}</h2>
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
    {
      term: t("inputs.rule"),
      value: `${
        term.sameDayCutoffMinutes === undefined
          ? t(`rule.${story.subject === "COMPLETION" ? "LAST_DAY" : term.unit}`)
          : t("rule.SAME_DAY", { time: timeOf(term.sameDayCutoffMinutes) })
      } ${t(`inputs.law.${regime}`)}`,
    },
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
  return periods.map(([opensAt, closesAt]) => `${timeOf(opensAt)}–${timeOf(closesAt)}`).join(", ");
}
