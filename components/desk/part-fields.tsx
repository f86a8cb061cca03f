import { useTranslations } from "next-intl";
import type { DeskPart } from "@/lib/dossiers/domain/desk-part";
import { PART_OUTCOMES } from "@/lib/dossiers/schemas/part-inputs";
import { ActHidden, ActRadios, ActSelect, ActTextArea } from "./act-fields";

/** Which of the parts asked of the officer's units the act is about: one goes without asking. */
function WhichPart({ parts }: { parts: readonly DeskPart[] }) {
  const t = useTranslations("desk.answerPart");
  const [only] = parts;
  if (!only) return null;
  if (parts.length === 1) {
    return (
      <>
        <ActHidden name="seq" value={String(only.seq)} />
        <p className="rounded-field bg-cham-soft p-3 whitespace-pre-line">{only.request}</p>
      </>
    );
  }
  return (
    <ActSelect
      name="seq"
      label={t("which")}
      first={String(only.seq)}
      options={parts.map((part) => ({ value: String(part.seq), label: `${part.unitName}: ${part.request}` }))}
    />
  );
}

/** A unit that was asked confirms that it has the request. */
export function ReceivePartFields({ parts }: { parts: readonly DeskPart[] }) {
  const t = useTranslations("desk.receivePart");
  return (
    <>
      <p>{t("lead")}</p>
      <WhichPart parts={parts.filter((part) => part.receivedAt === null)} />
    </>
  );
}

/** What the unit that was asked thinks, in a word and in sentences. */
export function AnswerPartFields({ parts }: { parts: readonly DeskPart[] }) {
  const t = useTranslations("desk.answerPart");
  const words = useTranslations("desk.parts.outcome");
  return (
    <>
      <WhichPart parts={parts} />
      <ActRadios
        name="outcome"
        label={t("outcome")}
        options={PART_OUTCOMES.map((outcome) => ({ value: outcome, label: words(outcome) }))}
      />
      <ActTextArea name="answer" label={t("answer")} hint={t("note")} rows={5} maxLength={4000} required />
    </>
  );
}

/** Why the work goes on without the answers that are missing. */
export function EndConsultationFields({ openParts }: { openParts: number }) {
  const t = useTranslations("desk.endConsultation");
  return (
    <>
      <p>{t("lead", { count: openParts })}</p>
      <ActTextArea name="reason" label={t("reason")} rows={3} maxLength={1000} required />
    </>
  );
}
