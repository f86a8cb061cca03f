import { useTranslations } from "next-intl";
import { AUTHORISATION_KINDS } from "@/lib/dossiers/domain/authorisation";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { ActRadios, ActSelect, ActTextField } from "./act-fields";

/**
 * How the result reaches whom, and the papers of whoever takes it over the counter: asked only there. Online is
 * offered only to who chose it; who chose another way than the counter gets it there with a reason.
 */
export function ReturnFields({ dossier }: { dossier: DeskDossier }) {
  const t = useTranslations("desk.return");
  const { agent, delivery } = dossier;
  const { method: chosen } = delivery;
  const online = chosen === "ONLINE";
  return (
    <div className="group/way flex flex-col gap-4">
      <ActRadios
        name="method"
        first={online ? "ONLINE" : "COUNTER"}
        label={t("method")}
        options={[
          ...(online ? [{ value: "ONLINE", label: t("online"), hint: t("onlineHint") }] : []),
          { value: "COUNTER", label: t("counter"), hint: t("counterHint") },
        ]}
      />
      <div className="group/who hidden flex-col gap-4 group-has-[[value=COUNTER]:checked]/way:flex">
        <ActRadios
          name="collector"
          first="OWNER"
          label={t("collector")}
          options={[
            { value: "OWNER", label: t("owner") },
            ...(agent?.collects
              ? [{ value: "AGENT", label: t("agent", { name: agent.name }), hint: agent.right }]
              : []),
            { value: "AUTHORISED", label: t("authorised"), hint: t("authorisedHint") },
          ]}
        />
        <CollectorFields />
        {(online || chosen === "POST") && (
          <ActTextField
            name="otherwiseReason"
            first={t("otherwiseFirst")}
            label={t(online ? "otherwiseOnline" : "otherwisePost")}
            maxLength={300}
          />
        )}
      </div>
    </div>
  );
}

function CollectorFields() {
  const t = useTranslations("counter.return");
  const ui = useTranslations("ui");
  return (
    <div className="flex flex-col gap-4 group-has-[[value=AGENT]:checked]/who:hidden">
      <div className="hidden group-has-[[value=AUTHORISED]:checked]/who:block">
        <ActTextField name="collectorName" label={t("name")} autoComplete="off" maxLength={100} />
      </div>
      <ActTextField
        name="collectorNumber"
        label={t("number")}
        hint={t("numberHint")}
        autoComplete="off"
        width="half"
        maxLength={20}
      />
      <div className="hidden flex-col gap-4 group-has-[[value=AUTHORISED]:checked]/who:flex">
        <ActSelect
          name="authorisationKind"
          label={t("authorisation")}
          placeholder={ui("choose")}
          options={AUTHORISATION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <ActTextField name="authorisationNumber" label={t("authorisationNumber")} maxLength={60} />
        <ActTextField name="authorisedOn" type="date" width="half" label={t("authorisedOn")} />
        <ActTextField
          name="authorisedUntilOn"
          type="date"
          width="half"
          label={t("authorisedUntilOn")}
          hint={t("authorisedUntilHint")}
        />
      </div>
    </div>
  );
}
