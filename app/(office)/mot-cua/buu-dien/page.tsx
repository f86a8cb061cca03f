import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { deskPath } from "@/components/desk/desk-path";
import { HandToPostForm } from "@/components/desk/post/hand-to-post-form";
import { OpenDeliveries } from "@/components/desk/post/open-deliveries";
import { ParcelList } from "@/components/desk/post/parcel-list";
import { flattenTexts } from "@/components/forms/form-texts";
import { LinkButton } from "@/components/ui/link-button";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { listOpenDeliveries } from "@/lib/dossiers/queries/list-open-deliveries";
import { listParcels } from "@/lib/dossiers/queries/list-parcels";
import { pageContext } from "@/lib/platform/entry/page-context";
import { handToPostAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("post");
  return { title: t("title") };
}

/** The public post: what it brought and is still to be entered, what to hand over, what is on the way or came back. */
export default async function PostPage() {
  const officer = await requireOfficer(deskPath.post, ["RETURN", "RECEPTION", "CENTRE_HEAD"]);
  const receives = officer.posts.some(({ role }) => role !== "RETURN");
  const [t, messages, parcels, deliveries] = await Promise.all([
    getTranslations("post"),
    getMessages(),
    listParcels(officer),
    listOpenDeliveries(officer, pageContext),
  ]);
  return (
    <div className="flex max-w-text flex-col gap-6">
      <h1>{t("title")}</h1>
      <p className="flex flex-wrap gap-3">
        {receives && (
          <LinkButton href={deskPath.newDelivery} tone="primary">
            {t("newDelivery")}
          </LinkButton>
        )}
        <LinkButton href={deskPath.postDay}>{t("day.title")}</LinkButton>
      </p>
      <OpenDeliveries deliveries={deliveries} />
      <HandToPostForm
        handToPost={handToPostAction}
        handOverId={randomUUID()}
        parcels={parcels.toHandOver}
        texts={messages.post.handOver}
        sentences={flattenTexts({ errors: messages.errors, forms: messages.forms })}
        summaryTitle={messages.ui.errorSummary}
      />
      <ParcelList kind="onTheWay" parcels={parcels.onTheWay} />
      <ParcelList kind="failed" parcels={parcels.failed} />
    </div>
  );
}
