import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { formatsOf, TIME_ZONE } from "./formats";
import { loadMessages } from "./load-messages";
import { LOCALE_COOKIE, parseLocale } from "./locale";

/** What next-intl needs for one request: the language of the cookie, unless a caller names another. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked ?? parseLocale((await cookies()).get(LOCALE_COOKIE)?.value);
  return { locale, messages: await loadMessages(locale), timeZone: TIME_ZONE, formats: formatsOf(locale) };
});
