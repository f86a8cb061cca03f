import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { orNotFound } from "@/lib/platform/entry/page";
import { pageContext } from "@/lib/platform/entry/page-context";
import { readParam } from "@/lib/platform/entry/read-param";
import { getProcessPage } from "@/lib/workflow/queries/get-process-page";
import { MovePreviewPanel } from "./move-preview-panel";

const query = z.object({
  tu: z.uuid().optional().catch(undefined),
  den: z.uuid().optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workflow.move");
  return { title: t("title") };
}

export default async function MovePage({
  params,
  searchParams,
}: PageProps<"/quan-tri/quy-trinh/[id]/chuyen">) {
  const id = readParam(z.uuid(), (await params).id);
  const path = `/quan-tri/quy-trinh/${id}`;
  const actor = await requireOfficer(`${path}/chuyen`, ["CATALOG_ADMIN"]);
  const asked = query.parse(await searchParams);
  const [t, ui, page] = await Promise.all([
    getTranslations("workflow"),
    getTranslations("ui"),
    orNotFound(getProcessPage(actor, id, pageContext)),
  ]);
  const [newest, former] = page.versions;
  const from = asked.tu ?? former?.id ?? "";
  const to = asked.den ?? newest?.id ?? "";
  const options = page.versions.map((row) => ({
    value: row.id,
    label: `${t("version.number", { version: row.version })} (${t("version.open", { count: row.openDossiers })})`,
  }));
  return (
    <div className="flex max-w-page flex-col gap-4">
      <div>
        <Breadcrumb
          label={ui("breadcrumb")}
          crumbs={[
            { href: "/quan-tri/quy-trinh", label: t("list.title") },
            { href: path, label: page.name },
          ]}
        />
        <h1>{t("move.title")}</h1>
        <p className="max-w-text">{t("move.hint")}</p>
      </div>
      {former === undefined ? (
        <Notice tone="info">
          <p>{t("move.onlyOne")}</p>
        </Notice>
      ) : (
        <>
          <form className="flex flex-wrap items-end gap-3">
            <SelectField
              id="move-from"
              name="tu"
              label={t("move.from")}
              options={options}
              defaultValue={from}
            />
            <SelectField id="move-to" name="den" label={t("move.to")} options={options} defaultValue={to} />
            <Button type="submit">{t("move.preview")}</Button>
          </form>
          <MovePreviewPanel actor={actor} from={from} to={to} source={page} />
        </>
      )}
    </div>
  );
}
