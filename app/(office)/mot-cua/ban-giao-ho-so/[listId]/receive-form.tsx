import { getTranslations } from "next-intl/server";
import { HandOverItem } from "@/components/desk/hand-over/hand-over-item";
import { ActionCheckbox } from "@/components/forms/action-checkbox";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { ActionTextField } from "@/components/forms/action-text-field";
import type { FormTexts } from "@/components/forms/form-texts";
import type { HandOverSheet } from "@/lib/dossiers/domain/hand-over-list";
import { receiveHandOverAction } from "../actions";

/** Everything is here, unless a box says that it is not; only then is a reason asked for. */
export async function ReceiveForm({ sheet, texts }: { sheet: HandOverSheet; texts: FormTexts }) {
  const [t, ui] = await Promise.all([getTranslations("handover.receive"), getTranslations("ui")]);
  return (
    <ActionForm action={receiveHandOverAction} texts={texts} summaryTitle={ui("errorSummary")}>
      <input type="hidden" name="listId" value={sheet.id} />
      <p>{t("lead")}</p>
      <ul className="divide-y divide-line border-y border-line">
        {sheet.items.map((item) => (
          <li key={item.dossierId} className="group py-2">
            <HandOverItem item={item} />
            <ActionCheckbox
              id={`missing-${item.dossierId}`}
              name="missing"
              value={item.dossierId}
              label={t("notReceived", { code: item.code })}
            />
            <div className="hidden pb-2 group-has-[:checked]:block">
              <ActionTextField
                name={`reason.${item.dossierId}`}
                label={t("reason", { code: item.code })}
                maxLength={200}
              />
            </div>
          </li>
        ))}
      </ul>
      <div>
        <ActionSubmit busyLabel={ui("sending")}>{t("submit")}</ActionSubmit>
      </div>
    </ActionForm>
  );
}
