import { useTranslations } from "next-intl";
import { useFeeSentence } from "@/components/dossiers/use-fee-sentence";
import type { OwnDraft } from "@/lib/dossiers/dto";

/** What will have to be paid, and when, before anything is sent; nothing where nothing is published. */
export function FeeQuote({ fee }: Pick<OwnDraft, "fee">) {
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
