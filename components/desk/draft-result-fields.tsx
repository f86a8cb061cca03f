import { useTranslations } from "next-intl";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { ActRadios, ActTextArea, ActTextField } from "./act-fields";

/** The draft of the result: proposal, title, text. */
export function DraftResultFields({ draft }: { draft: DeskDossier["draftResult"] }) {
  const t = useTranslations("desk");
  return (
    <>
      <ActRadios
        name="outcome"
        first={draft.outcome}
        label={t("draftForm.outcome")}
        options={[
          { value: "GRANTED", label: t("dossier.draftGranted") },
          { value: "REFUSED", label: t("dossier.draftRefused") },
        ]}
      />
      <ActTextField name="title" first={draft.title} label={t("draftForm.title")} maxLength={300} required />
      <ActTextArea
        name="body"
        first={draft.body}
        label={t("draftForm.body")}
        hint={t("draftForm.bodyHint")}
        rows={12}
        maxLength={20_000}
        required
      />
    </>
  );
}
