import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { siteContacts } from "@/lib/platform/entry/site-contacts";
import { displayPreferences } from "./display-preferences";
import "./globals.css";

const FONTS = ["/fonts/be-vietnam-pro-400-v2.woff2", "/fonts/be-vietnam-pro-600-v2.woff2"];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
    title: { default: t("portalName"), template: `%s – ${t("portalName")}` },
    description: t("description"),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** Writes the reader's preferences on `<html>` before the first paint: no flash, no script needed. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, fontScale, locale } = await displayPreferences();
  for (const href of FONTS) preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html
      lang={locale}
      data-theme={theme}
      data-font-scale={fontScale}
      // For the message of a page that failed: it has nothing else of the server, and often no footer.
      data-hotline={siteContacts().hotline}
    >
      <body>{children}</body>
    </html>
  );
}
