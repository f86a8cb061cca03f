import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundMessage } from "@/components/shell/not-found-message";
import PortalLayout from "./(portal)/layout";
import RootLayout, { viewport as rootViewport } from "./layout";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: `${t("notFound.title")} – ${t("portalName")}` };
}

export const viewport = rootViewport;

/**
 * For addresses that no page has; a page that finds nothing shows the message inside its own frame. A `not-found`
 * beside the root layout would do the same, but Next.js renders that one with every page, its whole frame included.
 */
export default function GlobalNotFound() {
  return (
    <RootLayout>
      <PortalLayout>
        <NotFoundMessage />
      </PortalLayout>
    </RootLayout>
  );
}
