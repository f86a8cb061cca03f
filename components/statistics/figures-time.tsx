import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** Up to when the figures hold. */
export function FiguresTime({ asOf }: { asOf: Date | null }) {
  const t = useTranslations("statistics");
  const format = useFormatter();
  if (!asOf) return <Notice tone="warn">{t("asOfNever")}</Notice>;
  return <p className="text-sm text-ink-soft">{t("asOf", { at: sayMoment(format, asOf) })}</p>;
}
