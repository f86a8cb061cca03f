import type { useTranslations } from "next-intl";
import type { FilingPage } from "@/lib/dossiers/domain/filing-pages";
import type { EFormDefinition } from "@/lib/forms/domain/e-form";
import type { Locale } from "@/lib/platform/i18n/locale";

/** The heading of a page of the filing journey. */
export function filingPageTitle(
  form: EFormDefinition,
  page: FilingPage,
  t: ReturnType<typeof useTranslations<"filing">>,
  locale: Locale,
): string {
  if (page.kind !== "FORM") return t(`pageTitle.${page.kind}`);
  return form.pages.find((candidate) => candidate.key === page.formPageKey)?.title[locale] ?? "";
}
