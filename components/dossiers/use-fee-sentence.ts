import { useTranslations } from "next-intl";
import { type DossierFee, owedDong } from "@/lib/dossiers/domain/dossier-fee";

/** Says what a dossier costs and what is still owed; null when nothing is published. */
export function useFeeSentence(): (fee: DossierFee) => string | null {
  const t = useTranslations("counter.dossierFee");
  return (fee) => {
    if (!fee) return null;
    const due = fee.dueDong;
    if (due === 0) return t("none");
    const owed = owedDong(fee);
    if (owed === 0) return t("paid", { due });
    const when = t(`timing.${fee.timing ?? "AT_RECEPTION"}`);
    return fee.paidDong === 0 ? t("unpaid", { due, when }) : t("partly", { due, owed, when });
  };
}
