import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { DossierMessages } from "@/lib/dossiers/domain/dossier-talk";

/** At the head of the applicant's page: the office asked something, and where to answer it. */
export function AnswerAskedNotice({ talk }: { talk: DossierMessages }) {
  const t = useTranslations("talk");
  if (!talk.answerAskedAt) return null;
  return (
    <Notice tone="warn" title={t("answerWanted")}>
      <p>
        <a href="#tin-nhan">{t("answerGo")}</a>
      </p>
    </Notice>
  );
}
