import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { listChildUnits } from "@/lib/organization/queries/list-child-units";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { UnitPanel } from "./unit-panel";
import { UnitTable } from "./unit-table";

const PATH = "/quan-tri/don-vi";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.units");
  return { title: t("title") };
}

export default async function UnitsPage({ searchParams }: PageProps<"/quan-tri/don-vi">) {
  const asked = z.uuid().safeParse((await searchParams)["don-vi"]);
  const unitId = asked.success ? asked.data : null;
  const actor = await requireOfficer(unitId ? `${PATH}?don-vi=${unitId}` : PATH, ["SYS_ADMIN", "UNIT_ADMIN"]);
  const [t, ui, locale] = await Promise.all([
    getTranslations("admin.units"),
    getTranslations("ui"),
    getLocale(),
  ]);
  const page = await orNotFound(listChildUnits(actor, unitId, pageContext, locale));
  const crumbs = page.line.map(({ id, name }) => ({ href: `${PATH}?don-vi=${id}`, label: name }));
  return (
    <div className="flex flex-col gap-4">
      {page.unit && (
        <Breadcrumb label={ui("breadcrumb")} crumbs={[{ href: PATH, label: t("top") }, ...crumbs]} />
      )}
      <h1>{page.unit?.name ?? t("title")}</h1>
      {page.unit && <UnitPanel unit={page.unit} />}
      <UnitTable rows={page.children} />
    </div>
  );
}
