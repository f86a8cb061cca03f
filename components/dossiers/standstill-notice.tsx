import { useFormatter, useTranslations } from "next-intl";
import { inVietnamese } from "@/components/ui/in-vietnamese";
import { Notice } from "@/components/ui/notice";
import type { OwnDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** What the applicant has to pay, or why the office waits, and what the clock does meanwhile: one sentence each. */
export function StandstillNotice({ standstill }: { standstill: NonNullable<OwnDossier["standstill"]> }) {
  const t = useTranslations("dossiers.standstill");
  const format = useFormatter();
  const since = sayMoment(format, new Date(standstill.sinceAt));
  if (standstill.kind === "PAUSE") {
    return (
      <Notice tone="warn" title={t("pauseTitle")}>
        <p className="whitespace-pre-line">
          {t.rich("pause", { ...inVietnamese, reason: standstill.reason })}
        </p>
        <p>{t("pauseClock", { since })}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="warn" title={t("obligationTitle")}>
      <p className="whitespace-pre-line">
        {t.rich("obligation", {
          ...inVietnamese,
          amount: format.number(standstill.amountDong),
          payTo: standstill.payTo,
          reason: standstill.reason,
        })}
      </p>
      <p>{t("obligationProof")}</p>
      <p>{t("obligationClock", { since })}</p>
    </Notice>
  );
}

/** The office could not keep its date: it says sorry, why, and the new date. */
export function ApologyNotice({ apology }: { apology: NonNullable<OwnDossier["apology"]> }) {
  const t = useTranslations("dossiers.apology");
  const format = useFormatter();
  const moment = (at: string) => sayMoment(format, new Date(at));
  return (
    <Notice tone="neutral" title={t("title")}>
      <p>{t("dates", { oldDue: moment(apology.oldDueAt), newDue: moment(apology.newDueAt) })}</p>
      <p className="whitespace-pre-line">{t.rich("reason", { ...inVietnamese, reason: apology.reason })}</p>
    </Notice>
  );
}
