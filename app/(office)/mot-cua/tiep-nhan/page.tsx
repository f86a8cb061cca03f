import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { CounterStart } from "@/components/desk/counter-start";
import { usualFirst } from "@/components/desk/usual-first";
import { flattenTexts } from "@/components/forms/form-texts";
import { EmptyState } from "@/components/ui/empty-state";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { listCounterProcedures } from "@/lib/dossiers/queries/list-counter-procedures";
import { listUsualProcedures } from "@/lib/dossiers/queries/list-usual-procedures";
import { pageContext } from "@/lib/platform/entry/page-context";
import { startAtCounter } from "./counter-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.counter");
  return { title: t("title") };
}

/** Beginning a dossier for somebody who stands at the counter. */
export default async function CounterPage() {
  const officer = await requireOfficer("/mot-cua/tiep-nhan", ["RECEPTION", "CENTRE_HEAD"]);
  const [t, messages, procedures, usual] = await Promise.all([
    getTranslations("desk.counter"),
    getMessages(),
    listCounterProcedures(officer, pageContext),
    listUsualProcedures(officer, pageContext),
  ]);
  return (
    <div className="max-w-text">
      <h1>{t("title")}</h1>
      <p className="mt-1 mb-4">{t("lead")}</p>
      {procedures.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <CounterStart
          start={startAtCounter}
          procedures={usualFirst(procedures, usual)}
          texts={flattenTexts({ errors: messages.errors, forms: messages.forms })}
        />
      )}
    </div>
  );
}
