import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { LOCALE_COOKIE, type Locale } from "@/lib/platform/i18n/locale";
import { CollapsibleMenu } from "./collapsible-menu";
import { FONT_SCALES, type FontScale, THEME_COOKIE, type Theme } from "./display-preferences";
import { FontScaleForm } from "./font-scale-form";
import { labelsOf } from "./labels-of";
import { PdfButton } from "./pdf-button";
import { PreferenceForm } from "./preference-form";
import { PrintButton } from "./print-button";
import { ReadAloudButton } from "./read-aloud/read-aloud-button";
import { TOOL_WORD } from "./tool-button";

export interface DisplayPreferences {
  theme: Theme;
  fontScale: FontScale;
  locale: Locale;
}

/** Night, print, PDF, read aloud, font size, language: a row on wide screens, one button on phones. */
export function PageTools({ preferences }: { preferences: DisplayPreferences }) {
  const t = useTranslations("shell.tools");
  const themes = [
    { value: "day", label: t("themeDay"), face: <Icon name="day" /> },
    { value: "night", label: t("themeNight"), face: <Icon name="night" /> },
    { value: "system", label: t("themeSystem"), face: <Icon name="system" /> },
  ];
  const locales = [
    { value: "vi", label: "Tiếng Việt", face: <span aria-hidden="true">VI</span>, lang: "vi" },
    { value: "en", label: "English", face: <span aria-hidden="true">EN</span>, lang: "en" },
  ];
  return (
    <CollapsibleMenu
      className="wide-open no-print relative"
      summaryClassName="inline-flex min-h-11 items-center gap-2 rounded-field px-2 text-sm text-cham"
      summary={
        <>
          <Icon name="letter" />
          {t("summary")}
        </>
      }
    >
      <section
        aria-label={t("label")}
        className="absolute right-0 z-10 flex w-[min(20rem,calc(100vw-1rem))] flex-col items-start gap-1 rounded-field border border-line bg-paper p-3 shadow-panel lg:static lg:w-auto lg:flex-row lg:items-center lg:border-0 lg:bg-transparent lg:p-0 lg:shadow-none"
      >
        <PreferenceForm name={THEME_COOKIE} label={t("theme")} options={themes} current={preferences.theme} />
        <PageActions />
        <FontScaleForm
          current={preferences.fontScale}
          labels={{
            group: t("fontSize"),
            smaller: t("fontSmaller"),
            normal: t("fontNormal"),
            larger: t("fontLarger"),
            now: labelsOf(FONT_SCALES, (percent) => t("fontNow", { percent })),
          }}
        />
        <PreferenceForm
          name={LOCALE_COOKIE}
          label={t("language")}
          options={locales}
          current={preferences.locale}
        />
      </section>
    </CollapsibleMenu>
  );
}

function PageActions() {
  const t = useTranslations("shell.tools");
  const read = useTranslations("shell.readAloud");
  const readKeys = [
    "start",
    "reading",
    "paused",
    "pause",
    "resume",
    "stop",
    "finished",
    "noVoice",
    "notSupported",
    "nothing",
    "failed",
  ] as const;
  const word = (text: string) => <span className={TOOL_WORD}>{text}</span>;
  return (
    <>
      <PrintButton title={t("print")}>
        <Icon name="print" />
        {word(t("print"))}
      </PrintButton>
      <PdfButton labels={{ title: t("pdfTitle"), how: t("pdfHow"), open: t("pdfOpen"), close: t("close") }}>
        <Icon name="pdf" />
        {word(t("pdf"))}
      </PdfButton>
      <ReadAloudButton labels={{ ...labelsOf(readKeys, read), close: t("close") }}>
        <Icon name="speaker" />
        {word(read("start"))}
      </ReadAloudButton>
    </>
  );
}
