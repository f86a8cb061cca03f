import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { OwnDraft } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** What the office asked for, on top of each page while a supplement is being prepared. */
export function SupplementNotice({ supplement }: { supplement: NonNullable<OwnDraft["supplement"]> }) {
  const t = useTranslations("filing.supplement");
  const format = useFormatter();
  return (
    <Notice tone="warn" title={t("title")}>
      <p className="whitespace-pre-line">
        {t("reason")}: <span lang="vi">{supplement.asked.reason}</span>
      </p>
      {supplement.answerBy && (
        <p>{t("answerBy", { date: sayMoment(format, new Date(supplement.answerBy)) })}</p>
      )}
    </Notice>
  );
}
