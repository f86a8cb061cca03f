import { useTranslations } from "next-intl";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { ActTextArea, ActTextField } from "./act-fields";

/** The parcel's number, and who of the post takes it. */
export function SendByPostFields({ dossier }: { dossier: DeskDossier }) {
  const t = useTranslations("counter.post");
  return (
    <>
      <p>{t("to", { address: dossier.delivery.address ?? dossier.applicant.address })}</p>
      <ActTextField
        name="trackingNumber"
        label={t("trackingNumber")}
        autoComplete="off"
        width="half"
        maxLength={30}
        required
      />
      <ActTextField name="postWorker" label={t("postWorker")} autoComplete="off" maxLength={100} required />
    </>
  );
}

/** Who signed for the parcel. */
export function ConfirmDeliveryFields({ dossier }: { dossier: DeskDossier }) {
  const t = useTranslations("counter.post");
  return (
    <ActTextField
      name="receivedBy"
      first={dossier.applicant.name}
      label={t("receivedBy")}
      autoComplete="off"
      maxLength={100}
      required
    />
  );
}

/** Why the post brought the parcel back. */
export function FailedDeliveryFields() {
  const t = useTranslations("counter.post");
  return (
    <>
      <p>{t("failedLead")}</p>
      <ActTextArea name="reason" label={t("failedReason")} rows={2} maxLength={1000} required />
    </>
  );
}
