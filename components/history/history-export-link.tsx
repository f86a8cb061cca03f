import { useTranslations } from "next-intl";
import { PORTAL_LINKS } from "@/components/shell/portal-links";

/** Downloads the history of a dossier, to be verified without us. */
export function HistoryExportLink({ dossierId }: { dossierId: string }) {
  const t = useTranslations("history");
  return (
    <p className="no-print max-w-text">
      <a
        href={`/api/dossiers/${dossierId}/history`}
        download
        className="inline-flex min-h-11 items-center text-cham underline underline-offset-4"
      >
        {t("exportLink")}
      </a>
      <span className="block text-sm text-ink-soft">
        {t("exportHint")} <a href={PORTAL_LINKS.history}>{t("checkLink")}</a>
      </span>
    </p>
  );
}
