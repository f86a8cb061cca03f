import { useTranslations } from "next-intl";
import { suggestLegalBases } from "@/lib/dossiers/domain/legal-bases";
import { REASON_CODES, type ReasonedAct } from "@/lib/dossiers/domain/reason-codes";
import type { ActOptions } from "@/lib/dossiers/dto";
import { ActSelect, ActTextArea, ActTextField } from "./act-fields";

type GroundsFieldsProps = {
  act: ReasonedAct;
  options: Pick<ActOptions, "regime" | "legalBasis">;
  /** The question the officer answers in words. */
  question: string;
  /** What is filled in to start with, from a proposal. */
  first?: { reasonCode: string; reason: string; legalBasis: string } | undefined;
};

/** Why an act is done: a coded reason first, then in words, then the law, with what the decree and the procedure name. */
export function GroundsFields({ act, options, question, first }: GroundsFieldsProps) {
  const t = useTranslations("desk");
  const words = useTranslations("dossiers.reason");
  const ui = useTranslations("ui");
  const list = `legal-bases-${act}`;
  return (
    <>
      <ActSelect
        name="reasonCode"
        label={t("reasonCode.label")}
        hint={t("reasonCode.hint")}
        placeholder={ui("choose")}
        {...(first ? { first: first.reasonCode } : {})}
        options={REASON_CODES[act].map((code) => ({ value: code, label: words(code) }))}
        required
      />
      <ActTextArea
        name="reason"
        label={question}
        {...(first ? { first: first.reason } : {})}
        rows={3}
        maxLength={1000}
        required
      />
      <ActTextField
        name="legalBasis"
        label={t("legalBasis.label")}
        hint={t("legalBasis.hint")}
        {...(first ? { first: first.legalBasis } : {})}
        list={list}
        maxLength={500}
        autoComplete="off"
        required
      />
      <datalist id={list}>
        {suggestLegalBases(act, options.regime, options.legalBasis).map((basis) => (
          <option key={basis} value={basis} />
        ))}
      </datalist>
    </>
  );
}
