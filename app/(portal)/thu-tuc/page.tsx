import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CatalogueFilter } from "@/components/procedures/catalogue-filter";
import { ProcedureList } from "@/components/procedures/procedure-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { pageContext } from "@/lib/platform/entry/page-context";
import { siteContacts } from "@/lib/platform/entry/site-contacts";
import { getCatalogueFilters } from "@/lib/procedures/queries/get-catalogue-filters";
import { searchProcedures } from "@/lib/procedures/queries/search-procedures";
import { catalogueQuery } from "@/lib/procedures/schemas/catalogue-query";

type Search = Record<string, string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("catalogue");
  return { title: t("title") };
}

/** The catalogue: what can be done, found by words or narrowed by filters. */
export default async function CataloguePage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const query = catalogueQuery.parse(search);
  const [found, filters, t] = await Promise.all([
    searchProcedures(query, pageContext),
    getCatalogueFilters(pageContext),
    getTranslations("catalogue"),
  ]);
  const words = query.words.trim();
  return (
    <>
      <h1 className="mb-4">{t("title")}</h1>
      <CatalogueFilter query={query} filters={filters} />
      <section aria-labelledby="found" className="mt-6 flex flex-col gap-3">
        <h2 id="found" className="text-base">
          {words && !found.approximate
            ? t("countFor", { count: found.total, words })
            : t("count", { count: found.total })}
        </h2>
        {found.approximate && <Notice>{t("approximate", { words })}</Notice>}
        {found.rows.length > 0 ? (
          <ProcedureList rows={found.rows} />
        ) : (
          <EmptyState title={t("emptyTitle")} icon="search">
            {t("emptyHint", { hotline: siteContacts().hotline })}
          </EmptyState>
        )}
        <Pagination
          label={t("pages")}
          previous={
            found.page > 1 ? { href: hrefOf(search, found.page - 1), label: t("previous") } : undefined
          }
          next={
            found.page < found.pageCount
              ? { href: hrefOf(search, found.page + 1), label: t("next") }
              : undefined
          }
        />
      </section>
    </>
  );
}

/** The same search on another page. */
function hrefOf(search: Search, page: number): string {
  const kept = Object.entries(search).flatMap(([name, value]) =>
    typeof value === "string" && value !== "" && name !== "trang" ? [[name, value]] : [],
  );
  return `/thu-tuc?${new URLSearchParams([...kept, ["trang", String(page)]])}`;
}
