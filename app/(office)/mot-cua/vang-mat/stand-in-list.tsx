import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { Card } from "@/components/ui/card";
import type { StandInRow } from "@/lib/accounts/dto";
import { endStandInAction } from "./actions";

const day = (on: string) => on.split("-").reverse().join("/");

/** Absences of today and later; those the reader arranges can be ended at once. */
export async function StandInList({ standIns }: { standIns: readonly StandInRow[] }) {
  const [t, words, ui, texts] = await Promise.all([
    getTranslations("staffing.absence"),
    getTranslations("dossiers.action"),
    getTranslations("ui"),
    formTexts("accounts"),
  ]);
  return (
    <Card title={t("listTitle")}>
      {standIns.length === 0 && <p className="text-ink-soft">{t("empty")}</p>}
      <ul className="divide-y divide-line">
        {standIns.map((row) => (
          <li key={row.id} className="flex flex-wrap items-end justify-between gap-3 py-3">
            <div>
              <p className="font-semibold">
                {t("inPlaceOf", { name: row.standInName, absent: row.absentName })}
              </p>
              <p className="text-sm">{t("days", { from: day(row.fromOn), to: day(row.toOn) })}</p>
              <p className="text-sm text-ink-soft">
                {t("scope", { count: row.procedureCount })} {row.reason}
              </p>
              {row.excludedActions.length > 0 && (
                <p className="text-sm text-ink-soft">
                  {t("keptBack", {
                    actions: row.excludedActions.map((action) => words(action as "approve")).join(", "),
                  })}
                </p>
              )}
            </div>
            {row.mayEnd && (
              <ActionForm action={endStandInAction} texts={texts} summaryTitle={ui("errorSummary")}>
                <input type="hidden" name="standInId" value={row.id} />
                <ActionSubmit tone="danger" busyLabel={ui("sending")}>
                  {t("end")}
                </ActionSubmit>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
