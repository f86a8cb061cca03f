import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { formTexts } from "@/app/form-texts";
import { ActionForm } from "@/components/forms/action-form";
import { ActionSubmit } from "@/components/forms/action-submit";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { StandInRow } from "@/lib/accounts/dto";
import { endStandInAction } from "./actions";

const day = (on: string) => on.split("-").reverse().join("/");

type StandInListProps = {
  standIns: readonly StandInRow[];
  procedures: readonly { id: string; name: string }[];
};

/** Absences of today and later; those the reader arranges can be ended at once. */
export async function StandInList({ standIns, procedures }: StandInListProps) {
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
              <p className="text-sm text-ink-soft">{t("why", { reason: row.reason })}</p>
              <Scope procedureIds={row.procedureIds} procedures={procedures} />
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

/** Procedures named one by one before the rest is only counted. */
const NAMED = 3;

/** Which procedures the stand-in has: the first ones by name, all of them behind it. */
function Scope({
  procedureIds,
  procedures,
}: Pick<StandInRow, "procedureIds"> & Pick<StandInListProps, "procedures">) {
  const t = useTranslations("staffing.absence");
  if (procedureIds.length === 0) return <p className="text-sm text-ink-soft">{t("everyProcedure")}</p>;
  const names = procedures.filter(({ id }) => procedureIds.includes(id)).map(({ name }) => name);
  const named = names.slice(0, NAMED);
  // Those without a process today have no name in the list.
  const said = t("scope", {
    names: named.join("; "),
    named: named.length,
    more: procedureIds.length - named.length,
  });
  if (names.length <= NAMED) return <p className="text-sm text-ink-soft">{said}</p>;
  return (
    <Disclosure summary={said} look="plain" className="text-sm text-ink-soft">
      <ul className="list-disc pl-5">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
