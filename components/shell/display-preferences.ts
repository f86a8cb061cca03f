/** How a person likes to see pages; remembered in cookies, rendered by the server on `<html>`. */
export const THEMES = ["system", "day", "night"] as const;
export type Theme = (typeof THEMES)[number];

/** Font sizes in percent of the normal size. */
export const FONT_SCALES = ["100", "115", "130", "150"] as const;
export type FontScale = (typeof FONT_SCALES)[number];

export const THEME_COOKIE = "theme";
export const FONT_SCALE_COOKIE = "fontScale";

/** One year, in seconds. */
export const PREFERENCE_MAX_AGE = 31_536_000;

/** The theme named by `value`, or the device's own for anything else. */
export function parseTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}

/** The font size named by `value`, or the normal one for anything else. */
export function parseFontScale(value: string | undefined): FontScale {
  return FONT_SCALES.find((scale) => scale === value) ?? "100";
}

/** The next smaller and larger size; the same size at either end. */
export function neighbourScales(scale: FontScale): { smaller: FontScale; larger: FontScale } {
  const at = FONT_SCALES.indexOf(scale);
  return { smaller: FONT_SCALES[at - 1] ?? scale, larger: FONT_SCALES[at + 1] ?? scale };
}
