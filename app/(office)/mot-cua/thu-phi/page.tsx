import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CashList } from "@/components/desk/cash-list";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { listOwnTakings } from "@/lib/dossiers/queries/list-own-takings";
import { pageContext } from "@/lib/platform/entry/page-context";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("counter.cash");
  return { title: t("title") };
}

/** What this officer took today: each receipt, and the sums by method. */
export default async function CashPage() {
  const officer = await requireOfficer("/mot-cua/thu-phi", ["RETURN", "RECEPTION", "CENTRE_HEAD"]);
  const [t, lines] = await Promise.all([
    getTranslations("counter.cash"),
    listOwnTakings(officer, pageContext),
  ]);
  return (
    <div className="flex max-w-text flex-col gap-5">
      <h1>{t("title")}</h1>
      <CashList lines={lines} />
    </div>
  );
}
