import { useFormatter, useTranslations } from "next-intl";
import type { OptionsWithOthers } from "@/lib/dossiers/domain/desk-part";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { ActCheckbox, ActCombobox, ActRadios, ActSelect, ActTextArea } from "./act-fields";

/** Units that can be named in one go. */
const ROWS = [0, 1, 2];
const USUAL_DAYS = "2";

/** Which units are asked for what and by when; every unit gets its own letter. */
export function ConsultFields({ options }: { options: OptionsWithOthers["consult"] }) {
  const t = useTranslations("desk.consult");
  const format = useFormatter();
  if (!options || options.units.length === 0) return <p>{t("none")}</p>;
  const terms = options.terms.map(({ days, dueAt, beyondDue }) => ({
    value: String(days),
    label: t(beyondDue ? "daysBeyond" : "daysOption", { days, time: sayMoment(format, new Date(dueAt)) }),
  }));
  return (
    <>
      <p>{t("lead")}</p>
      <ActRadios
        name="kind"
        first="OPINION"
        label={t("kind")}
        options={[
          { value: "OPINION", label: t("opinion") },
          { value: "JOINT", label: t("joint") },
        ]}
      />
      {ROWS.map((row) => (
        <fieldset key={row} className="flex flex-col gap-2 rounded-field border border-line p-3">
          <legend className="sr-only">{t("unit", { order: row + 1 })}</legend>
          <ActCombobox
            name={`parts.${row}.unitId`}
            label={t("unit", { order: row + 1 })}
            {...(row === 0 ? { hint: t("unitHint") } : {})}
            options={options.units}
            texts={{ placeholder: t("choose"), noMatch: t("noMatch") }}
          />
          <ActTextArea
            name={`parts.${row}.request`}
            label={t("request")}
            {...(row === 0 ? {} : { note: t("sameRequest") })}
            rows={2}
            maxLength={2000}
          />
          <ActSelect name={`parts.${row}.days`} label={t("days")} first={USUAL_DAYS} options={terms} />
        </fieldset>
      ))}
      {options.terms.some((term) => term.beyondDue) && (
        <ActCheckbox name="mayPassDue" value="yes" label={t("mayPassDue")} />
      )}
    </>
  );
}
