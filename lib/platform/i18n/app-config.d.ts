import type { FORMATS } from "./formats";
import type { Messages } from "./load-messages";
import type { Locale } from "./locale";

/** Makes every message key and format name known to the compiler. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
    Formats: typeof FORMATS;
  }
}
