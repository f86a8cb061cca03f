import { useTranslations } from "next-intl";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { ActRadios, ActTextArea, ActTextField } from "./act-fields";

type DeliveryAction = "sendByPost" | "confirmDelivery" | "recordFailedDelivery" | "changeDelivery";

/** What the acts about the way of a result to its owner ask for. */
export function DeliveryFields({ action, dossier }: { action: DeliveryAction; dossier: DeskDossier }) {
  switch (action) {
    case "sendByPost":
      return <SendByPostFields dossier={dossier} />;
    case "confirmDelivery":
      return <ConfirmDeliveryFields dossier={dossier} />;
    case "recordFailedDelivery":
      return <FailedDeliveryFields />;
    case "changeDelivery":
      return <ChangeDeliveryFields dossier={dossier} />;
  }
}

/** The parcel's number, and who of the post takes it. */
function SendByPostFields({ dossier }: { dossier: DeskDossier }) {
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
function ConfirmDeliveryFields({ dossier }: { dossier: DeskDossier }) {
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
function FailedDeliveryFields() {
  const t = useTranslations("counter.post");
  return (
    <>
      <p>{t("failedLead")}</p>
      <ActTextArea name="reason" label={t("failedReason")} rows={2} maxLength={1000} required />
    </>
  );
}

/** Another way for the result to reach its owner, as they asked for it. */
function ChangeDeliveryFields({ dossier }: { dossier: DeskDossier }) {
  const t = useTranslations("counter.post");
  const words = useTranslations("dossiers.delivery");
  const { method, address } = dossier.delivery;
  return (
    <>
      <p>{t("changeLead")}</p>
      <ActRadios
        name="method"
        first={method}
        label={t("changeMethod")}
        options={[
          { value: "ONLINE", label: words("ONLINE") },
          { value: "COUNTER", label: words("COUNTER") },
          { value: "POST", label: words("POST") },
        ]}
      />
      <ActTextField
        name="address"
        first={address ?? ""}
        label={t("address")}
        hint={t("addressHint")}
        autoComplete="off"
        maxLength={250}
      />
    </>
  );
}
