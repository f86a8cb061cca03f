import { useTranslations } from "next-intl";
import { useFeeSentence } from "@/components/dossiers/use-fee-sentence";
import type { DossierFee } from "@/lib/dossiers/domain/dossier-fee";

/** What has to be paid, and when, told before and after sending; nothing where nothing is published. */
export function FeeQuote({ fee }: { fee: DossierFee }) {
  const t = useTranslations("counter.dossierFee");
  const sentence = useFeeSentence()(fee);
  if (sentence === null) return null;
  return (
    <section aria-label={t("title")}>
      <h2 className="text-lg">{t("title")}</h2>
      <p>{sentence}</p>
    </section>
  );
}
