import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import type { FormTexts } from "@/components/forms/form-texts";
import { withdrawHandOverAction } from "../actions";

/** The way back for a list made by mistake. */
export async function WithdrawForm({ listId, texts }: { listId: string; texts: FormTexts }) {
  const [t, ui] = await Promise.all([getTranslations("handover.withdraw"), getTranslations("ui")]);
  return (
    <ActionForm action={withdrawHandOverAction} texts={texts} summaryTitle={ui("errorSummary")}>
      <input type="hidden" name="listId" value={listId} />
      <p className="text-ink-soft">{t("lead")}</p>
      <div>
        <ActionSubmit tone="danger" busyLabel={ui("sending")}>
          {t("submit")}
        </ActionSubmit>
      </div>
    </ActionForm>
  );
}
