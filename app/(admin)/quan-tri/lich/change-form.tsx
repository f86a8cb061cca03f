import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSelectField } from "@/components/forms/action-select-field";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import { Card } from "@/components/ui/card";
import { DRAFT_KINDS } from "@/lib/calendar/domain/calendar-draft";
import { changeCalendarDayAction } from "./actions";

/** Prepares a change of one day: closed, worked in lieu, or again like any other. */
export async function ChangeForm({ year }: { year: number }) {
  const [t, ui, texts] = await Promise.all([
    getTranslations("admin.calendar"),
    getTranslations("ui"),
    formTexts("admin"),
  ]);
  return (
    <Card title={t("addTitle")}>
      <ActionForm
        action={changeCalendarDayAction}
        texts={texts}
        summaryTitle={ui("errorSummary")}
        doneText={t("added")}
      >
        <div className="grid gap-5 md:grid-cols-2">
          <ActionTextField name="on" type="date" label={t("on")} defaultValue={`${year}-01-01`} required />
          <ActionSelectField
            name="kind"
            label={t("kind")}
            options={DRAFT_KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
            defaultValue="OFF"
            required
          />
          <ActionTextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="off" required />
          <ActionTextField
            name="source"
            label={t("source")}
            hint={t("sourceHint")}
            autoComplete="off"
            required
          />
        </div>
        <div>
          <ActionSubmit tone="secondary" busyLabel={ui("sending")}>
            {t("add")}
          </ActionSubmit>
        </div>
      </ActionForm>
    </Card>
  );
}
