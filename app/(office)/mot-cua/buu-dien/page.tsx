import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ParcelList } from "@/components/desk/parcel-list";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { listParcels } from "@/lib/dossiers/queries/list-parcels";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter.parcels");
  return { title: t("title") };
}

/** Results that go by post: what to hand over today, what is on the way, what came back. */
export default async function PostPage() {
  const officer = await requireOfficer("/mot-cua/buu-dien", ["RETURN", "RECEPTION", "CENTRE_HEAD"]);
  const [t, parcels] = await Promise.all([getTranslations("counter.parcels"), listParcels(officer)]);
  return (
    <div className="flex max-w-text flex-col gap-6">
      <h1>{t("title")}</h1>
      <ParcelList kind="toHandOver" parcels={parcels.toHandOver} />
      <ParcelList kind="onTheWay" parcels={parcels.onTheWay} />
      <ParcelList kind="failed" parcels={parcels.failed} />
    </div>
  );
}
