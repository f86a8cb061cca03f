import {
  FONT_SCALE_COOKIE,
  PREFERENCE_MAX_AGE,
  parseFontScale,
  parseTheme,
  THEME_COOKIE,
} from "@/components/shell/display-preferences";
import { readBody } from "@/lib/platform/entry/read-body";
import { safeReturnPath } from "@/lib/platform/entry/safe-return-path";
import { isSameOrigin, requestHost } from "@/lib/platform/entry/same-origin";
import { LOCALE_COOKIE, parseLocale } from "@/lib/platform/i18n/locale";

const PARSERS = {
  [THEME_COOKIE]: parseTheme,
  [FONT_SCALE_COOKIE]: parseFontScale,
  [LOCALE_COOKIE]: parseLocale,
};

/** Three short words: more is no form of ours. */
const MAX_FORM_BYTES = 10_000;

/**
 * Remembers theme, font size or language for a reader without script, and shows the page again.
 * Unknown fields are left out, unknown values become the default. 403 for a form of another site.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await readForm(request).catch(() => null);
  if (!form) return new Response(null, { status: 400 });
  const headers = new Headers({
    Location: safeReturnPath(request.headers.get("referer"), requestHost(request.headers)),
  });
  for (const [name, parse] of Object.entries(PARSERS)) {
    const value = form.get(name);
    if (typeof value !== "string") continue;
    headers.append(
      "Set-Cookie",
      `${name}=${parse(value)}; Path=/; Max-Age=${PREFERENCE_MAX_AGE}; SameSite=Lax`,
    );
  }
  return new Response(null, { status: 303, headers });
}

async function readForm(request: Request): Promise<FormData> {
  const bytes = await readBody(request, MAX_FORM_BYTES);
  return new Response(bytes, {
    headers: { "content-type": request.headers.get("content-type") ?? "" },
  }).formData();
}
