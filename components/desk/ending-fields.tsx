import { useTranslations } from "next-intl";
import type { ActOptions } from "@/lib/dossiers/dto";
import { ActTextArea } from "./act-fields";
import { GroundsFields } from "./grounds-fields";

/** Why a dossier is not accepted, the law it rests on, and what the citizen can do (paper F03). */
export function RefuseFields({ options }: { options: ActOptions }) {
  const t = useTranslations("desk.refuse");
  return (
    <>
      <GroundsFields act="refuseReception" options={options} question={t("reason")} />
      <ActTextArea name="guidance" label={t("guidance")} rows={3} maxLength={1000} required />
    </>
  );
}

/** Why the result is refused after appraisal, and what the citizen can do (paper F03, second variety). */
export function RefuseResultFields({ options }: { options: ActOptions }) {
  const t = useTranslations("desk.refuseResult");
  return (
    <>
      <p>{t("lead")}</p>
      <GroundsFields act="refuseResult" options={options} question={t("reason")} />
      <ActTextArea name="guidance" label={t("guidance")} rows={3} maxLength={1000} required />
    </>
  );
}
