import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { deskPath } from "@/components/desk/desk-path";
import { PostDayTable } from "@/components/desk/post/post-day-table";
import { PrintButton } from "@/components/shell/print-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { localDateOf } from "@/lib/calendar/domain/local-date";
import { getPostDay } from "@/lib/dossiers/queries/get-post-day";
import { postDayAddress } from "@/lib/dossiers/schemas/post-inputs";
import { pageContext } from "@/lib/platform/entry/page-context";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("post.day");
  return { title: t("title") };
}

/** A day with the post, for both sides to compare: handed over, delivered, not delivered. */
export default async function PostDayPage({ searchParams }: Props) {
  const officer = await requireOfficer(deskPath.postDay, ["RETURN", "RECEPTION", "CENTRE_HEAD"]);
  const { ngay } = postDayAddress.parse(await searchParams);
  const day = await getPostDay(officer, ngay ?? localDateOf(pageContext.clock.now()));
  const [t, ui, post] = await Promise.all([
    getTranslations("post.day"),
    getTranslations("ui"),
    getTranslations("post"),
  ]);
  return (
    <div className="flex flex-col gap-5">
      <div>
        <Breadcrumb label={ui("breadcrumb")} crumbs={[{ href: deskPath.post, label: post("title") }]} />
        <h1>{t("heading", { on: day.on.split("-").reverse().join("/") })}</h1>
      </div>
      <form action={deskPath.postDay} className="no-print flex flex-wrap items-end gap-3">
        <TextField id="ngay" name="ngay" type="date" label={t("on")} width="half" defaultValue={day.on} />
        <Button type="submit">{t("show")}</Button>
        <PrintButton title={t("print")}>{t("print")}</PrintButton>
      </form>
      <PostDayTable kind="handedOver" lines={day.handedOver} />
      <PostDayTable kind="delivered" lines={day.delivered} />
      <PostDayTable kind="failed" lines={day.failed} />
    </div>
  );
}
