import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { calendarLookup } from "@/lib/calendar/domain/clock-turn";
import { retellClock } from "@/lib/dossiers/domain/retell-clock";
import type { DueClock } from "@/lib/dossiers/dto";
import { ClockInputs } from "./clock-inputs";
import { useClockSentences } from "./clock-sentences";
import { RecountButton } from "./recount-button";

/** "Vì sao là ngày này?": how the due date came about, as a short story, as inputs, and to be counted again here. */
export function WhyThisDate({ clock }: { clock: DueClock }) {
  const t = useTranslations("clock");
  const locale = useLocale();
  const tell = useClockSentences();
  const { story, calendars } = clock;
  const sentences = tell(story, retellClock(story, calendarLookup(calendars)));
  return (
    <Disclosure summary={t("title")}>
      <div className="max-w-text rounded-field border border-line bg-paper-raised p-4">
        <ol className="flex list-decimal flex-col gap-2 pl-6">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <ClockInputs clock={clock} />
        <RecountButton
          clock={{ story, calendars }}
          locale={locale}
          texts={{ go: t("recount.go"), busy: t("recount.busy"), failed: t("recount.failed") }}
        />
      </div>
    </Disclosure>
  );
}
