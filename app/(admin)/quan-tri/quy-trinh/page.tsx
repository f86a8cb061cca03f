import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextField } from "@/components/ui/text-field";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { pageContext } from "@/lib/platform/entry/page-context";
import { listProcesses } from "@/lib/workflow/queries/list-processes";
import { ProcessTable } from "./process-table";

const PATH = "/quan-tri/quy-trinh";
const query = z.object({ q: z.string().max(200).catch("") });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("workflow.list");
  return { title: t("title") };
}

export default async function ProcessesPage({ searchParams }: PageProps<"/quan-tri/quy-trinh">) {
  const { q } = query.parse(await searchParams);
  const actor = await requireOfficer(PATH, ["CATALOG_ADMIN"]);
  const [t, rows] = await Promise.all([
    getTranslations("workflow.list"),
    listProcesses(actor, { search: q }, pageContext),
  ]);
  return (
    <div className="flex flex-col gap-4">
      <h1>{t("title")}</h1>
      <p className="max-w-text">{t("intro")}</p>
      <form className="flex flex-wrap items-end gap-3">
        <TextField id="process-search" name="q" type="search" label={t("search")} defaultValue={q} />
        <Button type="submit">{t("submitSearch")}</Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <ProcessTable rows={rows} />
      )}
    </div>
  );
}
