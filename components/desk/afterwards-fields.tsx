import { useFormatter, useTranslations } from "next-intl";
import type { OptionsWithOthers } from "@/lib/dossiers/domain/desk-part";
import type { DeskDossier } from "@/lib/dossiers/dto";
import { ActCombobox, ActTextArea, ActTextField } from "./act-fields";

/** The office that is really competent, and why the dossier goes to it. */
export function RedirectFields({ units }: { units: OptionsWithOthers["redirectTo"] }) {
  const t = useTranslations("desk");
  return (
    <>
      <p>{t("redirect.lead")}</p>
      <ActCombobox
        name="competentUnitId"
        label={t("redirect.unit")}
        hint={t("consult.unitHint")}
        options={units}
        texts={{ placeholder: t("consult.choose"), noMatch: t("consult.noMatch") }}
      />
      <ActTextArea name="reason" label={t("redirect.reason")} rows={2} maxLength={1000} required />
    </>
  );
}

/** What was wrong with the result, since when that is known, and the text that takes its place. */
export function CorrectResultFields({ draft }: { draft: DeskDossier["draftResult"] }) {
  const t = useTranslations("desk");
  return (
    <>
      <p>{t("correct.lead")}</p>
      <ActTextField name="reportedOn" type="date" label={t("correct.reportedOn")} width="half" required />
      <ActTextArea name="reason" label={t("correct.reason")} rows={2} maxLength={1000} required />
      <ActTextField name="title" first={draft.title} label={t("draftForm.title")} maxLength={300} required />
      <ActTextArea
        name="body"
        first={draft.body}
        label={t("draftForm.body")}
        hint={t("draftForm.bodyHint")}
        rows={10}
        maxLength={20_000}
        required
      />
    </>
  );
}

/** Under which number the file lies in the archive, and until when it has to be there. */
export function ArchiveFields({ archiveBy }: { archiveBy: string | null }) {
  const t = useTranslations("desk.archive");
  const format = useFormatter();
  return (
    <>
      {archiveBy && <p>{t("by", { date: format.dateTime(new Date(`${archiveBy}T05:00:00Z`), "day") })}</p>}
      <ActTextField name="fileNumber" label={t("fileNumber")} maxLength={60} required />
    </>
  );
}
