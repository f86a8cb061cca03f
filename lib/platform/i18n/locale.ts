/** Languages of the screens; the first is the default. */
export const LOCALES = ["vi", "en"] as const;

export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "vi";

/** Cookie that remembers the chosen language. */
export const LOCALE_COOKIE = "locale";

/** The language named by `value`, or the default for anything else. */
export function parseLocale(value: string | undefined): Locale {
  return LOCALES.find((locale) => locale === value) ?? DEFAULT_LOCALE;
}
