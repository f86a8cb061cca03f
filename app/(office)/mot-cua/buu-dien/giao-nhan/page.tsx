import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { deskPath } from "@/components/desk/desk-path";
import { DeliveryForm } from "@/components/desk/post/delivery-form";
import { usualFirst } from "@/components/desk/usual-first";
import { flattenTexts } from "@/components/forms/form-texts";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { listCounterProcedures } from "@/lib/dossiers/queries/list-counter-procedures";
import { listUsualProcedures } from "@/lib/dossiers/queries/list-usual-procedures";
import { pageContext } from "@/lib/platform/entry/page-context";
import { receiveFromPostAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("post.delivery");
  return { title: t("title") };
}

/** Writing down what a postal worker brings, slip by slip, for both to sign. */
export default async function NewDeliveryPage() {
  const officer = await requireOfficer(deskPath.newDelivery, ["RECEPTION", "CENTRE_HEAD"]);
  const [t, ui, post, messages, procedures, usual] = await Promise.all([
    getTranslations("post.delivery"),
    getTranslations("ui"),
    getTranslations("post"),
    getMessages(),
    listCounterProcedures(officer, pageContext),
    listUsualProcedures(officer, pageContext),
  ]);
  return (
    <div className="max-w-text">
      <Breadcrumb label={ui("breadcrumb")} crumbs={[{ href: deskPath.post, label: post("title") }]} />
      <h1>{t("title")}</h1>
      <p className="mt-1 mb-4">{t("lead")}</p>
      <DeliveryForm
        receive={receiveFromPostAction}
        handOverId={randomUUID()}
        procedures={usualFirst(procedures, usual)}
        texts={messages.post.delivery}
        sentences={flattenTexts({ errors: messages.errors, forms: messages.forms })}
        summaryTitle={ui("errorSummary")}
        optional={messages.forms.optional}
      />
    </div>
  );
}
