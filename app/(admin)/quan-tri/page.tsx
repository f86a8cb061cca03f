import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { countUnconfirmedCodes } from "@/lib/organization/queries/list-child-units";
import { pageContext } from "@/lib/platform/entry/page-context";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.home");
  return { title: t("title") };
}

export default async function AdminHomePage() {
  const actor = await requireOfficer("/quan-tri", ["SYS_ADMIN", "UNIT_ADMIN", "CATALOG_ADMIN", "AUDITOR"]);
  const looksAfterPeople = actor.posts.some(({ role }) => role === "SYS_ADMIN" || role === "UNIT_ADMIN");
  const looksAfterProcesses = actor.posts.some(({ role }) => role === "CATALOG_ADMIN");
  const [t, unconfirmed] = await Promise.all([
    getTranslations("admin.home"),
    looksAfterPeople ? countUnconfirmedCodes(actor, pageContext) : 0,
  ]);
  return (
    <div className="flex flex-col gap-4">
      <h1>{t("title")}</h1>
      {actor.posts.some(({ role }) => role === "SYS_ADMIN") && (
        <Card title={t("calendar")}>
          <p>{t("calendarHint")}</p>
          <Link href="/quan-tri/lich">{t("calendar")}</Link>
        </Card>
      )}
      {looksAfterPeople && (
        <div className="grid gap-4 md:grid-cols-2">
          <Card title={t("officers")}>
            <p>{t("officersHint")}</p>
            <Link href="/quan-tri/can-bo">{t("officers")}</Link>
          </Card>
          <Card title={t("units")}>
            <p>{t("unitsHint")}</p>
            <p>{t("unconfirmed", { count: unconfirmed })}</p>
            <Link href="/quan-tri/don-vi">{t("units")}</Link>
          </Card>
        </div>
      )}
      {looksAfterProcesses && (
        <Card title={t("processes")}>
          <p>{t("processesHint")}</p>
          <Link href="/quan-tri/quy-trinh">{t("processes")}</Link>
        </Card>
      )}
      {actor.posts.some(({ role }) => role === "AUDITOR") && (
        <Card title={t("identityLog")}>
          <p>{t("identityLogHint")}</p>
          <Link href="/quan-tri/nhat-ky-tra-cuu">{t("identityLog")}</Link>
        </Card>
      )}
    </div>
  );
}
