import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getFormatter, getMessages, getTranslations } from "next-intl/server";
import { z } from "zod";
import { deskPath } from "@/components/desk/desk-path";
import { SlipList } from "@/components/desk/post/slip-list";
import { flattenTexts } from "@/components/forms/form-texts";
import { PrintButton } from "@/components/shell/print-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { getPostDelivery } from "@/lib/dossiers/queries/get-post-delivery";
import { orNotFound } from "@/lib/platform/entry/page";
import { sayMoment } from "@/lib/platform/i18n/say-moment";
import { enterSlipAction } from "../../actions";

type Props = { params: Promise<{ handOverId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("post.delivered");
  return { title: t("title") };
}

/** One delivery by the post: its minutes, each dossier to enter, and what the postal worker tells the senders. */
export default async function DeliveryPage({ params }: Props) {
  const { handOverId } = await params;
  if (!z.uuid().safeParse(handOverId).success) notFound();
  const officer = await requireOfficer(deskPath.delivery(handOverId), ["RECEPTION", "CENTRE_HEAD"]);
  const delivery = await orNotFound(getPostDelivery(officer, handOverId));
  const [t, ui, post, messages, format] = await Promise.all([
    getTranslations("post.delivered"),
    getTranslations("ui"),
    getTranslations("post"),
    getMessages(),
    getFormatter(),
  ]);
  return (
    <div className="flex max-w-text flex-col gap-4">
      <div>
        <Breadcrumb label={ui("breadcrumb")} crumbs={[{ href: deskPath.post, label: post("title") }]} />
        <h1>{t("title")}</h1>
        <p>
          {t("lead", {
            at: sayMoment(format, new Date(delivery.handedAt)),
            worker: delivery.postWorker,
            officer: delivery.officerName,
            unit: delivery.unitName,
          })}
        </p>
      </div>
      <p className="no-print flex flex-wrap gap-3">
        <LinkButton href={deskPath.minutes(delivery.id)} target="_blank">
          {t("minutes")}
        </LinkButton>
        <PrintButton title={t("print")}>{t("print")}</PrintButton>
      </p>
      <p className="text-ink-soft">{t("tell")}</p>
      <SlipList
        delivery={delivery}
        enter={enterSlipAction}
        sentences={flattenTexts({ errors: messages.errors, forms: messages.forms })}
      />
    </div>
  );
}
