import "server-only";
import { cookies } from "next/headers";
import {
  FONT_SCALE_COOKIE,
  parseFontScale,
  parseTheme,
  THEME_COOKIE,
} from "@/components/shell/display-preferences";
import type { DisplayPreferences } from "@/components/shell/page-tools";
import { LOCALE_COOKIE, parseLocale } from "@/lib/platform/i18n/locale";

/** Theme, font size and language of this reader, from their cookies. */
export async function displayPreferences(): Promise<DisplayPreferences> {
  const jar = await cookies();
  return {
    theme: parseTheme(jar.get(THEME_COOKIE)?.value),
    fontScale: parseFontScale(jar.get(FONT_SCALE_COOKIE)?.value),
    locale: parseLocale(jar.get(LOCALE_COOKIE)?.value),
  };
}
