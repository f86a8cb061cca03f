import { useFormatter, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { LinkButton } from "@/components/ui/link-button";
import type { HandOverSheet, HandOverSignature } from "@/lib/dossiers/domain/hand-over-list";
import { sayMoment } from "@/lib/platform/i18n/say-moment";

/** Who gives what to whom, who has signed, and the paper to print. */
export function HandOverHead({ sheet }: { sheet: HandOverSheet }) {
  const t = useTranslations("handover.sheet");
  const format = useFormatter();
  const sign = ({ name, inPlaceOfName, at }: HandOverSignature) => ({
    name: inPlaceOfName ? t("inPlaceOf", { name, absent: inPlaceOfName }) : name,
    at: sayMoment(format, new Date(at)),
  });
  const { given, ended, state, fromName, toName, note, id } = sheet;
  const paper = `/api/hand-overs/${id}/paper`;
  const ending = ended && t(state === "WITHDRAWN" ? "withdrawn" : "signed", sign(ended));
  return (
    <>
      <DescriptionList
        items={[
          { term: t("from"), value: <Side unit={fromName} signed={t("signed", sign(given))} /> },
          { term: t("to"), value: <Side unit={toName} signed={ending ?? t("notSigned")} /> },
          ...(note ? [{ term: t("note"), value: note }] : []),
        ]}
      />
      <div className="flex flex-wrap gap-3 print:hidden">
        <LinkButton href={paper} target="_blank" rel="noopener">
          {t("printGiven")}
        </LinkButton>
        {state === "RECEIVED" && (
          <LinkButton href={`${paper}?ban=da-nhan`} target="_blank" rel="noopener">
            {t("printReceived")}
          </LinkButton>
        )}
      </div>
    </>
  );
}

function Side({ unit, signed }: { unit: string; signed: string }) {
  return (
    <>
      <span className="block font-semibold">{unit}</span>
      <span className="block text-sm">{signed}</span>
    </>
  );
}
