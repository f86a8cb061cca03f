import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { TextField } from "@/components/ui/text-field";
import { listOfficers } from "@/lib/accounts/queries/list-officers";
import { requireOfficer } from "@/lib/accounts/queries/require-person";
import { pageContext } from "@/lib/platform/entry/page-context";
import { OfficerTable } from "./officer-table";

const PATH = "/quan-tri/can-bo";
const query = z.object({ q: z.string().max(200).catch(""), sau: z.uuid().nullable().catch(null) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.officers");
  return { title: t("title") };
}

export default async function OfficersPage({ searchParams }: PageProps<"/quan-tri/can-bo">) {
  const { q, sau } = query.parse(await searchParams);
  const actor = await requireOfficer(PATH, ["SYS_ADMIN", "UNIT_ADMIN"]);
  const [t, ui, page] = await Promise.all([
    getTranslations("admin.officers"),
    getTranslations("ui"),
    listOfficers(actor, { search: q, after: sau }, pageContext),
  ]);
  const next = page.nextAfter && `${PATH}?${new URLSearchParams({ q, sau: page.nextAfter })}`;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>{t("title")}</h1>
        <LinkButton tone="primary" href={`${PATH}/them`}>
          {t("create")}
        </LinkButton>
      </div>
      <form className="flex flex-wrap items-end gap-3">
        <TextField id="officer-search" name="q" type="search" label={t("search")} defaultValue={q} />
        <Button type="submit">{t("submitSearch")}</Button>
      </form>
      {page.rows.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
      ) : (
        <OfficerTable rows={page.rows} />
      )}
      <Pagination label={ui("pages")} {...(next && { next: { href: next, label: ui("next") } })} />
    </div>
  );
}
