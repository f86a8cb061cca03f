import { useFormatter, useTranslations } from "next-intl";
import type { ActOptions, DeskDossier } from "@/lib/dossiers/dto";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { ActTextField } from "./act-fields";
import { GroundsFields } from "./grounds-fields";

type SuspendAction = "proposePause" | "pause" | "proposeReappointment" | "reappoint";

/** Why the dossier waits on a ground of the law, or why its date cannot be kept; filled in from a proposal. */
export function SuspendFields({ action, dossier }: { action: SuspendAction; dossier: DeskDossier }) {
  const t = useTranslations("desk");
  const format = useFormatter();
  const { acts, proposal } = dossier;
  const pausing = action === "proposePause" || action === "pause";
  const signing = action === "pause" || action === "reappoint";
  const proposed = proposal?.kind === (pausing ? "PAUSE" : "REAPPOINTMENT") ? proposal : undefined;
  const newDue = acts.newDueAt && sayMoment(format, new Date(acts.newDueAt));
  return (
    <>
      {pausing ? <p>{t("pause.lead")}</p> : newDue && <p>{t("reappoint.lead", { due: newDue })}</p>}
      <GroundsFields
        act={pausing ? "pause" : "reappoint"}
        options={acts}
        question={t(pausing ? "pause.reason" : "reappoint.reason")}
        first={signing ? proposed : undefined}
      />
    </>
  );
}

/** What the citizen has to pay, how much, where and on what ground. */
export function ObligationFields({ options }: { options: ActOptions }) {
  const t = useTranslations("desk.obligation");
  return (
    <>
      <p>{t("lead")}</p>
      <GroundsFields act="askObligation" options={options} question={t("what")} />
      <ActTextField
        name="amountDong"
        label={t("amount")}
        hint={t("amountHint")}
        inputMode="numeric"
        autoComplete="off"
        required
      />
      <ActTextField name="payTo" label={t("payTo")} hint={t("payToHint")} maxLength={300} required />
    </>
  );
}

/** What shows that the obligation is met. */
export function ProofField() {
  const t = useTranslations("desk.obligation");
  return <ActTextField name="proof" label={t("proof")} hint={t("proofHint")} maxLength={300} required />;
}
