import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundMessage } from "@/components/shell/not-found-message";
import PortalLayout from "./(portal)/layout";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

/** For addresses that no page has; a page that finds nothing shows the message inside its own frame. */
export default function NotFound() {
  return (
    <PortalLayout>
      <NotFoundMessage />
    </PortalLayout>
  );
}
