import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OwnDossier } from "@/lib/dossiers/dto";

const LINK = "inline-flex min-h-11 items-center underline underline-offset-4";

/** What the applicant may still do with the dossier, each on a page of its own: few come for it, all load this page. */
export function OwnActLinks({ dossier }: { dossier: Pick<OwnDossier, "id" | "actions"> }) {
  const t = useTranslations("dossiers");
  return (
    <div className="no-print flex flex-col items-start">
      {dossier.actions.includes("changeDelivery") && (
        <Link href={`/ho-so/${dossier.id}/cach-nhan`} prefetch={false} className={`${LINK} text-cham`}>
          {t("changeDelivery.title")}
        </Link>
      )}
      {dossier.actions.includes("askWithdrawal") && (
        <Link href={`/ho-so/${dossier.id}/rut`} prefetch={false} className={`${LINK} text-late`}>
          {t("withdraw.title")}
        </Link>
      )}
      {dossier.actions.includes("cancelWithdrawal") && (
        <>
          <p className="max-w-text">{t("withdraw.cancelHint")}</p>
          <Link href={`/ho-so/${dossier.id}/rut`} prefetch={false} className={`${LINK} text-cham`}>
            {t("withdraw.cancel")}
          </Link>
        </>
      )}
    </div>
  );
}
