import { useTranslations } from "next-intl";
import { AUTHORISATION_KINDS } from "@/lib/dossiers/domain/collector";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { ActRadios, ActSelect, ActTextField } from "./act-fields";

/** How the result reaches whom, and the papers of whoever takes it over the counter. */
export function ReturnFields({ dossier }: { dossier: DeskDossier }) {
  const t = useTranslations("desk.return");
  const counter = useTranslations("counter.return");
  return (
    <>
      <ActRadios
        name="method"
        first={dossier.delivery.method === "ONLINE" ? "ONLINE" : "COUNTER"}
        label={t("method")}
        options={[
          { value: "ONLINE", label: t("online"), hint: t("onlineHint") },
          { value: "COUNTER", label: t("counter"), hint: t("counterHint") },
        ]}
      />
      <ActRadios
        name="collector"
        first="OWNER"
        label={t("collector")}
        options={[
          { value: "OWNER", label: t("owner") },
          { value: "AUTHORISED", label: t("authorised"), hint: t("authorisedHint") },
        ]}
      />
      <p className="font-semibold">{counter("atCounter")}</p>
      <ActTextField
        name="collectorName"
        first={dossier.applicant.name}
        label={counter("name")}
        autoComplete="off"
        maxLength={100}
      />
      <ActTextField
        name="collectorNumber"
        label={counter("number")}
        hint={counter("numberHint")}
        autoComplete="off"
        width="half"
        maxLength={20}
      />
      <ActSelect
        name="authorisationKind"
        label={counter("authorisation")}
        placeholder={counter("none")}
        options={AUTHORISATION_KINDS.map((kind) => ({ value: kind, label: counter(`kind.${kind}`) }))}
      />
      <ActTextField name="authorisationNumber" label={counter("authorisationNumber")} maxLength={60} />
      <ActTextField name="authorisedOn" type="date" width="half" label={counter("authorisedOn")} />
    </>
  );
}
