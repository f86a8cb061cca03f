import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Up to when the figures hold. */
export function FiguresTime({ asOf }: { asOf: Date | null }) {
  const t = useTranslations("statistics");
  const format = useFormatter();
  if (!asOf) return <Notice tone="warn">{t("asOfNever")}</Notice>;
  return <p className="text-sm text-ink-soft">{t("asOf", { at: format.dateTime(asOf, "moment") })}</p>;
}
