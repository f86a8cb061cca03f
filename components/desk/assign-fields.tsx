import { useTranslations } from "next-intl";
import type { ActOptions } from "@/lib/dossiers/dto";
import { ActSelect, ActTextArea } from "./act-fields";

/** Who appraises: the specialists of the unit with how much they already hold. */
export function AssignFields({ specialists }: { specialists: ActOptions["specialists"] }) {
  const t = useTranslations("desk");
  const ui = useTranslations("ui");
  if (specialists.length === 0) return <p>{t("assign.nobody")}</p>;
  const only = specialists.length === 1 ? specialists[0]?.accountId : undefined;
  return (
    <>
      <ActSelect
        name="assigneeAccountId"
        label={t("assign.who")}
        placeholder={ui("choose")}
        {...(only ? { first: only } : {})}
        options={specialists.map(({ accountId, fullName, held }) => ({
          value: accountId,
          label: t("assign.held", { name: fullName, count: held }),
        }))}
        required
      />
      <ActTextArea
        name="instruction"
        label={t("assign.instruction")}
        note={t("acts.optional")}
        rows={2}
        maxLength={1000}
      />
    </>
  );
}
