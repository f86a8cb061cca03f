import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { PORTAL_LINKS } from "./portal-links";

/** What to do when there is no such page, or none that this person may see: the two are never told apart. */
export function NotFoundMessage() {
  const t = useTranslations("shell.notFound");
  return (
    <div className="flex max-w-text flex-col gap-4 py-8">
      <h1>{t("title")}</h1>
      <p>{t("body")}</p>
      <p className="flex flex-wrap gap-3">
        <LinkButton href={PORTAL_LINKS.procedures} tone="primary">
          {t("search")}
        </LinkButton>
        <LinkButton href={PORTAL_LINKS.home}>{t("home")}</LinkButton>
      </p>
    </div>
  );
}
